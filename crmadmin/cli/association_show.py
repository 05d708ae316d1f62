"""``crmadmin associations show``: what one record is associated with, as drafted."""

from pathlib import Path

import click

from crmadmin.cli.association_choosing import RECORD
from crmadmin.cli.association_rows import write_pairs
from crmadmin.cli.output import Output, output_options
from crmadmin.cli.session import Session, workspace_option
from crmadmin.services.drafting import Drafting
from crmadmin.services.linking import Linking
from crmadmin.services.links.naming import Naming
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Show what a record is associated with, and what the draft makes of it. RECORD is its object "
    "with its id, e-mail address or domain: contacts/101, contacts/ada@example.org, "
    "companies/example.org.",
    "Montrer à quoi une fiche est associée, et ce que le brouillon en fait. FICHE est son objet "
    "avec son ID, son adresse e-mail ou son domaine : contacts/101, contacts/ada@example.org, "
    "companies/example.org.",
)


def show_command(speech: Speech) -> click.Command:
    """Build ``associations show``."""

    @click.command("show", help=speech(HELP))
    @workspace_option(speech)
    @click.argument("record", metavar=speech(RECORD))
    @output_options(speech)
    @click.pass_obj
    def command(session: Session, /, *, record: str, format_: str | None, out: Path | None) -> None:
        name, slash, called = record.partition("/")
        if not slash:
            raise click.UsageError(speech(HELP).partition(". ")[2])
        with session.reading() as database:
            found = Naming(database).records(name, (called,))
            assert found is not None  # noqa: S101 - one is named
            rows = Linking(database).around(name, found.ids[0])
            labels = Drafting(database).configuration()
            write_pairs(session, Output.asked(format_, out), rows, labels)

    return command

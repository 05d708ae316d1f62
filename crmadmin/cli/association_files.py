"""``crmadmin associations edit``: edits of associations out of a file."""

from pathlib import Path

import click

from crmadmin.cli.output import OUT, Format, Output
from crmadmin.cli.session import workspace_option
from crmadmin.errors import Language
from crmadmin.services.links.files import file_template
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Edit associations as a file says, one row a pair of records. With --template, write such a "
    "file to fill in.",
    "Modifier des associations selon un fichier, une ligne par couple de fiches. Avec --template, "
    "écrire un tel fichier, à remplir.",
)
TEMPLATE = Text("Write an example of a file.", "Écrire un exemple de fichier.")


def edit_command(speech: Speech) -> click.Command:
    """Build ``associations edit``."""

    @click.command("edit", help=speech(HELP))
    @workspace_option(speech)
    @click.option("--template", is_flag=True, required=True, help=speech(TEMPLATE))
    @click.option("--out", type=click.Path(path_type=Path), help=speech(OUT))
    def command(*, template: bool, out: Path | None) -> None:  # noqa: ARG001 - asked for by its name
        with Output(Format.CSV, out).stream() as stream:
            stream.write(file_template(french=speech.language is Language.FRENCH))

    return command

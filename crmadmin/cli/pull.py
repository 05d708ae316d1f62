"""``crmadmin pull``: read the connected accounts into the workspace."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from crmadmin.cli.output import Output, output_options
from crmadmin.cli.pull_progress import watching_pull
from crmadmin.cli.pull_tables import said, write_pulls
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.definitions import System
from crmadmin.core.progress import Cancelled
from crmadmin.core.pull.report import PullReport
from crmadmin.core.pull.request import HistoryScope, PropertyScope, PullRequest
from crmadmin.errors import Problem
from crmadmin.errors.pull import UNKNOWN_PROPERTY
from crmadmin.services.connecting import Connecting
from crmadmin.services.pulling import Pulling
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Read the connected accounts: settings, then records. The first pull reads everything, later "
    "ones what changed. Ctrl-C or an error loses at most one page: pull again to go on. The "
    "workspace changes at the end, all at once.",
    "Lire les comptes connectés : les paramètres, puis les fiches. La première récupération lit "
    "tout, les suivantes ce qui a changé. Ctrl-C ou une erreur perdent au plus une page : relancez "
    "pour continuer. L’espace de travail change à la fin, d’un coup.",
)
ONLY = Text(
    "Read only this: an object (contacts, Lead…), or configuration. Repeatable.",
    "Ne lire que cela : un objet (contacts, Lead…), ou configuration. Répétable.",
)
KIND = Text("KIND", "OBJET")
PROPERTY_NAME = Text("OBJECT.PROPERTY", "OBJET.PROPRIÉTÉ")
FULL = Text("Read every record again.", "Relire toutes les fiches.")
RESTART = Text(
    "Begin anew instead of going on with an interrupted pull.",
    "Recommencer au lieu de poursuivre une récupération interrompue.",
)
HISTORY = Text(
    "Read the history of this property too: contacts.jobtitle. Repeatable.",
    "Lire aussi l’historique de cette propriété : contacts.jobtitle. Répétable.",
)
NO_HISTORY = Text(
    "Read no history but what --history names.",
    "Ne lire aucun historique, sauf celui de --history.",
)
PROPERTY = Text(
    "Read the values of this hidden property too: contacts.hs_latest_source. Repeatable.",
    "Lire aussi les valeurs de cette propriété masquée : contacts.hs_latest_source. Répétable.",
)
ALL_PROPERTIES = Text(
    "Read the values of hidden properties too.", "Lire aussi les valeurs des propriétés masquées."
)
SYSTEM = Text(
    "Read this system only; without it, both as far as they are connected.",
    "Ne lire que ce système ; sinon les deux, s’ils sont connectés.",
)
RESUMABLE = Text(
    "What was read is kept: pull again to go on from there. The workspace is unchanged.",
    "Ce qui a été lu est conservé : relancez pour continuer. L’espace de travail est inchangé.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line asked for."""

    only: tuple[str, ...]
    full: bool
    restart: bool
    history: tuple[str, ...]
    no_history: bool
    properties: tuple[str, ...]
    all_properties: bool

    def request(self, system: System) -> PullRequest:
        """Say it for one system; Problem for a property without its object."""
        return PullRequest(
            system=system,
            only=self.only,
            full=self.full,
            restart=self.restart,
            property_scope=PropertyScope.ALL if self.all_properties else PropertyScope.IN_USE,
            properties=tuple(map(_pair, self.properties)),
            history=HistoryScope.NONE if self.no_history else HistoryScope.NEEDED,
            history_of=tuple(map(_pair, self.history)),
        )


def pull_command(speech: Speech) -> click.Command:
    """Build ``pull``."""

    @click.command("pull", help=speech(HELP))
    @workspace_option(speech)
    @click.option("--only", multiple=True, metavar=speech(KIND), help=speech(ONLY))
    @click.option("--full", is_flag=True, help=speech(FULL))
    @click.option("--restart", is_flag=True, help=speech(RESTART))
    @click.option("--history", multiple=True, metavar=speech(PROPERTY_NAME), help=speech(HISTORY))
    @click.option("--no-history", is_flag=True, help=speech(NO_HISTORY))
    @click.option(
        "--property",
        "properties",
        multiple=True,
        metavar=speech(PROPERTY_NAME),
        help=speech(PROPERTY),
    )
    @click.option("--all-properties", is_flag=True, help=speech(ALL_PROPERTIES))
    @click.option(
        "--system", type=click.Choice([str(each) for each in System]), help=speech(SYSTEM)
    )
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        system: str | None,
        format_: str | None,
        out: Path | None,
        **asked: object,
    ) -> None:
        output = Output.asked(format_, out)
        options = Options(**asked)  # type: ignore[arg-type] # click gives each its type
        with session.writing() as database:
            connecting = session.connecting(database)
            pulling = Pulling(database, connecting.open_client)
            reports = [
                _pull(session, speech, pulling, options.request(each))
                for each in _systems(connecting, system)
            ]
            declare = pulling.to_declare()
        with output.stream() as stream:
            write_pulls(stream, output.format, speech, reports, declare)
        for report in reports:
            for finding in report.findings:
                session.tell(said(speech, finding), style="yellow")

    return command


def _systems(connecting: Connecting, named: str | None) -> Sequence[System]:
    """Give the systems to pull: the one that is named, else those that are connected."""
    if named is not None:
        return (System(named),)
    connected = [each for each in System if connecting.connection(each) is not None]
    return connected or (System.HUBSPOT,)


def _pull(session: Session, speech: Speech, pulling: Pulling, request: PullRequest) -> PullReport:
    try:
        with watching_pull(session.errors, speech) as monitor:
            return pulling.pull(request, monitor)
    except Cancelled:
        session.tell(speech(RESUMABLE))
        raise click.exceptions.Exit(1) from None
    except Problem:
        if pulling.unfinished(request.system) is not None:
            session.tell(speech(RESUMABLE))
        raise


def _pair(word: str) -> tuple[str, str]:
    owner, dot, name = word.partition(".")
    if not (owner and dot and name):
        raise Problem(UNKNOWN_PROPERTY, word=word)
    return owner, name

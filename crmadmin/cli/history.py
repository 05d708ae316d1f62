"""``crmadmin history``: what was pushed, and every setting that it changed."""

from datetime import datetime
from pathlib import Path

import click

from crmadmin.cli.history_tables import write_entries, write_runs
from crmadmin.cli.item_tables import write_items
from crmadmin.cli.link_tables import listed_links
from crmadmin.cli.output import Output, output_options
from crmadmin.cli.record_tables import listed_records
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.configuration.kinds import KINDS
from crmadmin.core.runs.audit import AuditQuery
from crmadmin.services.history import History
from crmadmin.services.naming import read_known_ever
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "List the runs: what was pushed or rehearsed, when, by whom, and how it ended. With --changes, "
    "or with any option that narrows, list every setting that was changed, with its value before "
    "and after.",
    "Lister les envois : ce qui a été envoyé ou répété, quand, par qui, et comment cela s’est "
    "terminé. Avec --changes, ou toute option qui restreint, lister chaque paramètre modifié, avec "
    "sa valeur avant et après.",
)
CHANGES = Text(
    "List every change instead of the runs.",
    "Lister chaque modification au lieu des envois.",
)
PAIRS = Text(
    "With --run: list what became of each pair of records instead.",
    "Avec --run : lister plutôt ce qu’il est advenu de chaque paire de fiches.",
)
RECORDS = Text(
    "With --run: list what became of each record that it moved instead.",
    "Avec --run : lister plutôt ce qu’il est advenu de chaque fiche déplacée.",
)
RUN = Text("Only changes of this run.", "Seulement les modifications de cet envoi.")
ADDRESS = Text(
    "Only changes of this setting, or of those below: association_labels/contacts/companies.",
    "Seulement ce paramètre, ou ceux qu’il contient : association_labels/contacts/companies.",
)
KIND = Text("Only changes of this kind of setting.", "Seulement ce type de paramètre.")
WHO = Text("Only changes by this person.", "Seulement les modifications de cette personne.")
SINCE = Text(
    "Only changes since this day (UTC): 2026-10-01.",
    "Seulement depuis ce jour (UTC) : 2026-10-01.",
)
UNTIL = Text("Only changes until this day.", "Seulement jusqu’à ce jour inclus.")
TEXT = Text(
    "Only changes that say this anywhere, whatever its case and accents.",
    "Seulement celles qui contiennent ce texte, sans égard à la casse ni aux accents.",
)
RUN_NAME = Text("RUN", "NUMÉRO")
DAY = Text("DAY", "JOUR")
_DAYS = ("%Y-%m-%d",)


def history_command(speech: Speech) -> click.Command:
    """Build ``history``."""
    day = click.DateTime(formats=list(_DAYS))

    @click.command("history", help=speech(HELP))
    @workspace_option(speech)
    @click.option("--changes", is_flag=True, help=speech(CHANGES))
    @click.option(
        "--run", "run_id", type=click.IntRange(1), metavar=speech(RUN_NAME), help=speech(RUN)
    )
    @click.option("--pairs", is_flag=True, help=speech(PAIRS))
    @click.option("--records", is_flag=True, help=speech(RECORDS))
    @click.option("--address", default="", help=speech(ADDRESS))
    @click.option("--kind", type=click.Choice(sorted(KINDS)), help=speech(KIND))
    @click.option("--who", default="", help=speech(WHO))
    @click.option("--since", type=day, metavar=speech(DAY), help=speech(SINCE))
    @click.option("--until", type=day, metavar=speech(DAY), help=speech(UNTIL))
    @click.option("--text", default="", help=speech(TEXT))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        changes: bool,
        since: datetime | None,
        until: datetime | None,
        format_: str | None,
        out: Path | None,
        run_id: int | None,
        pairs: bool,
        records: bool,
        address: str,
        kind: str | None,
        who: str,
        text: str,
    ) -> None:
        query = AuditQuery(
            run_id=run_id,
            within=address,
            kind=kind or "",
            who=who,
            text=text,
            since=_day(since),
            until=_day(until),
        )
        if (pairs or records) and run_id is None:
            raise click.MissingParameter(param_hint="--run", param_type="option")
        output = Output.asked(format_, out)
        with session.reading() as database:
            history = History(database)
            if query.run_id is not None:
                history.run(query.run_id)  # a problem if there is none of that number
            with output.stream() as stream:
                if pairs and run_id is not None:
                    links = listed_links(history.links(run_id), read_known_ever(database))
                    write_items(stream, output.format, speech, links)
                elif records and run_id is not None:
                    moved = listed_records(history.records(run_id), read_known_ever(database))
                    write_items(stream, output.format, speech, moved)
                elif changes or query != AuditQuery():
                    known = read_known_ever(database)
                    write_entries(stream, output.format, speech, history.entries(query), known)
                else:
                    write_runs(stream, output.format, speech, history.runs())

    return command


def _day(moment: datetime | None) -> str:
    return "" if moment is None else moment.date().isoformat()

"""Runs and the audit as tables, CSV or JSON."""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from itertools import islice
from typing import TextIO

from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.output import Format, table_console
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.runs.audit import AuditEntry
from crmadmin.core.runs.journal import StepState
from crmadmin.core.runs.summary import RunSummary
from crmadmin.exchange.audit_files import COLUMNS, entry_row, json_lines
from crmadmin.services.history import AuditEntries
from crmadmin.wording.changes import change_sentence
from crmadmin.wording.speech import Counted, Speech, Text
from crmadmin.wording.steps import RUN_STATES, STEP_STATES, TARGETS

RUN_COLUMNS = (
    "run",
    "started_at",
    "finished_at",
    "who",
    "account_id",
    "target",
    "state",
    "steps",
    *(str(state) for state in StepState),
    "changed",
    "rolls_back",
    "rolled_back_by",
    "can_be_rolled_back",
    "plan",
)
"""The header of ``history --format csv``; the keys of its JSON."""

NO_RUNS = Text("Nothing was pushed from this workspace yet.", "Aucun envoi depuis cet espace.")
NO_CHANGES = Text("No change is like this.", "Aucune modification ne correspond.")
RUN_TITLES = (
    Text("Run", "Envoi"),
    Text("When (UTC)", "Quand (UTC)"),
    Text("Who", "Qui"),
    Text("Where", "Où"),
    Text("State", "État"),
    Text("Steps", "Étapes"),
    Text("Changes", "Modifications"),
    Text("", ""),
)
ENTRY_TITLES = (
    Text("When (UTC)", "Quand (UTC)"),
    Text("Run", "Envoi"),
    Text("Who", "Qui"),
    Text("What changed", "Ce qui a changé"),
    Text("Setting", "Paramètre"),
)
ROLLS_BACK = Text("rolls back {run}", "retour en arrière sur {run}")
ROLLED_BACK = Text("rolled back by {runs}", "annulé par {runs}")
MORE = Counted(
    Text(
        "One more is not shown. For all of them: --format csv --out FILE",
        "Une autre n’est pas affichée. Pour les avoir toutes : --format csv --out FICHIER",
    ),
    Text(
        "{count} more are not shown. For all of them: --format csv --out FILE",
        "{count} autres ne sont pas affichées. Pour les avoir toutes : --format csv --out FICHIER",
    ),
)
MOST_SHOWN = 100
"""Rows of a table; beyond that nobody reads a terminal."""

_SECONDS = 19
"""Characters of a moment up to its seconds."""


COUNTED = Text("{state}: {count}", "{state}\u00a0: {count}")


def write_runs(stream: TextIO, format_: Format, speech: Speech, runs: Sequence[RunSummary]) -> None:
    """Write runs, the latest first."""
    match format_:
        case Format.TABLE:
            rows = (tuple(_run_cells(speech, run)) for run in runs)
            _write_table(stream, speech, RUN_TITLES, rows, NO_RUNS)
        case Format.JSON:
            records = [_record(run) for run in runs]
            stream.write(json.dumps(records, ensure_ascii=False, indent=2) + "\n")
        case Format.CSV:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(RUN_COLUMNS)
            writer.writerows(_row(run) for run in runs)


def write_entries(
    stream: TextIO, format_: Format, speech: Speech, entries: AuditEntries, known: Configuration
) -> None:
    """Write changes, the latest first; of a table the first hundred. ``known`` names settings."""
    match format_:
        case Format.TABLE:
            shown = islice(entries.all(), MOST_SHOWN)
            rows = (tuple(_entry_cells(speech, entry, known)) for entry in shown)
            _write_table(stream, speech, ENTRY_TITLES, rows, NO_CHANGES)
            left = entries.count() - MOST_SHOWN
            if left > 0:
                table_console(stream).print(speech.count(MORE, left), markup=False)
        case Format.JSON:
            stream.writelines(json_lines(entries.all()))
        case Format.CSV:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(map(entry_row, entries.all()))


def _write_table(
    stream: TextIO,
    speech: Speech,
    titles: Iterable[Text],
    rows: Iterable[tuple[str, ...]],
    nothing: Text,
) -> None:
    console = table_console(stream)
    table = Table(highlight=False)
    for title in titles:
        table.add_column(speech(title), overflow="fold")
    for row in rows:
        table.add_row(*map(Styled, row))
    console.print(table if table.row_count else speech(nothing))


def _run_cells(speech: Speech, run: RunSummary) -> Iterator[str]:
    yield str(run.run_id)
    yield run.started_at[:_SECONDS].replace("T", " ")
    yield run.who
    yield speech(TARGETS[run.target])
    yield speech(RUN_STATES[run.state])
    yield ", ".join(
        speech(COUNTED, state=speech(STEP_STATES[state]), count=speech.number(run.counts[state]))
        for state in StepState
        if run.counts.get(state)
    )
    yield speech.number(run.changed)
    yield "; ".join(_ties(speech, run))


def _ties(speech: Speech, run: RunSummary) -> Iterator[str]:
    if run.rolls_back is not None:
        yield speech(ROLLS_BACK, run=run.rolls_back)
    if run.rolled_back_by:
        yield speech(ROLLED_BACK, runs=", ".join(map(str, run.rolled_back_by)))


def _entry_cells(speech: Speech, entry: AuditEntry, known: Configuration) -> Iterator[str]:
    yield entry.at[:_SECONDS].replace("T", " ")
    yield str(entry.run_id)
    yield entry.who
    yield change_sentence(speech, entry.change, known)
    yield str(entry.address)


def _record(run: RunSummary) -> dict[str, object]:
    told = asdict(run)
    counts = {str(state): run.counts.get(state, 0) for state in StepState}
    own = {
        "run": run.run_id,
        "plan": run.plan_id,
        "can_be_rolled_back": run.can_be_rolled_back,
        "rolled_back_by": list(run.rolled_back_by),
        **counts,
    }
    return {name: own.get(name, told.get(name)) for name in RUN_COLUMNS}


def _row(run: RunSummary) -> list[object]:
    return [
        " ".join(map(str, value)) if isinstance(value, list) else value
        for value in _record(run).values()
    ]

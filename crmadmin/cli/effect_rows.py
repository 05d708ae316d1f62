"""Effects of a preview, one row each: CSV, JSON, or the first of them as a table."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TextIO

from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.names import OUTCOMES
from crmadmin.cli.output import Format, printable, table_console
from crmadmin.core.sync.effects import COLUMNS, Effect
from crmadmin.services.comparing import EffectChange
from crmadmin.wording.speech import Speech, Text

COMPARED_COLUMNS = ("change", *COLUMNS, "outcome_before", "reason_before")
"""The header of ``preview --against --format csv``."""

RECORD = Text("Record", "Fiche")
FIELD = Text("Property → field", "Propriété → champ")
HUBSPOT = Text("HubSpot", "HubSpot")
SALESFORCE = Text("Salesforce", "Salesforce")
OUTCOME = Text("What happens", "Ce qui se passe")
REASON = Text("Reason", "Raison")
MORE = Text(
    "Only the first {shown} are shown. For all of them: --format csv --out FILE; to count "
    "them: --summary",
    "Seules les {shown} premières lignes sont affichées. Pour les avoir toutes : --format csv "
    "--out FICHIER ; pour les compter : --summary",
)
NONE = Text("No record would change.", "Aucune fiche ne changerait.")
MOST_SHOWN = 100
"""Rows of a table; beyond that nobody reads a terminal."""

_LONGEST = 40
"""Characters of a value in a table."""


def rows_of(effects: Iterable[Effect]) -> Iterator[tuple[str, ...]]:
    """Give effects as rows under ``COLUMNS``."""
    return (effect.row() for effect in effects)


def compared_rows(changes: Iterable[EffectChange]) -> Iterator[tuple[str, ...]]:
    """Give differences as rows under ``COMPARED_COLUMNS``."""
    for change in changes:
        both = change.before is not None and change.after is not None
        was = change.before if both else None
        yield (
            str(change.change),
            *change.effect.row(),
            str(was.outcome) if was else "",
            was.reason if was else "",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWriter:
    """Writes rows one by one, however many; ``tell`` hears what a table leaves out."""

    stream: TextIO
    format: Format
    speech: Speech
    tell: Callable[[str], None]

    def write(self, header: Sequence[str], rows: Iterable[tuple[str, ...]]) -> None:
        """Write rows below their header."""
        match self.format:
            case Format.TABLE:
                self._write_table(header, iter(rows))
            case Format.JSON:
                self._write_json(header, rows)
            case Format.CSV:
                writer = csv.writer(self.stream, lineterminator="\n")
                writer.writerow(header)
                writer.writerows(rows)

    def _write_json(self, header: Sequence[str], rows: Iterable[tuple[str, ...]]) -> None:
        separator = "[\n"
        for row in rows:
            record = dict(zip(header, row, strict=True))
            self.stream.write(separator + json.dumps(record, ensure_ascii=False))
            separator = ",\n"
        self.stream.write("[]\n" if separator == "[\n" else "\n]\n")

    def _write_table(self, header: Sequence[str], rows: Iterator[tuple[str, ...]]) -> None:
        shown = [dict(zip(header, row, strict=True)) for row in islice(rows, MOST_SHOWN)]
        console = table_console(self.stream)
        if not shown:
            console.print(self.speech(NONE))
            return
        table = Table(highlight=False)
        if "change" in header:
            table.add_column("")
        for heading in (RECORD, FIELD, HUBSPOT, SALESFORCE, OUTCOME, REASON):
            table.add_column(self.speech(heading), overflow="fold")
        for row in shown:
            table.add_row(*(Styled(cell) for cell in _cells(self.speech, row)))
        console.print(table)
        if next(rows, None) is not None:
            self.tell(self.speech(MORE, shown=MOST_SHOWN))


def _cells(speech: Speech, row: dict[str, str]) -> Iterator[str]:
    if "change" in row:
        yield {"added": "+", "removed": "−", "changed": "~"}[row["change"]]
    salesforce = " ".join(filter(None, (row["salesforce_object"], row["salesforce_id"])))
    yield " ⇄ ".join(filter(None, (row["hubspot_id"], salesforce)))
    yield " → ".join(filter(None, (row["property"], row["field"])))
    yield _movement(row["hubspot_before"], row["hubspot_after"])
    yield _movement(row["salesforce_before"], row["salesforce_after"])
    yield next((speech(OUTCOMES[o]) for o in OUTCOMES if o == row["outcome"]), row["outcome"])
    yield row["reason"]


def _movement(before: str, after: str) -> str:
    if before == after:
        return _short(before)
    return f"{_short(before) or '∅'} → {_short(after) or '∅'}"


def _short(value: str) -> str:
    """Give a value on one line; a control character of a record never reaches the terminal."""
    line = printable(" ↵ ".join(value.splitlines()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"

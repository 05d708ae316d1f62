"""Figures of leads, rows behind them and boards: as a table, CSV or JSON."""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, TextIO

from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.output import Format, printable, table_console
from crmadmin.cli.session import Session
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.records.detail import RecordName
from crmadmin.wording.lead_assumptions import assumption_sentence
from crmadmin.wording.lead_figures import FigureLine
from crmadmin.wording.speech import Text

COLUMNS = ("figure", "subject", "count", "of", "sentence")
"""The header of ``leads qualification --format csv``, and of ``automation`` and ``ownership``."""

ROW_COLUMNS = ("figure", "subject", "object", "id", "name", "detail")
"""The header of these commands with ``--rows FIGURE``."""

HEADINGS = (Text("Count", "Nombre"), Text("Of", "Sur"), Text("Figure", "Chiffre"))
ROW_HEADINGS = (Text("Name", "Nom"), Text("Detail", "Détail"))
NOTHING = Text("There is nothing to count.", "Il n’y a rien à compter.")
NOTHING_BEHIND = Text("There is nothing behind it.", "Il n’y a rien derrière ce chiffre.")
ASSUMED = Text("Assumed: {assumption}", "Hypothèse : {assumption}")
MORE = Text(
    "Only the first {shown} are shown. For all of them: --format csv --out FILE",
    "Seules les {shown} premières lignes sont affichées. Pour les avoir toutes : --format csv "
    "--out FICHIER",
)
MOST_SHOWN = 100
"""Rows of a table; beyond that nobody reads a terminal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A record behind a figure, and what is told of it."""

    record: RecordName
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Where figures and what is behind them are written to."""

    stream: TextIO
    format: Format
    session: Session

    def figures(
        self,
        lines: Sequence[FigureLine[Any]],
        notes: Iterable[str],
        assumptions: Iterable[Assumed],
    ) -> None:
        """Write figures; beside a table also notes and what the figures assume."""
        speech = self.session.speech
        if self.format is not Format.TABLE:
            self.write(COLUMNS, (_cells(each) for each in lines))
            return
        self.table(
            HEADINGS,
            ((speech.number(each.count), speech.number(each.of), each.sentence) for each in lines),
            nothing=NOTHING,
        )
        for note in notes:
            self.session.tell(note)
        for each in assumptions:
            self.session.tell(
                speech(ASSUMED, assumption=assumption_sentence(speech, each)), style="dim"
            )

    def rows(self, listed: Iterator[tuple[FigureLine[Any], Row]]) -> None:
        """Write what is behind figures."""
        if self.format is not Format.TABLE:
            self.write(ROW_COLUMNS, (_row_cells(*each) for each in listed))
            return
        lines = ((row.record.name, row.detail) for _line, row in listed)
        self.table(ROW_HEADINGS, lines, nothing=NOTHING_BEHIND)

    def write(self, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Write rows as CSV or JSON."""
        if self.format is Format.CSV:
            writer = csv.writer(self.stream, lineterminator="\n")
            writer.writerow(header)
            writer.writerows(rows)
            return
        separator = "[\n"
        for row in rows:
            line = json.dumps(dict(zip(header, row, strict=True)), ensure_ascii=False)
            self.stream.write(separator + line)
            separator = ",\n"
        self.stream.write("[]\n" if separator == "[\n" else "\n]\n")

    def table(
        self, headings: Sequence[Text], lines: Iterator[tuple[str, ...]], *, nothing: Text
    ) -> None:
        """Write the first rows of a table, or that there is none."""
        speech = self.session.speech
        console = table_console(self.stream)
        shown = list(islice(lines, MOST_SHOWN))
        if not shown:
            console.print(speech(nothing))
            return
        table = Table(highlight=False)
        for heading in headings:
            table.add_column(speech(heading), overflow="fold")
        for line in shown:
            table.add_row(*(Styled(printable(cell)) for cell in line))
        console.print(table)
        if next(lines, None) is not None:
            self.session.tell(speech(MORE, shown=MOST_SHOWN))


def _cells(line: FigureLine[Any]) -> tuple[str, ...]:
    return (str(line.figure), line.subject, str(line.count), str(line.of), line.sentence)


def _row_cells(line: FigureLine[Any], row: Row) -> tuple[str, ...]:
    record = row.record
    return (str(line.figure), line.subject, record.object, record.id, record.name, row.detail)

"""Rows of a file made canonical, a batch at a time."""

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import cast

from crmadmin.core.definitions import Definition
from crmadmin.core.import_report import Doubled, Example, Unparsed
from crmadmin.core.sync.notation import Notation
from crmadmin.exchange.cells import Cells
from crmadmin.exchange.headers import Column, Columns
from crmadmin.exchange.sheets import Batch

_FIRST = 3

Row = Sequence[str | None]
"""The wire texts of a record, then the keys of its keyed properties."""


class Conversion:
    """Makes canonical rows of the rows of a file.

    Each row holds the wire texts of ``properties`` (an empty text = blank), then the keys of
    those among them that are ``keyed``, None = blank.
    """

    def __init__(
        self,
        columns: Columns,
        notation: Notation,
        choices: Callable[[Definition], Mapping[str, str]],
    ) -> None:
        """``choices`` gives the internal values that a property's labels stand for."""
        self.properties = tuple(column.definition for column in columns.columns)
        self._columns = columns.columns
        self._cells = [Cells(each, notation, choices(each)) for each in self.properties]
        self._working = [
            (place, cells) for place, cells in enumerate(self._cells) if not cells.plain
        ]
        self.keyed = tuple(cells.definition for _place, cells in self._working if cells.keyed)
        self._doubles = [_Double(column) for column in columns.columns if len(column.places) > 1]
        self._places = [column.places[0] for column in columns.columns]

    def rows(self, batch: Batch) -> list[Row]:
        """Convert a batch; its rows are used up."""
        rows = batch.rows
        for double in self._doubles:
            double.merge(rows, batch.lines)
        if self._places != list(range(len(rows[0]))):
            rows = _picked(rows, self._places)
        keys: list[list[str | None]] = []
        for place, cells in self._working:
            texts = list(map(itemgetter(place), rows))
            before = texts.copy()
            if cells.keyed:
                keys.append(cells.key(texts, batch.lines))
            else:
                cells.change(texts)
            if texts != before:
                for row, text in zip(rows, texts, strict=True):
                    row[place] = text
        if not keys:
            return list(rows)
        full = cast("list[list[str | None]]", rows)
        for wires, tail in zip(full, zip(*keys, strict=True), strict=True):
            wires.extend(tail)
        return list(full)

    @property
    def unparsed(self) -> tuple[Unparsed, ...]:
        """Report what did not parse so far."""
        reports = (cells.unparsed() for cells in self._cells)
        return tuple(report for report in reports if report is not None)

    @property
    def translated(self) -> int:
        """Count the labels that became internal values so far."""
        return sum(cells.translated for cells in self._cells)

    def doubled(self, header: Sequence[str]) -> tuple[Doubled, ...]:
        """Report the properties that several columns name."""
        return tuple(double.report(header) for double in self._doubles)


def _picked(rows: list[list[str]], places: list[int]) -> list[list[str]]:
    if len(places) == 1:
        return [[row[places[0]]] for row in rows]
    pick = itemgetter(*places)
    return [list(pick(row)) for row in rows]


class _Double:
    """Several columns of one property: the first that is filled counts, row by row."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self._conflicts = 0
        self._examples: list[Example] = []

    def merge(self, rows: list[list[str]], lines: Sequence[int]) -> None:
        """Put the value that counts in the first place; note rows whose columns differ."""
        first, *others = self._column.places
        for row, line in zip(rows, lines, strict=True):
            for other in others:
                if not row[first]:
                    row[first] = row[other]
                elif row[other] and row[other] != row[first]:
                    self._note(row[other], line)

    def report(self, header: Sequence[str]) -> Doubled:
        """Report which columns there are and in how many rows they differ."""
        return Doubled(
            property=self._column.definition.name,
            columns=tuple(header[place] for place in self._column.places),
            conflicts=self._conflicts,
            examples=tuple(self._examples),
        )

    def _note(self, value: str, line: int) -> None:
        self._conflicts += 1
        if len(self._examples) < _FIRST:
            name = self._column.definition.name
            self._examples.append(Example(property=name, line=line, value=value[:80]))

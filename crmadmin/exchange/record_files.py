"""A file of records, opened: its columns, how it writes values, its canonical rows."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain, islice
from operator import itemgetter

from crmadmin.core.definitions import (
    ID_PROPERTY,
    Definition,
    System,
    ValueKind,
)
from crmadmin.core.import_report import FileReport, Layout, Loaded
from crmadmin.core.labels import fold
from crmadmin.errors import Problem
from crmadmin.errors.importing import NO_ID_COLUMN, WRONG_OBJECT
from crmadmin.exchange.conversion import Conversion, Row
from crmadmin.exchange.evidence import speaks_against
from crmadmin.exchange.headers import Columns, match_columns
from crmadmin.exchange.notations import Found, find_notation
from crmadmin.exchange.record_ids import RecordIds
from crmadmin.exchange.sheets import Batch, Sheet
from crmadmin.exchange.sources import Source

_SAMPLED = 3
"""Batches looked at before the file's notation is settled."""

Choices = Callable[[Definition], Mapping[str, str]]
"""Gives the internal values that a property's labels stand for."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Canonical rows, and the bytes of the file read so far."""

    rows: list[Row]
    done: int


class RecordFile:
    """The records of a sheet. ``columns`` says which property each column is."""

    def __init__(self, source: Source, sheet: Sheet, known: Iterable[Definition]) -> None:
        """Match the header with the properties that are known of the object.

        Problem if no column holds the id, or if the columns are surely another object's.
        """
        self._source, self._sheet = source, sheet
        self._system = source.system or System.HUBSPOT
        self.columns: Columns = match_columns(sheet.header, known, self._system, source.object)
        self._check_header()
        self._batches = sheet.batches()
        self._sample = list(islice(self._batches, _SAMPLED))
        self._found: Found = self._find_notation()
        self._conversion: Conversion | None = None

    @property
    def properties(self) -> tuple[Definition, ...]:
        """Give the properties of the file in its order."""
        return tuple(column.definition for column in self.columns.columns)

    def rows(self, choices: Choices) -> Iterator[Rows]:
        """Read the canonical rows, once; blank ones are left out.

        Problem if an id is missing or wrong, or if the file is damaged.
        """
        self._conversion = Conversion(self.columns, self._found.notation, choices)
        id_name = ID_PROPERTY[self._system]
        place = [each.name for each in self.properties].index(id_name)
        places = self.columns.columns[place].places
        column = self._sheet.header[places[0]]
        ids = RecordIds(self._sheet.path, self._system, self._source.object, column)
        for batch in chain(self._sample, self._batches):
            filled = _without_blank_rows(batch, places[0])
            if filled.rows:
                rows = self._conversion.rows(filled)
                ids.check([str(row[place]) for row in rows], filled.lines)
                yield Rows(rows, batch.done)

    def report(self, loaded: Loaded, seconds: float) -> FileReport:
        """Say what the file gave, after all rows were read."""
        conversion = self._conversion
        return FileReport(
            path=self._source.label or self._source.path.name,
            kind=self._source.kind,
            system=self._system,
            object=self._source.object,
            layout=self._layout(),
            loaded=loaded,
            unknown=self.columns.unknown,
            doubled=conversion.doubled(self._sheet.header) if conversion else (),
            unparsed=conversion.unparsed if conversion else (),
            translated=conversion.translated if conversion else 0,
            short_rows=self._sheet.short_rows,
            short_lines=tuple(self._sheet.short_lines),
            other_sheets=self._sheet.other_sheets,
            seconds=seconds,
        )

    def _layout(self) -> Layout:
        return replace(
            self._sheet.layout,
            notation=self._found.notation,
            notation_assumed=self._found.assumed,
        )

    def _check_header(self) -> None:
        file, line, name = self._sheet.path.name, self._sheet.header_line, self._source.object
        column = ID_PROPERTY[self._system]
        if self.columns.column(column) is None:
            raise Problem(NO_ID_COLUMN, file=file, line=line, column=column, object=name)
        if self._system is System.HUBSPOT:
            other = speaks_against(map(fold, self._sheet.header), name)
            if other is not None:
                raise Problem(WRONG_OBJECT, file=file, line=line, found=other, expected=name)

    def _find_notation(self) -> Found:
        typed = [
            column
            for column in self.columns.columns
            if column.definition.kind in {ValueKind.NUMBER, ValueKind.DATE, ValueKind.DATETIME}
        ]
        cells = (
            (
                column.definition.kind,
                [row[column.places[0]] for batch in self._sample for row in batch.rows],
            )
            for column in typed
        )
        delimiter = self._sheet.layout.delimiter
        return find_notation(cells, delimiter=delimiter, french=self.columns.french)


def _without_blank_rows(batch: Batch, place: int) -> Batch:
    """Leave rows out that have neither an id, which is at that place, nor anything else."""
    if all(map(str.strip, map(itemgetter(place), batch.rows))):
        return batch
    kept = [
        (row, line)
        for row, line in zip(batch.rows, batch.lines, strict=True)
        if any(map(str.strip, row))
    ]
    return Batch([row for row, _line in kept], [line for _row, line in kept], batch.done)

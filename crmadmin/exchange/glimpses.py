"""A file's header and first rows, to tell what it is without reading it all."""

import csv
from dataclasses import dataclass
from pathlib import Path

from crmadmin.core.labels import fold
from crmadmin.exchange.decoding import first_text, open_bytes
from crmadmin.exchange.delimiters import dialect_of
from crmadmin.exchange.json_documents import looks_like_json
from crmadmin.exchange.magic import ZIP, format_of
from crmadmin.exchange.workbook_sheets import WorkbookSheet, is_workbook

_SIZE = 1 << 16
_ROWS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Glimpse:
    """The folded names of a file's header, and its first rows; ``json`` if it is a document."""

    path: Path
    header: tuple[str, ...] = ()
    line: int = 1
    rows: tuple[tuple[str, ...], ...] = ()
    json: bool = False

    def has(self, *names: str) -> bool:
        """Tell whether the header holds all these names."""
        return set(names) <= set(self.header)

    def cells(self, name: str) -> list[str]:
        """Give the filled cells of a column, trimmed."""
        place = self.header.index(name)
        return [row[place].strip() for row in self.rows if len(row) > place and row[place].strip()]


def glimpse(path: Path) -> Glimpse:
    """Look at the beginning of a CSV, XLSX or JSON file.

    Problem if it is missing, unreadable, empty or binary.
    """
    with open_bytes(path) as file:
        format_name = format_of(file.read(16))
    if format_name == ZIP and is_workbook(path):
        return _of_workbook(path)
    text, whole = first_text(path, _SIZE)
    if looks_like_json(text):
        return Glimpse(path=path, json=True)
    dialect = dialect_of(path, text, whole=whole)
    lines = text.splitlines(keepends=True)[dialect.skipped :]
    rows = [
        tuple(row)
        for row in csv.reader(lines, delimiter=dialect.delimiter, skipinitialspace=dialect.spaced)
        if any(cell.strip() for cell in row)
    ]
    if not whole and len(rows) > 1:
        rows.pop()
    return _glimpse(path, rows[: _ROWS + 1], dialect.skipped + 1)


def _of_workbook(path: Path) -> Glimpse:
    sheet = WorkbookSheet(path)
    try:
        batch = next(sheet.batches(), None)
        rows = [tuple(row) for row in batch.rows[:_ROWS]] if batch else []
        return _glimpse(path, [sheet.header, *rows], sheet.header_line)
    finally:
        sheet.close()


def _glimpse(path: Path, rows: list[tuple[str, ...]], line: int) -> Glimpse:
    header = tuple(map(fold, rows[0])) if rows else ()
    return Glimpse(path=path, header=header, line=line, rows=tuple(rows[1:]))

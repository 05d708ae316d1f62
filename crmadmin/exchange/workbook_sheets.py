"""Excel workbooks, as HubSpot exports them, read row by row."""

import warnings
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from crmadmin.core.import_report import Layout
from crmadmin.errors import Problem
from crmadmin.errors.importing import BROKEN_WORKBOOK, EMPTY
from crmadmin.exchange.decoding import Watch, open_bytes, unwatched
from crmadmin.exchange.sheets import BATCH, Batch, Squaring

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

_BROKEN = (
    zipfile.BadZipFile,
    InvalidFileException,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    EOFError,
    OSError,
    SyntaxError,  # xml.etree.ElementTree.ParseError is one
)
"""What openpyxl raises on a file that is a ZIP archive and no sound workbook."""


def is_workbook(path: Path) -> bool:
    """Tell whether a ZIP archive holds a workbook."""
    try:
        with zipfile.ZipFile(path) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (zipfile.BadZipFile, OSError):
        return path.suffix.lower() in {".xlsx", ".xlsm"}


class WorkbookSheet:
    """The first filled sheet of a workbook, and the further ones that have its header."""

    def __init__(self, path: Path, watch: Watch = unwatched) -> None:
        """Open the workbook and read the header; Problem if it is broken or empty."""
        self.path = path
        self._size = path.stat().st_size
        self._watch = watch
        self._bytes = open_bytes(path)
        try:
            self._book: Workbook = self._open()
            self._find_sheets()
        except BaseException:
            self._bytes.close()
            raise
        self._squaring = Squaring(path, self.header)

    @property
    def layout(self) -> Layout:
        """Tell how the file is written: a workbook has neither separator nor encoding."""
        return Layout(encoding="XLSX")

    @property
    def other_sheets(self) -> tuple[str, ...]:
        """Name the filled sheets with another header, which are not read."""
        return self._others

    @property
    def short_rows(self) -> int:
        """Count no row: a workbook leaves out blank cells at the end."""
        return 0

    @property
    def short_lines(self) -> list[int]:
        """Give no line: see ``short_rows``."""
        return []

    def batches(self) -> Iterator[Batch]:
        """Read the rows, once; Problem where the workbook is broken."""
        for name in self._sheets:
            rows: list[list[str]] = []
            lines: list[int] = []
            for line, row in self._filled(name, self.header_line + 1):
                rows.append(row)
                lines.append(line)
                if len(rows) >= BATCH:
                    yield self._batch(rows, lines)
                    rows, lines = [], []
            if rows:
                yield self._batch(rows, lines)

    def close(self) -> None:
        """Let go of the file."""
        self._book.close()
        self._bytes.close()

    def _batch(self, rows: list[list[str]], lines: list[int]) -> Batch:
        self._squaring.square(rows, lines)
        self._squaring.check_nameless(rows, lines)
        return Batch(rows, lines, min(self._bytes.tell(), self._size))

    def _open(self) -> "Workbook":
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # openpyxl warns of styles that we do not use
                return load_workbook(self._bytes, read_only=True, data_only=True)
        except _BROKEN as error:
            raise self._broken(error) from error

    def _find_sheets(self) -> None:
        """Settle the header and which sheets have it."""
        headers: dict[str, tuple[int, tuple[str, ...]]] = {}
        for name in (sheet.title for sheet in self._book.worksheets):
            for line, row in self._filled(name, 1):
                headers[name] = (line, _without_tail(row))
                break
        if not headers:
            raise Problem(EMPTY, file=self.path.name)
        self.header_line, self.header = next(iter(headers.values()))
        same = (self.header_line, self.header)
        self._sheets = [name for name, header in headers.items() if header == same]
        self._others = tuple(name for name, header in headers.items() if header != same)

    def _filled(self, name: str, first: int) -> Iterator[tuple[int, list[str]]]:
        """Give the rows of a sheet that hold anything, as texts, with their numbers."""
        try:
            sheet = self._book[name]
            if isinstance(sheet, ReadOnlyWorksheet):
                sheet.reset_dimensions()  # some exporters declare a sheet of one cell
            values: Iterable[tuple[object, ...]] = sheet.iter_rows(min_row=first, values_only=True)
            for line, cells in enumerate(values, start=first):
                row = [text_of(cell) for cell in cells]
                if any(row):
                    yield line, row
        except _BROKEN as error:
            raise self._broken(error) from error

    def _broken(self, error: Exception) -> Problem:
        return Problem(BROKEN_WORKBOOK, file=self.path.name, detail=f"{error!r}")


def text_of(cell: object) -> str:
    """Write a cell's value as a CSV export would.

    Numbers without a needless fraction, booleans ``true``/``false``, dates ISO; a moment at
    midnight is a date, since a workbook does not tell them apart.
    """
    match cell:
        case None:
            return ""
        case bool():
            return str(cell).lower()
        case float() if cell.is_integer():
            return str(int(cell))
        case date() | time():
            return _time_text(cell)
        case _:
            return str(cell)


def _time_text(cell: date | time) -> str:
    if not isinstance(cell, datetime):
        return cell.isoformat()
    if cell.time() == time():
        return cell.date().isoformat()
    return cell.isoformat(timespec="milliseconds")


def _without_tail(row: list[str]) -> tuple[str, ...]:
    names = [name.strip() for name in row]
    while names and not names[-1]:
        names.pop()
    return tuple(names)

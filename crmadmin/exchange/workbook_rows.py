"""Rows of text written to the only sheet of an XLSX file, one row at a time."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_LONGEST_SAFE_NUMBER = 15
"""Excel keeps 15 digits; longer numbers stay text so that no digit is lost."""


def write_workbook(
    path: Path,
    title: str,
    headers: Sequence[str],
    numeric: Sequence[bool],
    rows: Iterable[Sequence[str | None]],
) -> None:
    """Write rows below bold headers that stay in view; ``numeric`` marks columns of numbers."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    if not isinstance(sheet, WriteOnlyWorksheet):
        raise TypeError(sheet)
    sheet.freeze_panes = "A2"
    try:
        sheet.append([_text_cell(sheet, header, bold=True) for header in headers])
        for row in rows:
            sheet.append(
                [_cell(sheet, text, number) for text, number in zip(row, numeric, strict=True)]
            )
    except BaseException:
        sheet.close()
        raise
    book.save(path)


def _cell(sheet: WriteOnlyWorksheet, text: str | None, number: bool) -> object:  # noqa: FBT001 - a column's flag
    if text is None:
        return None
    if number and len(text) <= _LONGEST_SAFE_NUMBER:
        try:
            return float(text)
        except ValueError:
            pass
    return _text_cell(sheet, text)


def _text_cell(sheet: WriteOnlyWorksheet, text: str, *, bold: bool = False) -> object:
    """Make a cell that stays text even where it begins like a formula."""
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("\ufffd", text))
    cell.data_type = "s"
    if bold:
        cell.font = Font(bold=True)
    return cell

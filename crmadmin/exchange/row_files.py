"""Rows of text written to CSV, XLSX and JSON files, one row at a time."""

import csv
import json
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

Texts = Sequence[str | None]
"""One row: wire texts, None = blank."""

MOST_SHEET_ROWS = 1_048_575
"""How many rows an XLSX sheet holds below its header."""

_LONGEST_SAFE_NUMBER = 15
"""Excel keeps 15 digits; longer numbers stay text so that no digit is lost."""


class FileFormat(StrEnum):
    """The formats that rows can be written in; also their file suffixes."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


def write_rows(
    path: Path,
    file_format: FileFormat,
    *,
    headers: Sequence[str],
    numeric: Sequence[bool],
    rows: Iterable[Texts],
    sheet: str = "records",
) -> None:
    """Write rows below their headers. ``numeric`` marks columns that XLSX holds as numbers.

    ``sheet`` is what XLSX calls its only sheet. CSV is UTF-8 with a byte order mark, which Excel
    needs to read accents; JSON is an array of objects. Raises OSError.
    """
    match file_format:
        case FileFormat.CSV:
            _write_csv(path, headers, rows)
        case FileFormat.JSON:
            _write_json(path, headers, rows)
        case FileFormat.XLSX:
            _write_xlsx(path, sheet, headers, numeric, rows)


def _write_csv(path: Path, headers: Sequence[str], rows: Iterable[Texts]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headers)
        writer.writerows(rows)


def _write_json(path: Path, headers: Sequence[str], rows: Iterable[Texts]) -> None:
    with path.open("w", encoding="utf-8") as file:
        separator = "[\n"
        for row in rows:
            record = dict(zip(headers, row, strict=True))
            file.write(separator + json.dumps(record, ensure_ascii=False))
            separator = ",\n"
        file.write("\n]\n" if separator == ",\n" else "[]\n")


def _write_xlsx(
    path: Path,
    title: str,
    headers: Sequence[str],
    numeric: Sequence[bool],
    rows: Iterable[Texts],
) -> None:
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

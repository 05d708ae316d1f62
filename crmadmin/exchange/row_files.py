"""Rows of text written to CSV, XLSX and JSON files, one row at a time."""

import csv
import json
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path

Texts = Sequence[str | None]
"""One row: wire texts, None = blank."""

MOST_SHEET_ROWS = 1_048_575
"""How many rows an XLSX sheet holds below its header."""


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
            from crmadmin.exchange.workbook_rows import (  # noqa: PLC0415 - openpyxl takes 0.4 s
                write_workbook,
            )

            write_workbook(path, sheet, headers, numeric, rows)


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

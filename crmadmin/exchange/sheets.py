"""A table read from a file: its header, then its rows in batches."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from crmadmin.core.import_report import Layout
from crmadmin.errors import Problem
from crmadmin.errors.importing import NO_HEADER, ROW_TOO_LONG

BATCH = 500
"""Rows that are read, converted and stored at a time."""

_FIRST = 5


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows as wide as the header, the line at which each begins, and the bytes read so far."""

    rows: list[list[str]]
    lines: list[int]
    done: int


class Sheet(Protocol):
    """A table in a file. ``header`` holds trimmed names; a blank one has no values below it."""

    path: Path
    header: tuple[str, ...]
    header_line: int

    @property
    def short_rows(self) -> int:
        """Count the rows so far that had fewer cells than the header."""

    @property
    def short_lines(self) -> list[int]:
        """Give the lines of the first short rows."""

    @property
    def layout(self) -> Layout:
        """Tell how the file is written; the notation is not known yet."""

    @property
    def other_sheets(self) -> tuple[str, ...]:
        """Name the sheets of a workbook that are not read."""

    def batches(self) -> Iterator[Batch]:
        """Read the rows, once; Problem where the file is damaged."""

    def close(self) -> None:
        """Let go of the file."""


class Squaring:
    """Makes rows as wide as the header; counts the short, refuses what has no column.

    A cell beyond the header or under a blank name must be blank: Problem otherwise.
    """

    def __init__(self, path: Path, header: tuple[str, ...]) -> None:
        self.short_rows = 0
        self.short_lines: list[int] = []
        self._path = path
        self._width = len(header)
        self._nameless = [index for index, name in enumerate(header) if not name]

    def square(self, rows: list[list[str]], lines: list[int]) -> None:
        """Widen or narrow the rows in place."""
        width = self._width
        for row, line in zip(rows, lines, strict=True):
            found = len(row)
            if found < width:
                row.extend([""] * (width - found))
                self.short_rows += 1
                if len(self.short_lines) < _FIRST:
                    self.short_lines.append(line)
            elif found > width:
                if any(cell.strip() for cell in row[width:]):
                    raise Problem(
                        ROW_TOO_LONG,
                        file=self._path.name,
                        line=line,
                        found=found,
                        expected=width,
                    )
                del row[width:]

    def check_nameless(self, rows: list[list[str]], lines: list[int]) -> None:
        """See that nothing stands under a blank name; Problem otherwise."""
        for index in self._nameless:
            for row, line in zip(rows, lines, strict=True):
                if row[index].strip():
                    raise Problem(
                        NO_HEADER,
                        file=self._path.name,
                        line=line,
                        column=index + 1,
                        value=row[index][:40],
                    )

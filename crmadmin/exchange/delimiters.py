"""What separates the columns of a CSV file, found from its beginning."""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from crmadmin.errors import Problem
from crmadmin.errors.importing import UNKNOWN_DELIMITER

DELIMITERS = (",", ";", "\t", "|")
"""The separators that are read, in the order in which a tie is decided."""

_FOREIGN = "^`~!#$%&*+:=\\§¤¦\x01\x1e\x1f"
_HINT = re.compile(r"sep=(.)\r?\n?")
_CONSISTENT = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How a file separates and quotes.

    ``skipped`` is the number of lines before the header. ``spaced``: a blank follows each
    separator. A file of one column has a comma that never occurs.
    """

    delimiter: str
    spaced: bool = False
    skipped: int = 0


def dialect_of(path: Path, sample: str, *, whole: bool) -> Dialect:
    """Find a file's separator from its beginning; Problem if it seems to be none of ours."""
    dialect = find_dialect(sample, whole=whole)
    lines = sample.splitlines(keepends=True)[dialect.skipped :]
    header = next(csv.reader(lines, delimiter=dialect.delimiter), [])
    if len(header) == 1 and (sign := foreign_delimiter(sample, whole=whole)):
        raise Problem(UNKNOWN_DELIMITER, file=path.name, line=1, delimiter=sign)
    return dialect


def find_dialect(sample: str, *, whole: bool) -> Dialect:
    """Find the separator from the first lines of a text, quotation marks respected.

    ``whole`` tells that the sample is all of the file; else its last row is not looked at.
    """
    lines = sample.splitlines(keepends=True)
    if lines and (hint := _HINT.fullmatch(lines[0])) and hint[1] in DELIMITERS:
        return Dialect(delimiter=hint[1], skipped=1)
    rated = [(_rating(lines, delimiter, whole=whole), delimiter) for delimiter in DELIMITERS]
    best = max(rated, key=lambda pair: pair[0])
    delimiter = best[1] if best[0] > (0, 0) else ","
    return Dialect(delimiter=delimiter, spaced=_spaced(lines, delimiter))


def foreign_delimiter(sample: str, *, whole: bool) -> str | None:
    """Name the sign that seems to separate the columns although it is none of ours.

    Only for a file that has one column by every known separator.
    """
    lines = sample.splitlines(keepends=True)
    for delimiter in _FOREIGN:
        columns, agreement = _shape(lines, delimiter, whole=whole)
        if columns > 1 and agreement >= _CONSISTENT:
            return delimiter
    return None


def _rating(lines: list[str], delimiter: str, *, whole: bool) -> tuple[float, int]:
    columns, agreement = _shape(lines, delimiter, whole=whole)
    if columns < 2:  # noqa: PLR2004 - one column means that nothing was separated
        return (0, 0)
    return (1.0 if agreement >= _CONSISTENT else agreement, columns)


def _shape(lines: list[str], delimiter: str, *, whole: bool) -> tuple[int, float]:
    """Count the header's columns, and the share of the other rows that have as many."""
    rows = [row for row in csv.reader(lines, delimiter=delimiter) if row]
    if not whole and len(rows) > 1:
        rows.pop()
    if not rows:
        return 0, 0.0
    widths = [len(row) for row in rows]
    if len(widths) == 1:
        return widths[0], 1.0
    agreeing = sum(1 for width in widths[1:] if width == widths[0])
    return widths[0], agreeing / (len(widths) - 1)


def _spaced(lines: list[str], delimiter: str) -> bool:
    return bool(lines) and f'{delimiter} "' in lines[0]

"""CSV files, streamed: any usual encoding and separator, quoted line breaks, long cells."""

import csv
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from crmadmin.core.import_report import Layout
from crmadmin.errors import Problem
from crmadmin.errors.importing import CELL_TOO_LONG, EMPTY, TRUNCATED
from crmadmin.exchange.decoding import (
    LONGEST_LINE,
    Encoding,
    Watch,
    find_encoding,
    open_bytes,
    unwatched,
)
from crmadmin.exchange.delimiters import Dialect, dialect_of
from crmadmin.exchange.sheets import BATCH, Batch, Squaring
from crmadmin.exchange.splitting import Splitting

LONGEST_CELL = LONGEST_LINE
"""Characters that one cell may hold; beyond, a quotation mark was surely left open."""

_SAMPLE = 1 << 18
_END = ("\0", "end\0")
_LINE_BREAK = re.compile(r"\r\n|\r|\n")


class CsvSheet:
    """A CSV file, open. ``encoding`` and ``dialect`` say how it was found to be written."""

    def __init__(self, path: Path, watch: Watch = unwatched) -> None:
        """Find out how the file is written and read its header.

        Problem if it is empty, binary, not decodable, or separated by a foreign sign.
        """
        csv.field_size_limit(LONGEST_CELL)
        self.path = path
        self.encoding: Encoding = find_encoding(path, watch)
        self._bytes = open_bytes(path)
        self._text = self.encoding.decode(self._bytes)
        try:
            self.dialect: Dialect = self._find_dialect()
            self._reader = self._rows()
            self.header, self.header_line = self._read_header()
        except BaseException:
            self._text.close()
            raise
        self._squaring = Squaring(path, self.header)

    @property
    def layout(self) -> Layout:
        """Tell how the file is written; the notation is not known yet."""
        delimiter = self.dialect.delimiter if len(self.header) > 1 else ""
        return Layout(encoding=self.encoding.name, delimiter=delimiter)

    @property
    def other_sheets(self) -> tuple[str, ...]:
        """A CSV file has one sheet."""
        return ()

    @property
    def short_rows(self) -> int:
        """Count the rows so far that had fewer cells than the header."""
        return self._squaring.short_rows

    @property
    def short_lines(self) -> list[int]:
        """Give the lines of the first short rows."""
        return self._squaring.short_lines

    def batches(self) -> Iterator[Batch]:
        """Read the rows, once; Problem where the file is damaged."""
        width = {len(self.header)}
        for rows, lines in self._batched(BATCH):
            if set(map(len, rows)) != width:
                self._squaring.square(rows, lines)
            self._squaring.check_nameless(rows, lines)
            yield Batch(rows, lines, self._bytes.tell())

    def close(self) -> None:
        """Let go of the file."""
        self._text.close()

    def _find_dialect(self) -> Dialect:
        start = self._text.tell()
        sample = self._text.read(_SAMPLE)
        whole = not self._text.read(1)
        self._text.seek(start)
        return dialect_of(self.path, sample, whole=whole)

    def _rows(self) -> Splitting:
        for _ in range(self.dialect.skipped):
            self._text.readline()
        delimiter = self.dialect.delimiter
        # The line after the last is our own: it stands alone unless a quote was left open.
        lines = chain(self._text, (delimiter.join(_END),))
        return Splitting(lines, delimiter, spaced=self.dialect.spaced)

    def _read_header(self) -> tuple[tuple[str, ...], int]:
        for rows, lines in self._batched(1):
            names = tuple(name.strip() for name in rows[0])
            if any(names):
                return names, lines[0]
        raise Problem(EMPTY, file=self.path.name)

    def _batched(self, size: int) -> Iterator[tuple[list[list[str]], list[int]]]:
        """Read filled rows and the lines at which they begin, up to our own last line."""
        rows: list[list[str]] = []
        lines: list[int] = []
        read = self._reader
        skipped = self.dialect.skipped
        try:
            for row in read:
                rows.append(row)
                lines.append(read.begin + skipped)
                if len(rows) >= size and not self._ended(rows, lines):
                    yield rows, lines
                    rows, lines = [], []
        except csv.Error as error:
            facts = {"file": self.path.name, "line": read.begin + skipped, "limit": LONGEST_CELL}
            raise Problem(CELL_TOO_LONG, **facts, detail=str(error)) from error
        if rows and not self._ended(rows, lines):
            yield rows, lines

    def _ended(self, rows: list[list[str]], lines: list[int]) -> bool:
        """Take our own last line off; Problem if it ended up within a quoted cell.

        True if nothing is left then.
        """
        end = self.dialect.delimiter.join(_END)
        if rows[-1] == [*_END]:
            rows.pop()
            lines.pop()
        elif rows[-1][-1].endswith(end):
            cell = rows[-1][-1].removesuffix(end)
            last = self._reader.line + self.dialect.skipped - 1 + cell.endswith(("\r", "\n"))
            opened = last - len(_LINE_BREAK.findall(cell))
            raise Problem(TRUNCATED, file=self.path.name, line=opened)
        return not rows

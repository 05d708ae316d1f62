"""Rows into a table as fast as SQLite takes them, while the next rows are being read."""

import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain
from types import TracebackType
from typing import Self

from crmadmin.store.loading.columns import Filled

_MOST_VALUES = 32_000
"""Values that one statement may carry; SQLite's own limit is 32,766."""

_ROWS = 500
"""Rows that come at a time."""

_AHEAD = 2
"""Batches that may wait to be stored."""

Row = Sequence[str | None]
"""The wire texts of a record's properties (an empty text = blank), then their keys."""


class Insertion:
    """Inserts rows on a thread of its own, for the length of a ``with`` block.

    One statement carries many rows: SQLite then works for milliseconds without Python's lock,
    in which the caller reads and converts the next rows. Nobody else may use the connection
    until :meth:`finish` or the block's end.
    """

    def __init__(self, driver: sqlite3.Connection, target: str, columns: Filled) -> None:
        width = len(columns.all)
        statements = -(-_ROWS * width // _MOST_VALUES)
        self._size = max(1, _ROWS // statements)
        self._driver = driver
        self._head = f"INSERT INTO {target} ({', '.join(columns.all)}) SELECT {columns.shown}"
        self._row = f"({', '.join('?' * width)})"
        self._many = self._statement(self._size)
        self._pending: list[Future[None]] = []
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="import")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def add(self, rows: Sequence[Row]) -> None:
        """Hand rows over; raises what an earlier insertion failed of."""
        self._pending.append(self._pool.submit(self._insert, rows))
        self._await(_AHEAD)

    def finish(self) -> None:
        """Wait until everything is inserted; raises what an insertion failed of."""
        self._await(0)

    def _await(self, left: int) -> None:
        while len(self._pending) > left:
            self._pending.pop(0).result()

    def _insert(self, rows: Sequence[Row]) -> None:
        for start in range(0, len(rows), self._size):
            part = rows[start : start + self._size]
            full = len(part) == self._size
            statement = self._many if full else self._statement(len(part))
            self._driver.execute(statement, tuple(chain.from_iterable(part))).close()

    def _statement(self, rows: int) -> str:
        return f"{self._head} FROM (VALUES {', '.join([self._row] * rows)})"

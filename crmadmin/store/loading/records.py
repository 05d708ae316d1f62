"""Records into their wide table: straight in the first time, merged by id afterwards."""

import sqlite3
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from crmadmin.core.definitions import Definition
from crmadmin.core.import_report import Loaded
from crmadmin.store.folding import driver_of
from crmadmin.store.loading.columns import Filled, quote
from crmadmin.store.loading.insertion import Insertion, Row
from crmadmin.store.loading.merging import Past, merge
from crmadmin.store.records import ROW, RecordTable

STAGE = "import_stage"
"""The temporary table that rows of a later import lie in before they are merged."""

_SHOWN = 5


class RecordLoading:
    """One file's records on their way into a wide table, for the length of a ``with`` block.

    Properties that are not among ``properties`` keep their values; of rows with the same id
    the last counts. ``past`` says how replaced values are kept, None that they are not.
    """

    def __init__(
        self,
        connection: Connection,
        table: RecordTable,
        properties: Sequence[Definition],
        past: Past | None,
    ) -> None:
        self._connection = connection
        self._driver = driver_of(connection)
        self._columns = Filled(table, properties)
        self._past = past
        self._read = 0
        self._first = self._is_empty()
        if self._first:
            self._target = f"main.{self._columns.name}"
            for index in table.table.indexes:
                index.drop(connection, checkfirst=True)
        else:
            self._target = f"temp.{STAGE}"
            self._make_stage()
        self._insertion = Insertion(self._driver, self._target, self._columns)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._insertion.__exit__(kind, error, traceback)

    def add(self, rows: Sequence[Row]) -> None:
        """Take rows in; they are stored while the caller goes on."""
        self._insertion.add(rows)
        self._read += len(rows)

    def finish(self) -> Loaded:
        """Settle repeated ids, merge, index; say what became of the rows."""
        self._insertion.finish()
        repeated, shown = self._settle_repeated()
        if self._first:
            for index in self._columns.table.table.indexes:
                index.create(self._connection, checkfirst=True)
            merged = Loaded(new=self._read - repeated)
        else:
            merged = merge(self._driver, self._columns, self._past, STAGE)
            self._driver.execute(f"DROP TABLE temp.{STAGE}").close()
        return Loaded(
            read=self._read,
            new=merged.new,
            changed=merged.changed,
            unchanged=merged.unchanged,
            repeated=repeated,
            repeated_ids=shown,
        )

    def _is_empty(self) -> bool:
        query = f"SELECT 1 FROM {self._columns.name} LIMIT 1"
        return self._driver.execute(query).fetchone() is None

    def _make_stage(self) -> None:
        columns = ", ".join(f"{name} TEXT" for name in self._columns.all)
        self._driver.execute(f"DROP TABLE IF EXISTS temp.{STAGE}").close()
        self._driver.execute(
            f"CREATE TEMP TABLE {STAGE} ({ROW} INTEGER PRIMARY KEY, {columns})"
        ).close()

    def _settle_repeated(self) -> tuple[int, tuple[str, ...]]:
        """Make ids unique by an index: of rows with the same id the last stays.

        Gives how many were taken away, and some of their ids.
        """
        table = self._columns.table.table
        if self._first:
            schema, target = "main", self._columns.name
            name = next(str(index.name) for index in table.indexes if index.unique)
        else:
            schema, target, name = "temp", STAGE, f"{STAGE}_id"
        index = f"{schema}.{quote(name)}"
        unique = f"CREATE UNIQUE INDEX {index} ON {target} ({self._columns.id})"
        try:
            self._driver.execute(unique).close()
        except sqlite3.IntegrityError:
            repeated = self._take_earlier_away(index, target)
            self._driver.execute(unique).close()
            return repeated
        return 0, ()

    def _take_earlier_away(self, index: str, target: str) -> tuple[int, tuple[str, ...]]:
        record_id = self._columns.id
        self._driver.execute(f"CREATE INDEX {index} ON {target} ({record_id})").close()
        examples = (
            f"SELECT {record_id} FROM {self._target} GROUP BY 1 HAVING count(*) > 1 "
            f"ORDER BY min({ROW}) LIMIT {_SHOWN}"
        )
        shown = tuple(str(row[0]) for row in self._driver.execute(examples))
        earlier = (
            f"DELETE FROM {self._target} AS early WHERE EXISTS (SELECT 1 FROM {self._target} "
            f"AS late WHERE late.{record_id} = early.{record_id} AND late.{ROW} > early.{ROW})"
        )
        taken = self._driver.execute(earlier).rowcount
        self._driver.execute(f"DROP INDEX {index}").close()
        return taken, shown

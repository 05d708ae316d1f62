"""Pages of records with what makes them quick: orders and definitions that are remembered."""

import threading
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor
from crmadmin.core.records.query import RecordQuery, RecordRow
from crmadmin.store.browsing import (
    ColumnLabels,
    RowNumbers,
    first_rows,
    number_rows,
    read_columns,
    read_rows,
    records_version,
)
from crmadmin.store.records import ROW, RecordTable, RecordTables, load_tables

ORDERS_KEPT = 4
"""How many orders are remembered, 4 MB each for a million records."""

_PAGE = 2000


@dataclass(frozen=True, slots=True)
class _Order:
    """What an order depends on: the query, and the state of the records."""

    query: RecordQuery
    version: int


class RecordPages:
    """Read pages of records; usable from several threads, each with a connection of its own."""

    def __init__(self) -> None:
        self._orders: OrderedDict[_Order, RowNumbers] = OrderedDict()
        self._tables: tuple[int, RecordTables] | None = None
        self._guard = threading.Lock()

    def columns(
        self, connection: Connection, system: System, name: str
    ) -> tuple[ColumnLabels, ...]:
        """Read an object's properties with the labels of their values; none if it is unknown."""
        table = self._table(connection, system, name)
        return read_columns(connection, table) if table else ()

    def count(self, connection: Connection, query: RecordQuery, monitor: Monitor) -> int:
        """Count the records of a query and put them in order. Raises Cancelled."""
        return len(self._ordered(connection, query, monitor))

    def head(
        self, connection: Connection, query: RecordQuery, limit: int, monitor: Monitor
    ) -> tuple[RecordRow, ...]:
        """Read the first records of a query without putting all in order. Raises Cancelled."""
        table = self._table(connection, query.system, query.object)
        if table is None:
            return ()
        order = self._known(_order_of(query, records_version(connection)))
        if order is None:
            order = first_rows(connection, table, query, limit, monitor)
        return read_rows(connection, table, query, order[:limit])

    def all(
        self,
        connection: Connection,
        query: RecordQuery,
        monitor: Monitor,
        offset: int = 0,
        limit: int | None = None,
    ) -> Iterator[RecordRow]:
        """Read the records of a query in order, from ``offset`` on. Raises Cancelled."""
        table = self._table(connection, query.system, query.object)
        if table is None:
            return
        order = self._ordered(connection, query, monitor)
        end = len(order) if limit is None else min(len(order), offset + limit)
        for start in range(offset, end, _PAGE):
            yield from read_rows(connection, table, query, order[start : min(start + _PAGE, end)])

    def position(
        self, connection: Connection, query: RecordQuery, record_id: str, monitor: Monitor
    ) -> int | None:
        """Find the place of a record in the order of a query; None if it is not among them."""
        table = self._table(connection, query.system, query.object)
        if table is None:
            return None
        columns = table.table.c
        row = connection.scalar(select(columns[ROW]).where(columns[table.id_column] == record_id))
        order = self._ordered(connection, query, monitor)
        try:
            return None if row is None else order.index(row)
        except ValueError:
            return None

    def _ordered(self, connection: Connection, query: RecordQuery, monitor: Monitor) -> RowNumbers:
        wanted = _order_of(query, records_version(connection))
        order = self._known(wanted)
        if order is None:
            table = self._table(connection, query.system, query.object)
            order = number_rows(connection, table, query, monitor) if table else range(0)
            self._keep(wanted, order)
        return order

    def _table(self, connection: Connection, system: System, name: str) -> RecordTable | None:
        version = records_version(connection)
        with self._guard:
            if self._tables is None or self._tables[0] != version:
                self._tables = (version, load_tables(connection))
            return self._tables[1].get(system, name)

    def _known(self, wanted: _Order) -> RowNumbers | None:
        with self._guard:
            if wanted in self._orders:
                self._orders.move_to_end(wanted)
            return self._orders.get(wanted)

    def _keep(self, wanted: _Order, order: RowNumbers) -> None:
        with self._guard:
            self._orders[wanted] = order
            while len(self._orders) > ORDERS_KEPT:
                self._orders.popitem(last=False)


def _order_of(query: RecordQuery, version: int) -> _Order:
    """Leave out of a query what its order does not depend on."""
    columns = query.columns if query.search.strip() else ()
    return _Order(replace(query, columns=columns), version)

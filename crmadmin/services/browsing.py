"""The verbs of looking at records: which there are, in pages, and one with all around it."""

import threading
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.records.detail import ComparedField, RecordDetail, RecordName
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
from crmadmin.store.contents import ObjectCount, count_records
from crmadmin.store.database import Database
from crmadmin.store.record_comparison import compare_records
from crmadmin.store.record_detail import read_record

ORDERS_KEPT = 4
"""How many orders are remembered, 8 MB each for a million records."""

_PAGE = 1000


@dataclass(frozen=True, slots=True)
class _Order:
    """What an order depends on: the query, and the state of the records."""

    query: RecordQuery
    version: int


class Browsing:
    """Look at the records of a workspace; every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._orders: OrderedDict[_Order, RowNumbers] = OrderedDict()
        self._guard = threading.Lock()

    def objects(self) -> tuple[ObjectCount, ...]:
        """Count the records of every object of both systems; 0.1 s a million."""
        with self._database.reading() as connection:
            return count_records(connection)

    def columns(self, system: System, name: str) -> tuple[ColumnLabels, ...]:
        """Give the properties of an object with the labels of their values."""
        with self._database.reading() as connection:
            return read_columns(connection, system, name)

    def count(self, query: RecordQuery, monitor: Monitor = unwatched) -> int:
        """Count the records of a query and put them in order: seconds for a million.

        Raises Cancelled. Pages of the same query are quick afterwards.
        """
        return len(self._ordered(query, monitor))

    def head(
        self, query: RecordQuery, limit: int, monitor: Monitor = unwatched
    ) -> tuple[RecordRow, ...]:
        """Give the first records of a query, sooner than all can be put in order."""
        with self._database.reading() as connection:
            order = self._known(_order_of(query, records_version(connection)))
            rows = order[:limit] if order is not None else None
            if rows is None:
                rows = first_rows(connection, query, limit, monitor)
            return read_rows(connection, query, rows)

    def page(
        self, query: RecordQuery, offset: int, limit: int, monitor: Monitor = unwatched
    ) -> tuple[RecordRow, ...]:
        """Give the records from ``offset`` on in the order of the query. Raises Cancelled."""
        order = self._ordered(query, monitor)
        with self._database.reading() as connection:
            return read_rows(connection, query, order[offset : offset + limit])

    def rows(self, query: RecordQuery, monitor: Monitor = unwatched) -> Iterator[RecordRow]:
        """Give all records of a query in order, read in pages. Raises Cancelled."""
        order = self._ordered(query, monitor)
        for offset in range(0, len(order), _PAGE):
            with self._database.reading() as connection:
                page = read_rows(connection, query, order[offset : offset + _PAGE])
            yield from page

    def record(self, system: System, name: str, record_id: str) -> RecordDetail | None:
        """Give a record with all that surrounds it; None if there is none of that id."""
        with self._database.reading() as connection:
            return read_record(connection, system, name, record_id)

    def compare(
        self, detail: RecordDetail, other: RecordName, mappings: tuple[FieldMapping, ...]
    ) -> tuple[ComparedField, ...]:
        """Put a record beside its counterpart, mapping by mapping; nothing if that is not known.

        ``mappings`` are those of the HubSpot object.
        """
        with self._database.reading() as connection:
            found = read_record(connection, other.system, other.object, other.id)
            if found is None:
                return ()
            hubspot = detail.record.system is System.HUBSPOT
            sides = (detail, found) if hubspot else (found, detail)
            return compare_records(connection, *sides, mappings)

    def _ordered(self, query: RecordQuery, monitor: Monitor) -> RowNumbers:
        with self._database.reading() as connection:
            wanted = _order_of(query, records_version(connection))
            order = self._known(wanted)
            if order is None:
                order = number_rows(connection, query, monitor)
                self._keep(wanted, order)
        return order

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


__all__ = ["Browsing", "ColumnLabels", "ObjectCount"]

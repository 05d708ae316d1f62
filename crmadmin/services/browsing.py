"""The verbs of looking at records: which there are, in pages, and one with all around it."""

from collections.abc import Iterator

from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.records.detail import ComparedField, RecordDetail, RecordName
from crmadmin.core.records.query import RecordQuery, RecordRow
from crmadmin.store.browsing import ColumnLabels
from crmadmin.store.contents import ObjectCount, count_records
from crmadmin.store.database import Database
from crmadmin.store.record_comparison import compare_records
from crmadmin.store.record_detail import read_record
from crmadmin.store.record_pages import RecordPages


class Browsing:
    """Look at the records of a workspace; every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._pages = RecordPages()

    def objects(self) -> tuple[ObjectCount, ...]:
        """Count the records of every object of both systems; 0.1 s a million."""
        with self._database.reading() as connection:
            return count_records(connection)

    def columns(self, system: System, name: str) -> tuple[ColumnLabels, ...]:
        """Give the properties of an object with the labels of their values; none if unknown."""
        with self._database.reading() as connection:
            return self._pages.columns(connection, system, name)

    def count(self, query: RecordQuery, monitor: Monitor = unwatched) -> int:
        """Count the records of a query and put them in order: seconds for a million.

        Raises Cancelled. Pages of the same query are quick afterwards.
        """
        with self._database.reading() as connection:
            return self._pages.count(connection, query, monitor)

    def head(
        self, query: RecordQuery, limit: int, monitor: Monitor = unwatched
    ) -> tuple[RecordRow, ...]:
        """Give the first records of a query, sooner than all can be put in order.

        Raises Cancelled.
        """
        with self._database.reading() as connection:
            return self._pages.head(connection, query, limit, monitor)

    def page(
        self, query: RecordQuery, offset: int, limit: int, monitor: Monitor = unwatched
    ) -> tuple[RecordRow, ...]:
        """Give the records from ``offset`` on in the order of the query. Raises Cancelled."""
        with self._database.reading() as connection:
            return tuple(self._pages.all(connection, query, monitor, offset, limit))

    def position(
        self, query: RecordQuery, record_id: str, monitor: Monitor = unwatched
    ) -> int | None:
        """Find the place of a record in the order of a query; None if it is not among them.

        Raises Cancelled.
        """
        with self._database.reading() as connection:
            return self._pages.position(connection, query, record_id, monitor)

    def rows(self, query: RecordQuery, monitor: Monitor = unwatched) -> Iterator[RecordRow]:
        """Give all records of a query in one consistent state, in order. Raises Cancelled."""
        with self._database.reading() as connection:
            yield from self._pages.all(connection, query, monitor)

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


__all__ = ["Browsing", "ColumnLabels", "ObjectCount"]

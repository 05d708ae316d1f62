"""Pages of records for the table."""

from collections.abc import Sequence
from dataclasses import dataclass

from crmadmin.core.progress import Monitor
from crmadmin.core.records.query import RecordQuery, RecordRow
from crmadmin.services.browsing import Browsing


@dataclass(frozen=True, slots=True)
class RecordSource:
    """The records of a query, read through the services."""

    browsing: Browsing
    query: RecordQuery

    def head(self, limit: int, monitor: Monitor, /) -> Sequence[RecordRow]:
        """Give the first records."""
        return self.browsing.head(self.query, limit, monitor)

    def count(self, monitor: Monitor, /) -> int:
        """Count the records and put them in order."""
        return self.browsing.count(self.query, monitor)

    def page(self, offset: int, limit: int, monitor: Monitor, /) -> Sequence[RecordRow]:
        """Give the records from ``offset`` on."""
        return self.browsing.page(self.query, offset, limit, monitor)

"""What was done to the portal: runs, every setting that they changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crmadmin.core.progress import Monitor, Progress, unwatched
from crmadmin.core.runs.audit import AuditEntry, AuditQuery
from crmadmin.core.runs.summary import RunSummary
from crmadmin.errors import Problem
from crmadmin.errors.exporting import TOO_MANY_ROWS
from crmadmin.exchange.audit_files import write_audit
from crmadmin.exchange.replacing import replacing
from crmadmin.exchange.row_files import MOST_SHEET_ROWS, FileFormat
from crmadmin.store.audit import count_entries, read_entries
from crmadmin.store.database import Database
from crmadmin.store.run_summaries import read_summaries

EXPORTING = "exporting"
"""The step of progress while the audit is written to a file."""

_TELL_EVERY = 1000


@dataclass(frozen=True, slots=True)
class AuditEntries:
    """The entries of one query, in pages; every method may be called from any thread."""

    database: Database
    query: AuditQuery

    def head(self, limit: int, monitor: Monitor = unwatched) -> Sequence[AuditEntry]:
        """Give the first entries."""
        return self.page(0, limit, monitor)

    def count(self, _monitor: Monitor = unwatched) -> int:
        """Count the entries."""
        with self.database.reading() as connection:
            return count_entries(connection, self.query)

    def page(self, offset: int, limit: int, _monitor: Monitor = unwatched) -> Sequence[AuditEntry]:
        """Give the entries from ``offset`` on."""
        with self.database.reading() as connection:
            return tuple(read_entries(connection, self.query, offset, limit))

    def all(self) -> Iterator[AuditEntry]:
        """Give every entry, in one consistent state."""
        with self.database.reading() as connection:
            yield from read_entries(connection, self.query)

    def export(self, path: Path, file_format: FileFormat, monitor: Monitor = unwatched) -> int:
        """Write the entries as a file; give how many.

        ``path`` is replaced when all is written. Raises Cancelled; Problem if it cannot be written
        or if an XLSX sheet cannot hold so many.
        """
        count = self.count()
        if file_format is FileFormat.XLSX and count > MOST_SHEET_ROWS:
            raise Problem(TOO_MANY_ROWS, count=count, most=MOST_SHEET_ROWS)
        with replacing(path) as part:
            write_audit(part, file_format, self._told(count, monitor))
        return count

    def _told(self, count: int, monitor: Monitor) -> Iterator[AuditEntry]:
        for done, entry in enumerate(self.all()):
            if done % _TELL_EVERY == 0:
                monitor(Progress(step=EXPORTING, done=done, total=count))
            yield entry


class History:
    """The runs of one workspace and what they changed; usable from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def runs(self) -> tuple[RunSummary, ...]:
        """Sum up every run, the latest first; rehearsals say that they are."""
        with self._database.reading() as connection:
            return read_summaries(connection)

    def entries(self, query: AuditQuery | None = None) -> AuditEntries:
        """Give what was changed, as far as a query wants it."""
        return AuditEntries(self._database, query or AuditQuery())


__all__ = ["AuditEntries", "FileFormat", "History"]

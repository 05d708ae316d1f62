"""The items of a run, page by page, with the names of their records; and as a file."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor, Progress, unwatched
from crmadmin.core.runs.verdicts import ItemQuery, ItemVerdict
from crmadmin.errors import Problem
from crmadmin.errors.exporting import TOO_MANY_ROWS
from crmadmin.exchange.replacing import replacing
from crmadmin.exchange.row_files import MOST_SHEET_ROWS, FileFormat
from crmadmin.services.pushes.viewing import run_of
from crmadmin.store.database import Database, Transaction
from crmadmin.store.plans import BatchObjects, read_batch_objects
from crmadmin.store.record_names import name_records
from crmadmin.store.records import RecordTables, load_tables
from crmadmin.store.run_items import ItemRows

EXPORTING = "exporting"
"""The step of progress while items are written to a file."""

ALL = ItemQuery()
"""Every item of a run."""

_AT_ONCE = 500

K = TypeVar("K")
V = TypeVar("V")
S = TypeVar("S")
Names = Mapping[tuple[str, str], str]
"""What records are called, by object and id."""


@dataclass(frozen=True, slots=True)
class RunItems(ABC, Generic[K, V, S]):
    """What became of the items of a run that a query wants; usable from any thread."""

    database: Database
    run_id: int
    query: ItemQuery = ALL

    unit: ClassVar[str]
    """What progress counts."""

    @property
    @abstractmethod
    def rows(self) -> ItemRows[K, V]:
        """Give the rows that tell of this sort of items."""

    @abstractmethod
    def story(
        self, step: int, objects: Sequence[str], names: Names, verdict: ItemVerdict[K, V]
    ) -> S:
        """Tell of one item, whose records are of ``objects``."""

    @abstractmethod
    def write(self, path: Path, file_format: FileFormat, stories: Iterable[S]) -> None:
        """Write stories into a file."""

    def head(self, limit: int, monitor: Monitor = unwatched) -> Sequence[S]:
        """Give the first items."""
        return self.page(0, limit, monitor)

    def count(self, _monitor: Monitor = unwatched) -> int:
        """Count the items."""
        with self.database.reading() as connection:
            return self.rows.count(connection, self.run_id, self.query)

    def page(self, offset: int, limit: int, _monitor: Monitor = unwatched) -> Sequence[S]:
        """Give the items from ``offset`` on, in the order of their steps."""
        with self.database.reading() as connection:
            found = self.rows.read(connection, self.run_id, self.query, offset, limit)
            return tuple(self._told(connection, found))

    def all(self) -> Iterator[S]:
        """Give every item, in one consistent state."""
        with self.database.reading(once=True) as connection:
            found = self.rows.read(connection, self.run_id, self.query)
            yield from self._told(connection, found)

    def export(self, path: Path, file_format: FileFormat, monitor: Monitor = unwatched) -> int:
        """Write the items as a file; give how many.

        ``path`` is replaced when all is written. Raises Cancelled; Problem if it cannot be written
        or if an XLSX sheet cannot hold so many.
        """
        count = self.count()
        if file_format is FileFormat.XLSX and count > MOST_SHEET_ROWS:
            raise Problem(TOO_MANY_ROWS, count=count, most=MOST_SHEET_ROWS)
        with replacing(path) as part:
            self.write(part, file_format, self._watched(count, monitor))
        return count

    def _watched(self, count: int, monitor: Monitor) -> Iterator[S]:
        for done, story in enumerate(self.all()):
            if done % _AT_ONCE == 0:
                monitor(Progress(step=EXPORTING, done=done, total=count, unit=self.unit))
            yield story

    def _told(
        self, connection: Transaction, rows: Iterable[tuple[int, ItemVerdict[K, V]]]
    ) -> Iterator[S]:
        """Add to items of which objects they are, and what their records are called."""
        objects = read_batch_objects(connection, run_of(connection, self.run_id).plan_id)
        tables = load_tables(connection)
        left = iter(rows)
        while part := tuple(islice(left, _AT_ONCE)):
            names = self._names(connection, tables, objects, part)
            for step, verdict in part:
                yield self.story(step, objects[step], names, verdict)

    def _names(
        self,
        connection: Transaction,
        tables: RecordTables,
        objects: BatchObjects,
        part: Sequence[tuple[int, ItemVerdict[K, V]]],
    ) -> Names:
        wanted: dict[str, set[str]] = {}
        for step, verdict in part:
            ids = self.rows.columns_of(verdict.key)
            for name, record_id in zip(objects[step], ids, strict=True):
                wanted.setdefault(name, set()).add(record_id)
        return {
            (name, each.id): each.name
            for name, ids in wanted.items()
            for each in name_records(connection, tables, System.HUBSPOT, name, sorted(ids))
        }

"""The pairs of a run, page by page, with the names of their records; and as a file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor, Progress, unwatched
from crmadmin.core.runs.links import LinkQuery, LinkStory, LinkVerdict
from crmadmin.errors import Problem
from crmadmin.errors.exporting import TOO_MANY_ROWS
from crmadmin.exchange.link_files import write_links
from crmadmin.exchange.replacing import replacing
from crmadmin.exchange.row_files import MOST_SHEET_ROWS, FileFormat
from crmadmin.services.pushes.viewing import run_of
from crmadmin.store.database import Database, Transaction
from crmadmin.store.plans import BatchObjects, read_batch_objects
from crmadmin.store.record_names import name_records
from crmadmin.store.records import RecordTables, load_tables
from crmadmin.store.run_links import count_links, read_links

EXPORTING = "exporting"
"""The step of progress while pairs are written to a file."""

ALL = LinkQuery()
"""Every pair of a run."""

_AT_ONCE = 500

_Found = tuple[int, LinkVerdict]


@dataclass(frozen=True, slots=True)
class RunLinks:
    """What became of the pairs of a run that a query wants; usable from any thread."""

    database: Database
    run_id: int
    query: LinkQuery = ALL

    def head(self, limit: int, monitor: Monitor = unwatched) -> Sequence[LinkStory]:
        """Give the first pairs."""
        return self.page(0, limit, monitor)

    def count(self, _monitor: Monitor = unwatched) -> int:
        """Count the pairs."""
        with self.database.reading() as connection:
            return count_links(connection, self.run_id, self.query)

    def page(self, offset: int, limit: int, _monitor: Monitor = unwatched) -> Sequence[LinkStory]:
        """Give the pairs from ``offset`` on, in the order of their steps."""
        with self.database.reading() as connection:
            rows = read_links(connection, self.run_id, self.query, offset, limit)
            return tuple(_told(connection, self.run_id, rows))

    def all(self) -> Iterator[LinkStory]:
        """Give every pair, in one consistent state."""
        with self.database.reading(once=True) as connection:
            yield from _told(
                connection, self.run_id, read_links(connection, self.run_id, self.query)
            )

    def export(self, path: Path, file_format: FileFormat, monitor: Monitor = unwatched) -> int:
        """Write the pairs as a file; give how many.

        ``path`` is replaced when all is written. Raises Cancelled; Problem if it cannot be written
        or if an XLSX sheet cannot hold so many.
        """
        count = self.count()
        if file_format is FileFormat.XLSX and count > MOST_SHEET_ROWS:
            raise Problem(TOO_MANY_ROWS, count=count, most=MOST_SHEET_ROWS)
        with replacing(path) as part:
            write_links(part, file_format, self._watched(count, monitor))
        return count

    def _watched(self, count: int, monitor: Monitor) -> Iterator[LinkStory]:
        for done, story in enumerate(self.all()):
            if done % _AT_ONCE == 0:
                monitor(Progress(step=EXPORTING, done=done, total=count, unit="pairs"))
            yield story


def _told(connection: Transaction, run_id: int, rows: Iterable[_Found]) -> Iterator[LinkStory]:
    """Add to pairs of which objects they are, and what their records are called."""
    objects = read_batch_objects(connection, run_of(connection, run_id).plan_id)
    tables = load_tables(connection)
    left = iter(rows)
    while part := tuple(islice(left, _AT_ONCE)):
        yield from _named(connection, tables, run_id, objects, part)


def _named(
    connection: Transaction,
    tables: RecordTables,
    run_id: int,
    objects: BatchObjects,
    part: Sequence[_Found],
) -> Iterator[LinkStory]:
    wanted: dict[str, set[str]] = {}
    for step, verdict in part:
        for name, record_id in zip(objects[step], verdict.pair, strict=True):
            wanted.setdefault(name, set()).add(record_id)
    names = {
        (name, each.id): each.name
        for name, ids in wanted.items()
        for each in name_records(connection, tables, System.HUBSPOT, name, sorted(ids))
    }
    for step, verdict in part:
        one, other = objects[step]
        yield LinkStory(
            run_id=run_id,
            step=step,
            from_object=one,
            to_object=other,
            from_name=names[one, verdict.pair[0]],
            to_name=names[other, verdict.pair[1]],
            verdict=verdict,
        )

"""Taking records away as a file."""

from collections.abc import Iterator
from pathlib import Path

from crmadmin.core.definitions import ValueKind
from crmadmin.core.progress import Monitor, Progress
from crmadmin.core.records.query import RecordQuery
from crmadmin.errors import Problem
from crmadmin.errors.exporting import TOO_MANY_ROWS
from crmadmin.exchange.replacing import replacing
from crmadmin.exchange.row_files import MOST_SHEET_ROWS, FileFormat, Texts, write_rows
from crmadmin.services.browsing import Browsing

_TELL_EVERY = 1000


def export_records(
    browsing: Browsing, query: RecordQuery, path: Path, file_format: FileFormat, monitor: Monitor
) -> int:
    """Write the records of a query, in its order, with the id and its columns; give how many.

    Headers are internal names and values wire texts, so that the file can be imported again.
    ``path`` is replaced when all is written. Raises Cancelled; Problem if it cannot be written
    or if an XLSX sheet cannot hold so many.
    """
    count = browsing.count(query, monitor)
    if file_format is FileFormat.XLSX and count > MOST_SHEET_ROWS:
        raise Problem(TOO_MANY_ROWS, count=count, most=MOST_SHEET_ROWS)
    columns = {
        c.definition.name: c.definition for c in browsing.columns(query.system, query.object)
    }
    id_name = query.id_property
    names = [name for name in dict.fromkeys((id_name, *query.columns)) if name in columns]
    with replacing(path) as part:
        write_rows(
            part,
            file_format,
            headers=names,
            numeric=[columns[name].kind is ValueKind.NUMBER for name in names],
            rows=_texts(browsing, query, names, count, monitor),
        )
    return count


def _texts(
    browsing: Browsing, query: RecordQuery, names: list[str], count: int, monitor: Monitor
) -> Iterator[Texts]:
    rows = browsing.rows(query, monitor) if names else iter(())
    for done, row in enumerate(rows):
        if done % _TELL_EVERY == 0:
            monitor(Progress(step=query.object, done=done, total=count))
        values = (row.value(name) if row.has(name) else None for name in names[1:])
        yield (row.id, *(value.text if value else None for value in values))


__all__ = ["FileFormat", "export_records"]

"""Records in pages: how many there are, in which order, and any stretch of them.

An order over a million records is an array of row numbers, 4 MB, made once; every page is then
a look-up by row number, the last one as quick as the first.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, Select, func, select

from crmadmin.core.definitions import Definition, ValueKind
from crmadmin.core.progress import Monitor
from crmadmin.core.records.query import RecordQuery, RecordRow
from crmadmin.models import ImportRow
from crmadmin.store.folding import teach_folding
from crmadmin.store.interruption import interruptible
from crmadmin.store.record_selection import conditions_of, in_order
from crmadmin.store.records import ROW, RecordTable, key_column
from crmadmin.store.value_labels import Labels, load_labels, option_order

RowNumbers = Sequence[int]
"""Row numbers in order: an ``array`` or, where none is missing, a ``range``."""

_STEP = "records"
_STRETCH = 65_536
_FOUR_BYTES = 2**32
_RANKED = frozenset({ValueKind.ENUMERATION, ValueKind.REFERENCE, ValueKind.TEXT})


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnLabels:
    """A property and what its internal values are called, in display order."""

    definition: Definition
    labels: Labels


def records_version(connection: Connection) -> int:
    """Give a number that grows when records may have changed: that of the last import."""
    return connection.execute(select(func.max(ImportRow.import_id))).scalar() or 0


def read_columns(connection: Connection, table: RecordTable) -> tuple[ColumnLabels, ...]:
    """Read an object's properties with the labels of their values."""
    return tuple(
        ColumnLabels(definition=definition, labels=load_labels(connection, definition))
        for definition in table.definitions.values()
    )


def number_rows(
    connection: Connection, table: RecordTable, query: RecordQuery, monitor: Monitor
) -> RowNumbers:
    """Put the rows of a query in order. Seconds for a million; raises Cancelled."""
    if query.sort is None and not query.narrowed and (whole := _unbroken(connection, table)):
        return whole
    with _selecting(connection, table, query, monitor) as statement:
        ordered = statement.subquery()
        listed = select(func.group_concat(ordered.c[ROW], " "))
        most = connection.scalar(select(func.max(table.table.c[ROW]))) or 0
        return _numbers(connection.scalar(listed) or "", most)


def _numbers(listed: str, most: int) -> "array[int]":
    """Read numbers parted by spaces, a stretch at a time.

    One text for all rows keeps SQLite out of Python while it sorts: a row at a time, a million
    of them, the threads would contend for the interpreter and the window would stutter.
    """
    numbers = array("I" if most < _FOUR_BYTES else "q")
    start = 0
    while start < len(listed):
        end = listed.find(" ", start + _STRETCH)
        end = len(listed) if end < 0 else end
        numbers.extend(map(int, listed[start:end].split()))
        start = end + 1
    return numbers


def first_rows(
    connection: Connection, table: RecordTable, query: RecordQuery, limit: int, monitor: Monitor
) -> RowNumbers:
    """Find the first rows of a query, sooner than all of them can be put in order."""
    with _selecting(connection, table, query, monitor) as statement:
        return array("q", connection.execute(statement.limit(limit)).scalars().all())


def read_rows(
    connection: Connection, table: RecordTable, query: RecordQuery, rows: Sequence[int]
) -> tuple[RecordRow, ...]:
    """Read the records of some row numbers in the order given; vanished ones are left out."""
    columns = table.table.c
    wanted = [columns[ROW], columns[table.id_column]]
    positions: dict[str, tuple[int, int]] = {}
    for name in query.columns:
        definition = table.definitions.get(name)
        if definition is None:
            continue
        place = len(wanted) - 2
        wanted.append(columns[name])
        positions[name] = (place, place + 1 if definition.kind.has_key else -1)
        if definition.kind.has_key:
            wanted.append(columns[key_column(name)])
    statement = select(*(column.label(f"c{i}") for i, column in enumerate(wanted)))
    found = {
        number: RecordRow(id=record_id, positions=positions, cells=tuple(cells))
        for number, record_id, *cells in connection.execute(
            statement.where(columns[ROW].in_(list(rows)))
        )
    }
    return tuple(found[row] for row in rows if row in found)


def selected_ids(connection: Connection, table: RecordTable, query: RecordQuery) -> Select[str]:
    """Give the statement of the ids of a query's records, for the connection to carry out."""
    teach_folding(connection)
    conditions = conditions_of(table, query, _searched_labels(connection, table, query))
    return select(table.table.c[table.id_column]).where(*conditions)


@contextmanager
def _selecting(
    connection: Connection, table: RecordTable, query: RecordQuery, monitor: Monitor
) -> Iterator[Select[int]]:
    """Give the statement of a query's row numbers on a connection that can carry it out."""
    teach_folding(connection)
    conditions = conditions_of(table, query, _searched_labels(connection, table, query))
    labels = _sorted_labels(connection, table, query)
    with interruptible(connection, monitor, _STEP):
        yield in_order(table, conditions, query.sort, labels)


def _sorted_labels(connection: Connection, table: RecordTable, query: RecordQuery) -> Labels:
    definition = table.definitions.get(query.sort.property) if query.sort else None
    if definition is None or definition.kind not in _RANKED:
        return {}
    return option_order(definition, load_labels(connection, definition))


def _searched_labels(
    connection: Connection, table: RecordTable, query: RecordQuery
) -> Mapping[str, Labels]:
    if not query.search.strip():
        return {}
    return {
        name: load_labels(connection, table.definitions[name])
        for name in query.columns
        if name in table.definitions
    }


def _unbroken(connection: Connection, table: RecordTable) -> range | None:
    """Give the row numbers as a range; None if some within it are missing."""
    row = table.table.c[ROW]
    first = connection.execute(select(func.min(row))).scalar()
    last = connection.execute(select(func.max(row))).scalar()
    count = connection.execute(select(func.count()).select_from(table.table)).scalar_one()
    if first is None or last is None:
        return range(0)
    return range(first, last + 1) if last - first + 1 == count else None

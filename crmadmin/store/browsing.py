"""Records in pages: how many there are, in which order, and any stretch of them.

An order over a million records is an array of row numbers, 8 MB, made once; every page is then
a look-up by row number, the last one as quick as the first.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, Select, func, select

from crmadmin.core.definitions import Definition, ValueKind
from crmadmin.core.progress import Monitor
from crmadmin.core.records.query import RecordQuery, RecordRow, RecordValue
from crmadmin.models import ImportRow
from crmadmin.store.folding import driver_of, teach_folding
from crmadmin.store.interruption import interruptible
from crmadmin.store.record_selection import conditions_of, order_of
from crmadmin.store.records import ROW, RecordTable, key_column
from crmadmin.store.value_labels import Labels, load_labels, option_order

RowNumbers = Sequence[int]
"""Row numbers in order: an ``array`` or, where none is missing, a ``range``."""

_STEP = "records"
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
    with (
        _selecting(connection, table, query, monitor) as statement,
        closing(connection.execute(statement)) as result,
    ):
        cursor = result.cursor
        # straight from the driver: through SQLAlchemy a million rows take a second more
        fetched = iter(cursor.fetchone, None) if cursor is not None else ()
        return array("q", (row for (row,) in fetched))


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
    names = tuple(name for name in query.columns if name in table.definitions)
    positions = {name: position for position, name in enumerate(names)}
    keyed = [table.definitions[name].kind.has_key for name in names]
    columns = table.table.c
    wanted = [columns[ROW], columns[table.id_column], *(columns[name] for name in names)]
    wanted += [columns[key_column(name)] for name, key in zip(names, keyed, strict=True) if key]
    statement = select(*(column.label(f"c{i}") for i, column in enumerate(wanted)))
    found: dict[int, RecordRow] = {}
    for number, record_id, *cells in connection.execute(
        statement.where(columns[ROW].in_(list(rows)))
    ):
        keys = iter(cells[len(names) :])
        values = tuple(
            _value(text, next(keys) if key else None)
            for text, key in zip(cells[: len(names)], keyed, strict=True)
        )
        found[number] = RecordRow(id=record_id, positions=positions, values=values)
    return tuple(found[row] for row in rows if row in found)


def _value(text: str | None, key: str | None) -> RecordValue | None:
    return None if text is None else RecordValue(text, key)


@contextmanager
def _selecting(
    connection: Connection, table: RecordTable, query: RecordQuery, monitor: Monitor
) -> Iterator[Select[int]]:
    """Give the statement of a query's row numbers on a connection that can carry it out."""
    teach_folding(connection)
    ranks = _ranks(connection, table, query)
    positions = {value: position for position, value in enumerate(ranks)}
    driver_of(connection).create_function("rank_of", 1, positions.get, deterministic=True)
    conditions = conditions_of(table, query, _searched_labels(connection, table, query))
    statement = select(table.table.c[ROW]).order_by(*order_of(table, query.sort, ranks))
    with interruptible(connection, monitor, _STEP):
        yield statement.where(*conditions)


def _ranks(connection: Connection, table: RecordTable, query: RecordQuery) -> Labels:
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

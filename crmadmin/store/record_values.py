"""Values of records as a push read them, put where the workspace keeps its own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from sqlalchemy import Connection, select

from crmadmin.core.definitions import System
from crmadmin.core.plans.record_batches import Values
from crmadmin.core.sync.canonical import key_of
from crmadmin.store.folding import driver_of
from crmadmin.store.loading.columns import quote
from crmadmin.store.records import RecordTable, key_column, load_table

_AT_ONCE = 1_000


def put_values(connection: Connection, name: str, found: Mapping[str, Values]) -> None:
    """Let records of an object of HubSpot's hold what was found of them, by their ids.

    Records and properties that the workspace does not know stay unknown. History is left to the
    next pull, which tells it as the portal does: with its time and source.
    """
    table = load_table(connection, System.HUBSPOT, name)
    if table is None:
        return
    alike: dict[Values, list[str]] = {}
    for record_id, values in found.items():
        alike.setdefault(values, []).append(record_id)
    driver = driver_of(connection)
    for values, ids in alike.items():
        columns = _columns(table, values)
        if columns:
            setting = ", ".join(f"{quote(column)} = ?" for column in columns)
            driver.executemany(
                f"UPDATE {quote(table.table.name)} SET {setting} "  # noqa: S608 - quoted names
                f"WHERE {quote(table.id_column)} = ?",
                [(*columns.values(), record_id) for record_id in ids],
            ).close()


def read_values(
    connection: Connection, name: str, properties: Sequence[str], ids: Iterable[str]
) -> dict[str, Values]:
    """Give what records of an object of HubSpot's hold, by their ids; those that are there."""
    table = load_table(connection, System.HUBSPOT, name)
    if table is None or any(each not in table.definitions for each in properties):
        return {}
    columns = [table.table.c[each] for each in sorted(properties)]
    record_id = table.table.c[table.id_column]
    found: dict[str, Values] = {}
    for part in _in_parts(ids):
        for own_id, *values in connection.execute(
            select(record_id, *columns).where(record_id.in_(part))
        ):
            texts = zip(sorted(properties), values, strict=True)
            found[own_id] = tuple((each, value or "") for each, value in texts)
    return found


def _in_parts(ids: Iterable[str]) -> Iterator[tuple[str, ...]]:
    left = iter(ids)
    while part := tuple(islice(left, _AT_ONCE)):
        yield part


def _columns(table: RecordTable, values: Values) -> dict[str, str | None]:
    """Give what each column takes, those of comparison keys included."""
    columns: dict[str, str | None] = {}
    for name, text in values:
        definition = table.definitions.get(name)
        if definition is not None:
            columns[name] = text or None
            if definition.kind.has_key:
                columns[key_column(name)] = key_of(definition.kind, text)
    return columns

"""Values of records as a push read them, put where the workspace keeps its own."""

from collections.abc import Mapping

from sqlalchemy import Connection

from crmadmin.core.definitions import System
from crmadmin.core.plans.record_batches import Values
from crmadmin.core.sync.canonical import key_of
from crmadmin.store.folding import driver_of
from crmadmin.store.loading.columns import quote
from crmadmin.store.records import RecordTable, key_column, load_table


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

"""All that a workspace knows of an account, so that two can be compared."""

from typing import Any

from sqlalchemy import Connection, text

from crmadmin.core.definitions import System
from crmadmin.store.database import Database
from crmadmin.store.records import RecordTable, load_tables

_TABLES = (
    "property",
    "property_option",
    "pipeline",
    "pipeline_stage",
    "association_type",
    "association",
    "owner",
    "user",
    "list",
    "list_membership",
    "document",
)
"""Fixed tables that hold an account's contents; others hold when and how it was read."""

Dump = dict[str, list[tuple[Any, ...]]]


def dump(database: Database) -> Dump:
    """Give the rows of every table, in an order of their own.

    Row numbers become ids. The history of records that are gone is left out: it stays where a
    record was seen before it went.
    """
    with database.reading() as connection:
        tables = {(each.system, each.object): each for each in load_tables(connection).all()}
        found = {name: _rows(connection, f"SELECT * FROM {_quoted(name)}") for name in _TABLES}
        for (system, name), table in tables.items():
            found[f"{system} {name}"] = _records(connection, table)
        found["history"] = _history(connection, tables)
        found["stage_entry"] = _rows(connection, "SELECT * FROM stage_entry")
        found["pair"] = _pairs(connection, tables)
        found["snapshot"] = _rows(
            connection, "SELECT system, fingerprint, max(snapshot_id) > 0 FROM snapshot GROUP BY 1"
        )
    return found


def ids(database: Database, system: System, name: str) -> set[str]:
    """Give the ids of an object's records."""
    column = "Id" if system is System.SALESFORCE else "hs_object_id"
    with database.reading() as connection:
        query = text(f"SELECT {column} FROM {_quoted(f'{system}_{name}')}")
        return {str(row[0]) for row in connection.execute(query)}


def value(database: Database, system: System, name: str, record_id: str, column: str) -> Any:
    """Give one value of a record."""
    key = "Id" if system is System.SALESFORCE else "hs_object_id"
    query = f"SELECT {_quoted(column)} FROM {_quoted(f'{system}_{name}')} WHERE {key} = :id"
    with database.reading() as connection:
        return connection.execute(text(query), {"id": record_id}).scalar_one()


def count(database: Database, table: str) -> int:
    """Count the rows of a table."""
    with database.reading() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def _records(connection: Connection, table: RecordTable) -> list[tuple[Any, ...]]:
    columns = sorted(column.name for column in table.table.columns if column.name != "_row")
    listed = ", ".join(map(_quoted, columns))
    rows = _rows(connection, f"SELECT {listed} FROM {_quoted(table.table.name)}")
    return [tuple(columns), *rows]


def _history(
    connection: Connection, tables: dict[tuple[System, str], RecordTable]
) -> list[tuple[Any, ...]]:
    alive = {
        (str(system), name): set(
            connection.execute(
                text(f"SELECT {table.id_column} FROM {_quoted(table.table.name)}")
            ).scalars()
        )
        for (system, name), table in tables.items()
    }
    rows = _rows(
        connection,
        "SELECT system, object, record_id, property, changed_at, value, old_value, source_type, "
        "source_user_id, import_id FROM history",
    )
    return [row for row in rows if row[2] in alive.get((row[0], row[1]), set())]


def _pairs(
    connection: Connection, tables: dict[tuple[System, str], RecordTable]
) -> list[tuple[Any, ...]]:
    numbers = {
        (str(system), name): {
            row[0]: row[1]
            for row in connection.execute(
                text(f"SELECT _row, {table.id_column} FROM {_quoted(table.table.name)}")
            )
        }
        for (system, name), table in tables.items()
    }
    rows = connection.execute(
        text("SELECT object, state, hubspot_row, salesforce_object, salesforce_row FROM pair")
    )
    found = (
        (
            row[0],
            row[1],
            numbers.get(("hubspot", row[0]), {}).get(row[2]),
            row[3],
            numbers.get(("salesforce", row[3]), {}).get(row[4]),
        )
        for row in rows
    )
    return sorted(found, key=repr)


def _rows(connection: Connection, query: str) -> list[tuple[Any, ...]]:
    return sorted((tuple(row) for row in connection.execute(text(query))), key=repr)


def _quoted(name: str) -> str:
    return '"' + name + '"'

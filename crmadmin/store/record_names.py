"""A record as it is stored, and what records are called."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from crmadmin.core.definitions import System
from crmadmin.core.records.detail import RecordName
from crmadmin.core.records.naming import display_name, naming_properties
from crmadmin.store.records import ROW, RecordTable, RecordTables


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRecord:
    """A row of a wide table: its number, and its texts and keys by column."""

    tables: RecordTables
    table: RecordTable
    id: str
    number: int
    texts: Mapping[str, str | None]


def find_record(
    connection: Connection, tables: RecordTables, system: System, name: str, record_id: str
) -> StoredRecord | None:
    """Read the row of a record; None if there is none of that id."""
    table = tables.get(system, name)
    if table is None:
        return None
    found = select(table.table).where(table.table.c[table.id_column] == record_id)
    row = connection.execute(found).mappings().first()
    if row is None:
        return None
    return StoredRecord(tables=tables, table=table, id=record_id, number=row[ROW], texts=dict(row))


def name_records(
    connection: Connection, tables: RecordTables, system: System, name: str, ids: Iterable[str]
) -> tuple[RecordName, ...]:
    """Say what records are called, in the order of their ids; unknown ones by their id."""
    wanted = list(ids)
    found = _names(connection, tables.get(system, name), wanted)
    return tuple(
        RecordName(
            system=system,
            object=name,
            id=record_id,
            name=found.get(record_id, record_id),
            known=record_id in found,
        )
        for record_id in wanted
    )


def _names(connection: Connection, table: RecordTable | None, ids: Iterable[str]) -> dict[str, str]:
    if table is None:
        return {}
    naming = naming_properties(table.system, table.object)
    names = [each for group in naming for each in group if each in table.definitions]
    columns = [table.table.c[each] for each in dict.fromkeys((table.id_column, *names))]
    rows = connection.execute(select(*columns).where(table.table.c[table.id_column].in_(ids)))
    return {
        row[table.id_column]: display_name(
            table.system, table.object, {each: row[each] for each in names}, row[table.id_column]
        )
        for row in rows.mappings()
    }

"""The wide tables: one per object and system, one column per property.

``hubspot_contacts``, ``salesforce_Lead``… Each has ``_row`` (integer primary key), the id
property (``hs_object_id`` or ``Id``; unique by an index, which a first load makes last) and per
property a column of its name with the wire text, NULL = blank. A property whose kind has a key
(``core.sync.canonical``) has a second column ``name#key``. Internal columns begin with an
underscore, which no property does.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Table, Text
from sqlalchemy.schema import CreateColumn

from crmadmin.core.definitions import (
    CONTACT,
    ID_PROPERTY,
    LINK_PROPERTIES,
    Definition,
    System,
    ValueKind,
    id_definition,
)
from crmadmin.store.definition_rows import read_definitions, save_definitions

ROW = "_row"
"""Name of the integer primary key of every wide table."""


def key_column(name: str) -> str:
    """Name the column that holds a property's comparison key."""
    return f"{name}#key"


def compared_column(definition: Definition) -> str:
    """Name the column by which values of a property are compared."""
    return key_column(definition.name) if definition.kind.has_key else definition.name


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTable:
    """An object's wide table and the definitions of its columns, by property name."""

    system: System
    object: str
    table: Table
    definitions: Mapping[str, Definition]

    @property
    def id_column(self) -> str:
        """Name the property that names a record."""
        return ID_PROPERTY[self.system]

    def find(self, name: str) -> Definition | None:
        """Find a property by name, whatever the case of its letters."""
        if name in self.definitions:
            return self.definitions[name]
        folded = name.casefold()
        for definition in self.definitions.values():
            if definition.name.casefold() == folded:
                return definition
        return None


class RecordTables:
    """Every wide table of a workspace as it is at this moment, by (system, object)."""

    def __init__(self, tables: Mapping[tuple[System, str], RecordTable]) -> None:
        self._tables = tables

    def get(self, system: System, name: str) -> RecordTable | None:
        """Give an object's table; None if nothing of that object is known."""
        return self._tables.get((system, name))

    def all(self) -> tuple[RecordTable, ...]:
        """Give every table, HubSpot's first."""
        return tuple(self._tables.values())


def load_tables(connection: Connection) -> RecordTables:
    """Read which objects and properties the workspace knows."""
    return RecordTables(
        {
            (system, name): _record_table(system, name, definitions)
            for (system, name), definitions in read_definitions(connection).items()
        }
    )


def load_table(connection: Connection, system: System, name: str) -> RecordTable | None:
    """Read one object's properties; None if nothing of that object is known."""
    found = read_definitions(connection, (system, name)).get((system, name))
    return None if found is None else _record_table(system, name, found)


def define_object(
    connection: Connection, system: System, name: str, definitions: Iterable[Definition]
) -> RecordTable:
    """Create an object's wide table or add to it; declared definitions replace guessed ones.

    Must run in a writing transaction. A property that was known and is not among
    ``definitions`` stays. The id property is added where it is missing. Returns the table as
    it now is. Keys of a property whose kind changed are stale: see ``store.loading``.
    """
    known = load_table(connection, system, name)
    merged: dict[str, Definition] = dict(known.definitions) if known else {}
    if not merged:
        merged[ID_PROPERTY[system]] = id_definition(system, name)
    for definition in definitions:
        before = merged.get(definition.name)
        if before is None or definition.declared or not before.declared:
            merged[definition.name] = definition
    save_definitions(connection, system, name, merged.values())
    wanted = _record_table(system, name, merged.values())
    _shape(connection, wanted.table)
    return wanted


def _record_table(system: System, name: str, definitions: Iterable[Definition]) -> RecordTable:
    by_name = {definition.name: definition for definition in definitions}
    id_name = ID_PROPERTY[system]
    columns: list[Column[object]] = [Column(ROW, Integer, primary_key=True)]
    for definition in by_name.values():
        columns.append(Column(definition.name, Text, nullable=definition.name != id_name))
        if definition.kind is ValueKind.BOOLEAN:
            columns.append(
                Column(key_column(definition.name), Text, nullable=False, server_default="false")
            )
        elif definition.kind.has_key:
            columns.append(Column(key_column(definition.name), Text))
    table = Table(f"{system}_{name}", MetaData(), *columns)
    for column in _indexed(system, name, by_name.values()):
        suffix = column.replace("#", "_")
        Index(f"ix_{table.name}_{suffix}", table.c[column], unique=column == id_name)
    return RecordTable(system=system, object=name, table=table, definitions=by_name)


def _indexed(system: System, name: str, definitions: Iterable[Definition]) -> Iterable[str]:
    yield ID_PROPERTY[system]
    for definition in definitions:
        link = system is System.HUBSPOT and definition.name in LINK_PROPERTIES
        if definition.kind is ValueKind.EMAIL:
            yield key_column(definition.name)
        elif link or (name == CONTACT and definition.name == "AccountId"):
            yield definition.name


def _shape(connection: Connection, table: Table) -> None:
    """Make the table in the file have the columns and indexes of ``table``."""
    quoted = connection.dialect.identifier_preparer.quote_identifier(table.name)
    present = {row.name for row in connection.exec_driver_sql(f"PRAGMA table_info({quoted})")}
    if not present:
        table.create(connection)
        return
    for column in table.columns:
        if column.name not in present:
            ddl = CreateColumn(column).compile(dialect=connection.dialect)
            connection.exec_driver_sql(f"ALTER TABLE {quoted} ADD COLUMN {ddl}")
    for index in table.indexes:
        index.create(connection, checkfirst=True)


__all__ = [
    "ROW",
    "RecordTable",
    "RecordTables",
    "compared_column",
    "define_object",
    "key_column",
    "load_table",
    "load_tables",
]

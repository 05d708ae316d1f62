"""Records by what people call them: an id, an e-mail address, a domain; many in one query."""

import json
from collections.abc import Collection, Mapping
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, String, column, func, select

from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.sync.canonical import key_of
from crmadmin.store.records import RecordTable, RecordTables, key_column


class LookUp(StrEnum):
    """What records are looked up by."""

    ID = "id"
    EMAIL = "email"
    DOMAIN = "domain"


def find_records(
    connection: Connection, tables: RecordTables, name: str, by: LookUp, values: Collection[str]
) -> Mapping[str, tuple[str, ...]] | None:
    """Give the ids of the HubSpot records that each value names; unknown values are left out.

    None where records of that object have no such property, or are not known at all. Addresses
    and domains are compared whatever their case.
    """
    table = tables.get(System.HUBSPOT, name)
    compared = None if table is None else _compared(table, by)
    if table is None or compared is None:
        return None
    asked = json.dumps([[value, _bare(by, value)] for value in values])
    told = func.json_each(asked).table_valued(column("value", String)).alias("told")
    value = func.json_extract(told.c.value, "$[0]")
    query = (
        select(value, table.table.c[table.id_column])
        .select_from(told)
        .join(table.table, compared == func.json_extract(told.c.value, "$[1]"))
        .order_by(table.table.c[table.id_column])
    )
    found: dict[str, tuple[str, ...]] = {}
    for text, record_id in connection.execute(query):
        found[text] = (*found.get(text, ()), record_id)
    return found


def _compared(table: RecordTable, by: LookUp) -> ColumnElement[str] | None:
    columns = table.table.c
    match by:
        case LookUp.ID:
            return columns[table.id_column]
        case LookUp.EMAIL:
            definition = table.definitions.get("email")
            if definition is None:
                return None
            if definition.kind.has_key:
                return columns[key_column("email")]
            return func.lower(columns["email"])
        case LookUp.DOMAIN:
            return func.lower(columns["domain"]) if "domain" in columns else None


def _bare(by: LookUp, value: str) -> str | None:
    """Give a value as records are compared by it."""
    match by:
        case LookUp.ID:
            return value
        case LookUp.EMAIL:
            return key_of(ValueKind.EMAIL, value)
        case LookUp.DOMAIN:
            bare = value.lower().removeprefix("https://").removeprefix("http://")
            return bare.removeprefix("www.").rstrip("/")

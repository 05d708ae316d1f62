"""A record of the state, and how it is found by id or by a unique property."""

import json
import sqlite3
from dataclasses import dataclass

from crmadmin.sandbox.hubspot.answers import HubSpotError, not_found
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.kinds import PROPERTY
from crmadmin.sandbox.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A HubSpot record; ``properties`` holds what is not blank, as texts."""

    id: str
    number: int
    properties: dict[str, str]
    created_at: str
    updated_at: str
    archived: bool = False
    archived_at: str | None = None
    merged_into: str | None = None


def record_of(row: sqlite3.Row) -> Record:
    """Read a row of the table ``record``."""
    return Record(
        id=row["id"],
        number=row["number"],
        properties=json.loads(row["properties"]),
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        archived=bool(row["archived"]),
        archived_at=row["archived_at"],
        merged_into=row["merged_into"],
    )


def find(state: State, kind: ObjectType, record_id: str) -> Record | None:
    """Find a record; one that was merged away is answered with the one that it went into."""
    with state.read() as connection:
        row = connection.execute(
            "SELECT * FROM record WHERE system = 'hubspot' AND object = ? AND id = ?",
            (kind.name, record_id),
        ).fetchone()
    if row is None:
        return None
    record = record_of(row)
    return record if record.merged_into is None else find(state, kind, record.merged_into)


def find_by(state: State, kind: ObjectType, id_property: str, value: str) -> Record | None:
    """Find a record that is not archived by a property with unique values, whatever the case."""
    if id_property in {"", "hs_object_id"}:
        return find(state, kind, value)
    check_unique(state, kind, id_property)
    with state.read() as connection:
        if kind.name == "contacts" and id_property == "email":
            row = connection.execute(
                # Named, because SQLite takes the index of all contacts for the better one.
                "SELECT * FROM record INDEXED BY record_email "
                "WHERE system = 'hubspot' AND object = 'contacts' "
                "AND lower(json_extract(properties, '$.email')) = ? AND archived = 0",
                (value.lower(),),
            ).fetchone()
        else:
            row = connection.execute(
                "SELECT * FROM record WHERE system = 'hubspot' AND object = ? AND archived = 0 "
                "AND lower(json_extract(properties, ?)) = ?",
                (kind.name, json_path(id_property), value.lower()),
            ).fetchone()
    return None if row is None else record_of(row)


def check_unique(state: State, kind: ObjectType, id_property: str) -> None:
    """Refuse ``idProperty`` for a property whose values are not unique."""
    body = state.document(PROPERTY, id_property, kind.name)
    is_email = kind.name == "contacts" and id_property == "email"
    if not is_email and (body is None or not body.get("hasUniqueValue")):
        raise HubSpotError(
            400,
            f"Property '{id_property}' is not a unique identifier property",
            context={"propertyName": [id_property]},
        )


def present(
    state: State, kind: ObjectType, record_id: str, *, id_property: str = "", archived: bool = False
) -> Record:
    """Find a record or answer 404; archived ones are found only if they are asked for."""
    record = find_by(state, kind, id_property, record_id)
    if record is None or record.archived != archived:
        raise not_found("resource not found", ids=[record_id])
    return record


def page(state: State, kind: ObjectType, *, above: int, limit: int, archived: bool) -> list[Record]:
    """Give the records after a number, in the order of their ids."""
    with state.read() as connection:
        rows = connection.execute(
            "SELECT * FROM record WHERE system = 'hubspot' AND object = ? AND archived = ? "
            "AND number > ? AND merged_into IS NULL ORDER BY number, id LIMIT ?",
            (kind.name, int(archived), above, limit),
        ).fetchall()
    return [record_of(row) for row in rows]


def json_path(name: str) -> str:
    """Give SQLite's path to a property."""
    return f'$."{name.replace(chr(34), "")}"'

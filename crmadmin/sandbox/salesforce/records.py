"""Records as the state keeps them: read one, keep one, with what follows from its values."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.definitions import System
from crmadmin.sandbox.salesforce.standard.fields import Field
from crmadmin.sandbox.salesforce.values import as_history_text
from crmadmin.sandbox.state import State

_SYSTEM = str(System.SALESFORCE)
STAGE_MEANING = "salesforce_stage"
"""Kind of document: key the stage's name, body what it means for its opportunities."""

_PERSONS = frozenset({"Lead", "Contact", "User"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A record; ``values`` are kept ones (see ``values``), nulls left out.

    Id, ``CreatedDate``, ``SystemModstamp`` and ``IsDeleted`` are the record's own.
    """

    id: str
    object: str
    values: dict[str, Any]
    created_at: str
    updated_at: str
    deleted: bool = False


def find_record(state: State, name: str, record_id: str) -> Record | None:
    """Give a record, deleted or not; None if there is none with this id."""
    with state.read() as connection:
        row = connection.execute(
            "SELECT properties, created_at, updated_at, archived FROM record "
            "WHERE system = ? AND object = ? AND id = ?",
            (_SYSTEM, name, record_id),
        ).fetchone()
    if row is None:
        return None
    return Record(
        id=record_id,
        object=name,
        values=json.loads(row[0]),
        created_at=row[1],
        updated_at=row[2],
        deleted=bool(row[3]),
    )


def put_record(state: State, record: Record, *, number: int = 0) -> None:
    """Keep a record, in the place of the one with its id if there is one."""
    with state.change() as connection:
        connection.execute(
            "INSERT INTO record (system, object, id, number, properties, created_at, updated_at, "
            "archived, archived_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
            "properties = excluded.properties, updated_at = excluded.updated_at, "
            "archived = excluded.archived, archived_at = excluded.archived_at",
            row_of(state, record, number),
        ).close()


def row_of(state: State, record: Record, number: int) -> tuple[Any, ...]:
    """Give the row of the state's table ``record``, with the values that follow from others."""
    values = record.values | following_values(state, record.object, record.values)
    kept = {name: value for name, value in values.items() if value is not None}
    return (
        _SYSTEM,
        record.object,
        record.id,
        number,
        json.dumps(kept, ensure_ascii=False),
        record.created_at,
        record.updated_at,
        int(record.deleted),
        record.updated_at if record.deleted else None,
    )


def following_values(state: State, name: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Give what Salesforce makes of other values: a person's name, what a stage means."""
    if name in _PERSONS and "LastName" in values:
        parts = (values.get("FirstName"), values.get("LastName"))
        return {"Name": " ".join(str(part) for part in parts if part)}
    if name != "Opportunity" or not values.get("StageName"):
        return {}
    stage = state.document(STAGE_MEANING, str(values["StageName"])) or {}
    known = ("IsClosed", "IsWon", "ForecastCategoryName")
    return {key: stage[key] for key in known if key in stage}


def keep_history(
    state: State,
    record: Record,
    fields: Mapping[str, Field],
    before: Mapping[str, Any],
    user_id: str,
) -> None:
    """Keep the changes of a record's tracked fields (domain/salesforce-api.md §10)."""
    tracked = [field["name"] for field in fields.values() if field["tracked"]]
    rows = [
        (
            _SYSTEM,
            record.object,
            record.id,
            name,
            record.updated_at,
            as_history_text(record.values.get(name)),
            as_history_text(before.get(name)),
            user_id,
        )
        for name in tracked
        if record.values.get(name) != before.get(name)
    ]
    with state.change() as connection:
        connection.executemany(
            "INSERT INTO history (system, object, record_id, property, changed_at, value, "
            "old_value, user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        ).close()

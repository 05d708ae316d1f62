"""One record: read, create, change, delete, upsert; which were deleted or changed.

Source: domain/salesforce-api.md §4, §5.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from flask import request

from crmadmin.sandbox.present import the_state
from crmadmin.sandbox.salesforce.external_ids import find_by_field
from crmadmin.sandbox.salesforce.gate import caller, data_blueprint, json_object, version
from crmadmin.sandbox.salesforce.ids import full_id
from crmadmin.sandbox.salesforce.objects import Sobject, find_object, has_object
from crmadmin.sandbox.salesforce.refusals import Refused, not_found
from crmadmin.sandbox.salesforce.rows import compiled, read_page
from crmadmin.sandbox.salesforce.writing import (
    Author,
    create_record,
    delete_record,
    living_record,
    update_record,
)

RECORD_CALLS = data_blueprint("records")
_LONGEST_RANGE = timedelta(days=30)


def author() -> Author:
    """Give who makes the present call, and whether it allows duplicates."""
    header = request.headers.get("Sforce-Duplicate-Rule-Header", "")
    return Author(
        user_id=caller().user_id,
        allows_duplicates="allowsave=true" in header.lower().replace(" ", ""),
    )


@RECORD_CALLS.get("/sobjects/<name>/<record_id>")
def read(name: str, record_id: str) -> dict[str, Any]:
    """Give a record: all fields that the user sees, or those that are asked for."""
    sobject = _object(name)
    living_record(the_state(), sobject.name, record_id)
    asked = request.args.get("fields", "")
    fields = [each.strip() for each in asked.split(",")] if asked else _all_fields(sobject)
    return read_records(sobject, [full_id(record_id)], fields)[0]


def _all_fields(sobject: Sobject) -> list[str]:
    return [field["name"] for field in sobject.fields.values()]


def read_records(sobject: Sobject, ids: list[str], fields: list[str]) -> list[dict[str, Any]]:
    """Give records by their ids; such as do not exist are left out."""
    soql = f"SELECT {', '.join(fields)} FROM {sobject.name}"  # noqa: S608 - SOQL, parsed by us
    query = compiled(the_state(), soql, deleted=True)
    return read_page(the_state(), query, ids, version())


def _object(name: str) -> Sobject:
    if not has_object(the_state(), name):
        raise not_found()
    return find_object(the_state(), name)


@RECORD_CALLS.post("/sobjects/<name>/")
def create(name: str) -> tuple[dict[str, Any], int]:
    """Create a record."""
    record_id = create_record(the_state(), _object(name).name, json_object(), author())
    return {"id": record_id, "success": True, "errors": []}, 201


@RECORD_CALLS.patch("/sobjects/<name>/<record_id>")
def update(name: str, record_id: str) -> tuple[str, int]:
    """Change a record."""
    update_record(the_state(), _object(name).name, record_id, json_object(), author())
    return "", 204


@RECORD_CALLS.delete("/sobjects/<name>/<record_id>")
def delete(name: str, record_id: str) -> tuple[str, int]:
    """Delete a record."""
    delete_record(the_state(), _object(name).name, record_id, author())
    return "", 204


@RECORD_CALLS.get("/sobjects/<name>/<field>/<path:value>")
def read_by_field(name: str, field: str, value: str) -> dict[str, Any]:
    """Give the record whose external id has a value."""
    sobject = _object(name)
    record_id = find_by_field(the_state(), sobject, field, value)
    if record_id is None:
        raise not_found()
    return read_records(sobject, [record_id], _all_fields(sobject))[0]


@RECORD_CALLS.patch("/sobjects/<name>/<field>/<path:value>")
def upsert(name: str, field: str, value: str) -> tuple[dict[str, Any], int]:
    """Change the record whose external id has a value, or create it."""
    state, sobject, values = the_state(), _object(name), json_object()
    record_id = find_by_field(state, sobject, field, value)
    if record_id is None:
        new = create_record(state, sobject.name, values | {field: value}, author())
        return {"id": new, "success": True, "errors": [], "created": True}, 201
    update_record(state, sobject.name, record_id, values, author())
    return {"id": record_id, "success": True, "errors": [], "created": False}, 200


@RECORD_CALLS.get("/sobjects/<name>/deleted/")
def deleted(name: str) -> dict[str, Any]:
    """List the records that were deleted in a range of time."""
    start, end = _range()
    with the_state().read() as connection:
        found = connection.execute(
            "SELECT id, archived_at FROM record WHERE system = 'salesforce' AND object = ? "
            "AND archived = 1 AND archived_at >= ? AND archived_at < ? ORDER BY archived_at, id",
            (_object(name).name, _kept(start), _kept(end)),
        ).fetchall()
    rows = [{"deletedDate": _told(row[1]), "id": row[0]} for row in found]
    oldest = datetime.fromisoformat(the_state().now()) - _LONGEST_RANGE
    return {
        "deletedRecords": rows,
        "earliestDateAvailable": _told(_kept(oldest)),
        "latestDateCovered": _covered(end),
    }


@RECORD_CALLS.get("/sobjects/<name>/updated/")
def updated(name: str) -> dict[str, Any]:
    """List the records that were changed, or created, in a range of time."""
    start, end = _range()
    with the_state().read() as connection:
        found = connection.execute(
            "SELECT id FROM record WHERE system = 'salesforce' AND object = ? AND archived = 0 "
            "AND updated_at >= ? AND updated_at < ? ORDER BY updated_at, id",
            (_object(name).name, _kept(start), _kept(end)),
        ).fetchall()
    return {"ids": [row[0] for row in found], "latestDateCovered": _covered(end)}


def _covered(end: datetime) -> str:
    """Tell until when all changes are known: not beyond now."""
    return _told(min(_kept(end), the_state().now()))


def _range() -> tuple[datetime, datetime]:
    start, end = _argument("start"), _argument("end")
    now = datetime.fromisoformat(the_state().now())
    if end < start:
        raise Refused("INVALID_REPLICATION_DATE", "startDate must be before endDate")
    if now - start > _LONGEST_RANGE or end - start > _LONGEST_RANGE:
        raise Refused("INVALID_REPLICATION_DATE", "startDate before org replication enabled date")
    return start, end


def _argument(name: str) -> datetime:
    text = request.args.get(name, "").replace(" ", "+")
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refused("INVALID_REPLICATION_DATE", f"invalid parameter: {name}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _kept(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _told(text: str) -> str:
    return text.removesuffix("Z") + "+0000"

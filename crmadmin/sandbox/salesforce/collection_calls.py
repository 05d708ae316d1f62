"""Several records in one call: reads by id, and writes of up to 200.

Source: domain/salesforce-api.md §4, §5.
"""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from flask import request

from crmadmin.sandbox.present import the_state
from crmadmin.sandbox.salesforce.external_ids import find_by_field
from crmadmin.sandbox.salesforce.gate import data_blueprint, json_object
from crmadmin.sandbox.salesforce.ids import full_id, is_id
from crmadmin.sandbox.salesforce.objects import all_objects, find_object
from crmadmin.sandbox.salesforce.record_calls import author, read_records
from crmadmin.sandbox.salesforce.refusals import Refused, unreadable_body
from crmadmin.sandbox.salesforce.writing import create_record, delete_record, update_record

COLLECTIONS = data_blueprint("collections")
_MOST_READ, _MOST_WRITTEN, _MOST_CHUNKS = 2_000, 200, 10

Row = dict[str, Any]


class _UndoneError(Exception):
    """One of the records failed where all were to succeed."""


@COLLECTIONS.post("/composite/sobjects/<name>")
def read(name: str) -> list[Row | None]:
    """Give records by their ids, in their order; null for one that does not exist."""
    body, sobject = json_object(), find_object(the_state(), name)
    ids, fields = body.get("ids") or [], body.get("fields") or []
    if not fields:
        raise Refused("REQUIRED_FIELD_MISSING", "fields is required")
    if len(ids) > _MOST_READ:
        raise _too_many(_MOST_READ)
    wanted = [full_id(str(each)) for each in ids]
    rows = read_records(sobject, wanted, [str(each) for each in fields])
    found = {row["attributes"]["url"].rpartition("/")[2]: row for row in rows}
    return [found.get(each) for each in wanted]


@COLLECTIONS.post("/composite/sobjects")
def create() -> list[Row]:
    """Create records."""

    def one(record: Row) -> Row:
        return _done(create_record(the_state(), _type(record), _values(record), author()))

    return _each(_records(), one, all_or_none=_all_or_none())


@COLLECTIONS.patch("/composite/sobjects")
def update() -> list[Row]:
    """Change records."""

    def one(record: Row) -> Row:
        record_id = str(_id_of(record) or "")
        if not is_id(record_id):
            raise Refused("MISSING_ARGUMENT", "Id not specified in an update call", fields=["Id"])
        update_record(the_state(), _type(record), record_id, _values(record), author())
        return _done(full_id(record_id))

    return _each(_records(), one, all_or_none=_all_or_none())


@COLLECTIONS.patch("/composite/sobjects/<name>/<field>")
def upsert(name: str, field: str) -> list[Row]:
    """Change the records whose external ids have the values given, create the others."""
    sobject = find_object(the_state(), name)

    def one(record: Row) -> Row:
        value = next((v for key, v in record.items() if key.lower() == field.lower()), None)
        if value in (None, ""):
            raise Refused("MISSING_ARGUMENT", f"{field} not specified", fields=[field])
        found = find_by_field(the_state(), sobject, field, str(value))
        if found is None:
            new = create_record(the_state(), sobject.name, _values(record), author())
            return _done(new) | {"created": True}
        update_record(the_state(), sobject.name, found, _values(record), author())
        return _done(found) | {"created": False}

    return _each(_records(), one, all_or_none=_all_or_none())


@COLLECTIONS.delete("/composite/sobjects")
def delete() -> list[Row]:
    """Delete records of any objects; their ids tell which."""
    ids = [each for each in request.args.get("ids", "").split(",") if each]
    if len(ids) > _MOST_WRITTEN:
        raise _too_many(_MOST_WRITTEN)
    names = {each.prefix: each.name for each in all_objects(the_state()) if each.writable}

    def one(record: Row) -> Row:
        name = names.get(record["id"][:3])
        if name is None:
            raise Refused("MALFORMED_ID", f"malformed id {record['id']}")
        delete_record(the_state(), name, record["id"], author())
        return _done(full_id(record["id"]))

    all_or_none = request.args.get("allOrNone", "").lower() == "true"
    return _each([{"id": each} for each in ids], one, all_or_none=all_or_none)


def _each(records: Sequence[Row], one: Callable[[Row], Row], *, all_or_none: bool) -> list[Row]:
    """Do one thing to each record and tell each result, in order (domain/salesforce-api.md §5)."""
    if not all_or_none:
        return [_tried(one, record) for record in records]
    results: list[Row] = []
    try:
        with the_state().change():
            results += [_tried(one, record) for record in records]
            _undo_unless_done(results)
    except _UndoneError:
        return [_rolled_back(result) if result["success"] else result for result in results]
    return results


def _undo_unless_done(results: Sequence[Row]) -> None:
    if not all(result["success"] for result in results):
        raise _UndoneError


def _tried(one: Callable[[Row], Row], record: Row) -> Row:
    try:
        return one(record)
    except Refused as refused:
        return {"success": False, "errors": [refused.as_row_error()]}


def _done(record_id: str) -> Row:
    return {"id": record_id, "success": True, "errors": []}


def _rolled_back(_result: Row) -> Row:
    message = "Record rolled back because not all records were valid and the request was using "
    refused = Refused("ALL_OR_NONE_OPERATION_ROLLED_BACK", f"{message}AllOrNone header")
    return {"success": False, "errors": [refused.as_row_error()]}


def _records() -> list[Row]:
    records = json_object().get("records")
    if not isinstance(records, list) or not all(isinstance(each, dict) for each in records):
        raise unreadable_body("records must be a list of objects")
    if len(records) > _MOST_WRITTEN:
        raise _too_many(_MOST_WRITTEN)
    if sum(1 for _ in groupby(map(_type, records))) > _MOST_CHUNKS:
        raise Refused("INVALID_INPUT", "the request has more than 10 chunks of object types")
    return records


def _too_many(most: int) -> Refused:
    message = f"record limit reached. cannot submit more than {most} records into this call"
    return Refused("EXCEEDED_ID_LIMIT", message)


def _all_or_none() -> bool:
    return bool(json_object().get("allOrNone", False))


def _type(record: Row) -> str:
    name = (record.get("attributes") or {}).get("type")
    if not name:
        raise Refused("INVALID_INPUT", "The sObject type must be specified in attributes")
    return str(name)


def _id_of(record: Row) -> Any:
    return next((value for key, value in record.items() if key.lower() == "id"), None)


def _values(record: Row) -> Row:
    return {k: v for k, v in record.items() if k.lower() not in {"id", "attributes"}}

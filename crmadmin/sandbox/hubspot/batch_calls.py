"""Calls about many records at once (domain/hubspot-api.md §3.2, §5.2)."""

from collections.abc import Callable, Sequence
from typing import Any

from flask import request
from flask.typing import ResponseReturnValue

from crmadmin.sandbox.hubspot.answers import (
    HubSpotError,
    batch,
    demand,
    flag_asked,
    inputs_of,
    no_content,
    not_found,
)
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.record_calls import (
    archive_all,
    below,
    kind_of,
    reading,
    writer_of_request,
    writing,
)
from crmadmin.sandbox.hubspot.records import creating
from crmadmin.sandbox.hubspot.records.record import Record, check_unique, find_by, present
from crmadmin.sandbox.hubspot.records.shape import Wanted, shape
from crmadmin.sandbox.hubspot.records.values import checked
from crmadmin.sandbox.present import the_state

FAMILY = Family("record_batches", __name__)
MOST, MOST_WITH_HISTORY = 100, 50
Json = dict[str, Any]
One = Callable[[Json], Json]


@FAMILY.call("POST", *below("/batch/read"), needs=reading)
def read_batch(object_type: str) -> ResponseReturnValue:
    """Show records; ids that are not there are one entry among the errors."""
    kind, state, began = kind_of(object_type), the_state(), the_state().now()
    body = request.get_json(silent=True) or {}
    history = body.get("propertiesWithHistory") or []
    inputs = inputs_of(MOST_WITH_HISTORY if history else MOST)
    wanted = Wanted(properties=body.get("properties") or [], with_history=history)
    found: dict[str, Record] = {}
    missing: list[str] = []
    for entry in inputs:
        demand(entry, "id")
        record = find_by(state, kind, body.get("idProperty") or "", str(entry["id"]))
        if record is None or record.archived != flag_asked("archived"):
            missing.append(str(entry["id"]))
        else:
            found[record.id] = record
    errors = []
    if missing:
        message = f"Could not get some {kind.singular.upper()} objects, they may not exist"
        errors.append(not_found(message).batch_entry(ids=missing))
    results = shape(state, kind, list(found.values()), wanted)
    return batch(results, errors, started_at=began, completed_at=state.now())


@FAMILY.call("POST", *below("/batch/create"), needs=writing)
def create_batch(object_type: str) -> ResponseReturnValue:
    """Create records."""
    kind, state, writer = kind_of(object_type), the_state(), writer_of_request()

    def create(entry: Json) -> Json:
        record = creating.create(writer, kind, entry)
        return shape(state, kind, [record], Wanted(properties=list(entry["properties"])))[0]

    return _all_or_traced(create, status=201)


@FAMILY.call("POST", *below("/batch/update"), needs=writing)
def update_batch(object_type: str) -> ResponseReturnValue:
    """Change records."""
    kind, state, writer = kind_of(object_type), the_state(), writer_of_request()

    def update(entry: Json) -> Json:
        demand(entry, "id", "properties")
        id_property = entry.get("idProperty") or ""
        record = present(state, kind, str(entry["id"]), id_property=id_property)
        values = checked(state, kind, entry["properties"])
        record = writer.update(kind, record, values)
        return shape(state, kind, [record], Wanted(properties=list(values)))[0]

    return _all_or_traced(update, status=200)


@FAMILY.call("POST", *below("/batch/upsert"), needs=writing)
def upsert_batch(object_type: str) -> ResponseReturnValue:
    """Change records that are there by a unique property, create the others."""
    kind, state, writer = kind_of(object_type), the_state(), writer_of_request()

    def upsert(entry: Json) -> Json:
        demand(entry, "id", "properties", "idProperty")
        id_property, value = str(entry["idProperty"]), str(entry["id"])
        check_unique(state, kind, id_property)
        record = find_by(state, kind, id_property, value)
        is_new = record is None
        if record is None:
            properties = {id_property: value, **entry["properties"]}
            record = creating.create(writer, kind, {"properties": properties})
        else:
            record = writer.update(kind, record, checked(state, kind, entry["properties"]))
        wanted = Wanted(properties=list(entry["properties"]))
        return shape(state, kind, [record], wanted)[0] | {"new": is_new}

    return _all_or_traced(upsert, status=200)


@FAMILY.call("POST", *below("/batch/archive"), needs=writing)
def archive_batch(object_type: str) -> ResponseReturnValue:
    """Archive records; those that are not there are passed over."""
    kind: ObjectType = kind_of(object_type)
    inputs = inputs_of(MOST)
    for entry in inputs:
        demand(entry, "id")
    archive_all(kind, [str(entry["id"]) for entry in inputs])
    return no_content()


def _all_or_traced(do: One, *, status: int) -> ResponseReturnValue:
    """Do every input, or none; what can be traced may fail by itself (§5.2)."""
    state, began = the_state(), the_state().now()
    inputs = inputs_of(MOST)
    traces = [entry.get("objectWriteTraceId") for entry in inputs]
    is_traced = all(traces) and len(set(traces)) == len(traces)
    _refuse_twice(inputs)
    results: list[Json] = []
    errors: list[Json] = []
    with state.change() as connection:
        for entry in inputs:
            connection.execute("SAVEPOINT input").close()
            try:
                done = do(entry)
            except HubSpotError as error:
                if not is_traced:
                    raise
                connection.execute("ROLLBACK TO input").close()
                errors.append(error.batch_entry(objectWriteTraceId=[entry["objectWriteTraceId"]]))
            else:
                if is_traced:
                    done["objectWriteTraceId"] = entry["objectWriteTraceId"]
                results.append(done)
            connection.execute("RELEASE input").close()
    return batch(results, errors, started_at=began, completed_at=state.now(), status=status)


def _refuse_twice(inputs: Sequence[Json]) -> None:
    ids = [str(entry["id"]) for entry in inputs if entry.get("id") is not None]
    twice = sorted({record_id for record_id in ids if ids.count(record_id) > 1})
    if twice:
        raise HubSpotError(400, f"Duplicate IDs found in batch input: {twice}")

"""Calls about records that are near the limit of their associations (§3.5)."""

from flask import Response, jsonify

from crmadmin.sandbox.hubspot.answers import Json
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.label_limit_calls import MOST_TO_RECORDS
from crmadmin.sandbox.hubspot.labels.pair_types import max_to_objects, types_of
from crmadmin.sandbox.hubspot.needs import ANY_RECORDS_READ
from crmadmin.sandbox.hubspot.objects import ObjectType, object_kept_as, object_named
from crmadmin.sandbox.present import the_state

FAMILY = Family("limits_of_records", __name__)

NEAR = 0.8
"""The share of a limit from which usage is high (domain/associations.md §3)."""

_SAMPLES = 10


def _paths(tail: str) -> tuple[str, str]:
    tail = f"/associations/records{tail}"
    return f"/crm/limits/{{v}}{tail}", f"/crm/v3/limits{tail}"


@FAMILY.call("GET", *_paths("/from"), needs=(ANY_RECORDS_READ,))
def near_limits() -> Response:
    """Answer with the objects that have records near a limit."""
    found: dict[str, Json] = {}
    for start, end in _pairs():
        entry = _entry(start, end)
        if entry["totalRecordsNearLimit"] + entry["totalRecordsAtLimit"] == 0:
            continue
        total = found.setdefault(
            start.type_id,
            {"objectTypeId": start.type_id, "totalRecordsAtLimit": 0, "totalRecordsNearLimit": 0},
        )
        for count in ("totalRecordsAtLimit", "totalRecordsNearLimit"):
            total[count] += entry[count]
    return jsonify({"results": list(found.values())})


@FAMILY.call("GET", *_paths("/<from_type>/to"), needs=(ANY_RECORDS_READ,))
def near_limits_of_object(from_type: str) -> Response:
    """Answer with the objects to which records of one object are near a limit."""
    of_type = object_named(from_type)
    entries = [
        {"objectTypeId": end.type_id, **_entry(start, end)}
        for start, end in _pairs()
        if start == of_type
    ]
    found = [
        entry
        for entry in entries
        if entry["totalRecordsNearLimit"] + entry["totalRecordsAtLimit"] > 0
    ]
    return jsonify({"results": found})


@FAMILY.call("GET", *_paths("/<from_type>/<to_type>"), needs=(ANY_RECORDS_READ,))
def near_limits_of_pair(from_type: str, to_type: str) -> Response:
    """Answer with the records of one object that are near the limit to another."""
    return jsonify(_entry(object_named(from_type), object_named(to_type)))


def _pairs() -> list[tuple[ObjectType, ObjectType]]:
    state = the_state()
    with state.read() as connection:
        rows = connection.execute(
            "SELECT DISTINCT from_object, to_object FROM association ORDER BY 1, 2"
        ).fetchall()
    return [(object_kept_as(state, row[0]), object_kept_as(state, row[1])) for row in rows]


def _entry(start: ObjectType, end: ObjectType) -> Json:
    state = the_state()
    own = (
        max_to_objects(state, known)
        for known in types_of(state, start.name, end.name)
        if known.is_plain
    )
    limit = next(filter(None, own), MOST_TO_RECORDS)
    with state.read() as connection:
        rows = connection.execute(
            "SELECT from_id, count(DISTINCT to_id) FROM association "
            "WHERE from_object = ? AND to_object = ? GROUP BY from_id "
            "HAVING count(DISTINCT to_id) >= ? ORDER BY 2 DESC, 1",
            (start.name, end.name, limit * NEAR),
        ).fetchall()
    at_limit = sum(row[1] >= limit for row in rows)
    return {
        "limit": limit,
        "totalRecordsAtLimit": at_limit,
        "totalRecordsNearLimit": len(rows) - at_limit,
        "samples": [{"objectId": row[0], "usage": row[1]} for row in rows[:_SAMPLES]],
    }

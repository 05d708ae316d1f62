"""Calls about how much of the portal's limits is used (domain/hubspot-api.md §3.5)."""

from flask import Response, jsonify, request

from crmadmin.core.definitions import System
from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import Json
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.labels.definitions import MOST_LABELS, labels_of
from crmadmin.sandbox.hubspot.needs import ANY_RECORDS_READ
from crmadmin.sandbox.hubspot.objects import (
    STANDARD,
    ObjectType,
    custom_objects,
    object_kept_as,
    object_named,
)
from crmadmin.sandbox.hubspot.properties.definitions import MOST_PER_OBJECT, custom_count
from crmadmin.sandbox.hubspot.schemas.definitions import labels_of_object
from crmadmin.sandbox.hubspot.standard import DEFAULT_PIPELINES
from crmadmin.sandbox.present import the_state

FAMILY = Family("limits", __name__)

MOST_PIPELINES = {"deals": 100, "tickets": 100, "orders": 50}
MOST_CUSTOM_PIPELINES = 100
MOST_PROPERTIES = 10_000
MOST_CALCULATED = 200
MOST_CUSTOM_OBJECTS = 10
MOST_RECORDS = 15_000_000


def _paths(tail: str) -> tuple[str, str]:
    return f"/crm/limits/{{v}}{tail}", f"/crm/v3/limits{tail}"


@FAMILY.call("GET", *_paths("/associations/labels"), needs=(ANY_RECORDS_READ,))
def labels_used() -> Response:
    """Answer with one entry per direction of the pairs that have a label."""
    state = the_state()
    scopes = dict.fromkeys(
        scope
        for kind in (kinds.ASSOCIATION_TYPE, kinds.DELETED_LABEL)
        for scope, _body in state.scoped_documents(kind)
    )
    results = []
    for scope in scopes:
        start, end = (object_kept_as(state, name) for name in scope.split("/"))
        entry = _labels_entry(start, end)
        wanted = (
            request.args.get("fromObjectTypeId", start.type_id),
            request.args.get("toObjectTypeId", end.type_id),
        )
        if entry["usage"] and wanted == (start.type_id, end.type_id):
            results.append(entry)
    return jsonify({"results": results})


def _labels_entry(start: ObjectType, end: ObjectType) -> Json:
    state = the_state()
    found = labels_of(state, start.name, end.name)
    gone = state.documents(kinds.DELETED_LABEL, kinds.pair(start.name, end.name))
    texts = [
        *found.values(),
        *(str(body["label"]) for body in gone if body["until"] > state.now()),
    ]
    return {
        **_used(MOST_LABELS, len(texts)),
        "allLabels": texts,
        "fromObjectType": _object(start),
        "toObjectType": _object(end),
    }


@FAMILY.call("GET", *_paths("/pipelines"), needs=(ANY_RECORDS_READ,))
def pipelines_used() -> Response:
    """Answer with pipelines per object; default ones do not count."""
    standard = [
        {**_object(object_named(name)), **_used(most, _own_pipelines(name))}
        for name, most in MOST_PIPELINES.items()
    ]
    by_type = [
        {**_object(custom), **_used(MOST_CUSTOM_PIPELINES, _own_pipelines(custom.name))}
        for custom in custom_objects(the_state())
    ]
    return jsonify(
        {
            "hubspotDefinedObjectTypes": standard,
            "customObjectTypes": _overall(MOST_CUSTOM_PIPELINES, by_type),
        }
    )


def _own_pipelines(name: str) -> int:
    found = the_state().documents(kinds.PIPELINE, name)
    return sum((name, body["id"]) not in DEFAULT_PIPELINES for body in found)


@FAMILY.call("GET", *_paths("/custom-properties"), needs=(ANY_RECORDS_READ,))
def properties_used() -> Response:
    """Answer with the portal's own properties, overall and per object."""
    by_type = [
        {**_object(each), **_used(MOST_PER_OBJECT, custom_count(the_state(), each.name))}
        for each in _objects()
    ]
    return jsonify(_overall(MOST_PROPERTIES, by_type))


@FAMILY.call("GET", *_paths("/calculated-properties"), needs=(ANY_RECORDS_READ,))
def calculated_used() -> Response:
    """Answer with the portal's own calculated properties, overall and per object."""
    by_type = [
        {**_object(each), **_used(MOST_CALCULATED, _calculated(each.name))} for each in _objects()
    ]
    return jsonify(_overall(MOST_CALCULATED, by_type))


def _calculated(name: str) -> int:
    found = the_state().documents(kinds.PROPERTY, name)
    own = (body for body in found if not body.get("hubspotDefined"))
    return sum(bool(body.get("calculated")) and not body.get("archived") for body in own)


@FAMILY.call(
    "GET",
    *_paths("/custom-object-types"),
    needs=((*ANY_RECORDS_READ, "crm.schemas.custom.read"),),
)
def custom_objects_used() -> Response:
    """Answer with the number of the portal's own objects."""
    return jsonify(_used(MOST_CUSTOM_OBJECTS, len(custom_objects(the_state()))))


@FAMILY.call("GET", *_paths("/records"), needs=(ANY_RECORDS_READ,))
def records_used() -> Response:
    """Answer with records per object."""
    entries = {
        each: {
            **_object(each),
            **_used(MOST_RECORDS, the_state().count(System.HUBSPOT, each.name)),
        }
        for each in _objects()
    }
    return jsonify(
        {
            "hubspotDefinedObjectTypes": [
                entry for each, entry in entries.items() if not each.is_custom
            ],
            "customObjectTypes": _overall(
                MOST_RECORDS, [entry for each, entry in entries.items() if each.is_custom]
            ),
        }
    )


def _objects() -> list[ObjectType]:
    return [*STANDARD, *custom_objects(the_state())]


def _object(of_type: ObjectType) -> Json:
    labels = labels_of_object(the_state(), of_type)
    return {
        "objectTypeId": of_type.type_id,
        "singularLabel": labels["singular"],
        "pluralLabel": labels["plural"],
    }


def _used(limit: int, usage: int) -> Json:
    return {"limit": limit, "usage": usage, "percentage": round(100 * usage / limit, 2)}


def _overall(limit: int, by_type: list[Json]) -> Json:
    usage = sum(entry["usage"] for entry in by_type)
    return {
        "overallLimit": limit,
        "overallUsage": usage,
        "overallPercentage": round(100 * usage / limit, 2),
        "byObjectType": by_type,
    }

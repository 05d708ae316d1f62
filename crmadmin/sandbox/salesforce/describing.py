"""What the org's objects are: the global describe, one object's, its picklists.

Source: domain/salesforce-api.md §3.
"""

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

from flask import Response, jsonify, request

from crmadmin.sandbox.present import the_state
from crmadmin.sandbox.salesforce.gate import data_blueprint, version
from crmadmin.sandbox.salesforce.objects import (
    TOOLING_TOO,
    Sobject,
    all_objects,
    changed_at,
    find_object,
    has_object,
)
from crmadmin.sandbox.salesforce.refusals import not_found
from crmadmin.sandbox.salesforce.standard.fields import Field
from crmadmin.sandbox.salesforce.standard.histories import parent_of

DESCRIBING = data_blueprint("describing")
MASTER_RECORD_TYPE = "012000000000000AAA"
_LARGEST_BATCH = 200
_OWN_KEYS = ("tracked",)
"""What the sandbox keeps with a field and no describe tells."""


@DESCRIBING.get("/sobjects/")
def global_describe() -> Response:
    """List the objects, without their fields."""
    state = the_state()
    seen = [_summary(each) for each in all_objects(state) if not each.tooling]
    body = {"encoding": "UTF-8", "maxBatchSize": _LARGEST_BATCH, "sobjects": seen}
    return _unless_unchanged(changed_at(state), body)


@DESCRIBING.get("/sobjects/<name>")
def basic_describe(name: str) -> dict[str, Any]:
    """Tell what an object is; recent items are not kept."""
    return {"objectDescribe": _summary(_found(name)), "recentItems": []}


@DESCRIBING.get("/sobjects/<name>/describe")
def describe(name: str) -> Response:
    """Tell an object with the fields that the user may see, its record types and children."""
    sobject = _found(name)
    body = _summary(sobject) | {
        "fields": [_told(field) for field in sobject.fields.values()],
        "recordTypeInfos": [_master_type(sobject)],
        "childRelationships": _children(sobject),
    }
    return _unless_unchanged(changed_at(the_state(), name), body)


@DESCRIBING.get("/tooling/sobjects/<name>/describe")
def describe_tooling(name: str) -> Response:
    """Tell an object of the Tooling API."""
    sobject = find_object(the_state(), name, tooling=True)
    body = _summary(sobject) | {"fields": [_told(field) for field in sobject.fields.values()]}
    return _unless_unchanged(changed_at(the_state(), name), body)


@DESCRIBING.get("/ui-api/object-info/<name>/picklist-values/<record_type>")
def picklist_values(name: str, record_type: str) -> dict[str, Any]:
    """Tell the active choices of every picklist for a record type; the master has them all."""
    sobject = _found(name)
    if record_type != MASTER_RECORD_TYPE:
        raise not_found()
    base = f"/services/data/v{version()}/ui-api/object-info/{name}/picklist-values/{record_type}"
    picklists = {
        field["name"]: _choices(field, f"{base}/{field['name']}")
        for field in sobject.fields.values()
        if field["type"] in {"picklist", "multipicklist"}
    }
    return {"eTag": _tag(picklists), "picklistFieldValues": picklists}


def _choices(field: Field, url: str) -> dict[str, Any]:
    values = [
        {"attributes": None, "label": each["label"], "validFor": [], "value": each["value"]}
        for each in field["picklistValues"]
        if each["active"]
    ]
    default = next((each for each in values if each["value"] == field["defaultValue"]), None)
    told = {"controllerValues": {}, "defaultValue": default, "url": url, "values": values}
    return told | {"eTag": _tag(values)}


def _tag(body: object) -> str:
    return hashlib.sha256(json.dumps(body).encode()).hexdigest()[:32]


def _found(name: str) -> Sobject:
    """Find an object that the address names; an unknown one is not there."""
    state = the_state()
    if not has_object(state, name):
        raise not_found()
    sobject = find_object(state, name)
    if sobject.tooling and sobject.name not in TOOLING_TOO:
        raise not_found()
    return sobject


def _told(field: Field) -> Field:
    return {key: value for key, value in field.items() if key not in _OWN_KEYS}


def _summary(sobject: Sobject) -> dict[str, Any]:
    base = f"/services/data/v{version()}/sobjects/{sobject.name}"
    history = parent_of(sobject.name) is not None
    return {
        "name": sobject.name,
        "label": sobject.label,
        "labelPlural": f"{sobject.label}s",
        "keyPrefix": sobject.prefix,
        "custom": sobject.custom,
        "customSetting": False,
        "queryable": True,
        "retrieveable": not history,
        "searchable": sobject.writable,
        "replicateable": sobject.writable,
        "createable": sobject.writable,
        "updateable": sobject.writable,
        "deletable": sobject.writable,
        "undeletable": sobject.writable,
        "mergeable": sobject.name in {"Account", "Contact", "Lead"},
        "triggerable": sobject.writable,
        "layoutable": sobject.writable,
        "deprecatedAndHidden": False,
        "feedEnabled": False,
        "mruEnabled": sobject.writable,
        "hasSubtypes": False,
        "isInterface": False,
        "isSubtype": False,
        "urls": {
            "sobject": base,
            "describe": f"{base}/describe",
            "rowTemplate": f"{base}/{{ID}}",
        },
    }


def _master_type(sobject: Sobject) -> dict[str, Any]:
    layout = f"/services/data/v{version()}/sobjects/{sobject.name}/describe/layouts/"
    return {
        "active": True,
        "available": True,
        "defaultRecordTypeMapping": True,
        "developerName": "Master",
        "master": True,
        "name": "Master",
        "recordTypeId": MASTER_RECORD_TYPE,
        "urls": {"layout": f"{layout}{MASTER_RECORD_TYPE}"},
    }


def _children(parent: Sobject) -> list[dict[str, Any]]:
    return [
        {
            "cascadeDelete": False,
            "childSObject": child.name,
            "deprecatedAndHidden": False,
            "field": field["name"],
            "relationshipName": None,
        }
        for child in all_objects(the_state())
        for field in child.fields.values()
        if parent.name in field["referenceTo"]
    ]


def _unless_unchanged(since: str, body: dict[str, Any]) -> Response:
    """Answer 304 without a body where the caller's copy is as new, to the second."""
    changed = datetime.fromisoformat(since).astimezone(UTC).replace(microsecond=0)
    seen = request.if_modified_since
    unchanged = seen is not None and changed <= seen
    response = Response(status=304) if unchanged else jsonify(body)
    response.last_modified = changed
    return response

"""The properties of an object as the state keeps them, and the rules for changing them.

Rules: domain/hubspot-api.md §3.8, §6 and §11.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import HubSpotError, Json, demand, not_found
from crmadmin.sandbox.hubspot.properties.stage_options import options_from_pipelines
from crmadmin.sandbox.hubspot.properties.use import uses_of
from crmadmin.sandbox.state import State

TYPES = frozenset({"bool", "date", "datetime", "enumeration", "number", "phone_number", "string"})
FIELD_TYPES = frozenset(
    {
        *("booleancheckbox", "calculation_equation", "checkbox", "date", "file", "html", "number"),
        *("phonenumber", "radio", "select", "text", "textarea"),
    }
)
MOST_PER_OBJECT = 1000
"""Custom properties that an object may have (§3.5)."""

_NAME = re.compile(r"[a-z][a-z0-9_]{0,99}")
_REQUIRED = ("name", "label", "type", "fieldType", "groupName")
_DEFINITION = (
    *("label", "description", "groupName", "displayOrder", "hidden", "formField", "type"),
    *("fieldType", "calculationFormula"),
)
_EDITABLE = (*_DEFINITION, "options")
_DEFAULTS: Json = {
    "description": "",
    "options": [],
    "displayOrder": -1,
    "hidden": False,
    "formField": False,
    "hasUniqueValue": False,
    "externalOptions": False,
    "dataSensitivity": "non_sensitive",
}
_OPTIONAL = ("calculationFormula", "referencedObjectType")


def definitions_of(state: State, object_name: str, *, archived: bool = False) -> list[Json]:
    """Give the definitions of an object's properties as the API shows them."""
    found = state.documents(kinds.PROPERTY, object_name)
    return [
        _with_options(state, object_name, body)
        for body in found
        if bool(body.get("archived")) is archived
    ]


def definition_of(state: State, object_name: str, name: str) -> Json | None:
    """Find the definition of a property that is not archived."""
    body = state.document(kinds.PROPERTY, name.lower(), object_name)
    if body is None or body.get("archived"):
        return None
    return _with_options(state, object_name, body)


def require(state: State, object_name: str, name: str, *, archived: bool = False) -> Json:
    """Give a property's definition; 404 for none."""
    body = state.document(kinds.PROPERTY, name.lower(), object_name)
    if body is None or bool(body.get("archived")) is not archived:
        raise not_found(f"Property '{name}' does not exist", propertyName=[name])
    return _with_options(state, object_name, body)


def create(state: State, object_name: str, asked: Mapping[str, Any], *, user_id: str) -> Json:
    """Make a property; an archived one of its name comes back as posted (§6)."""
    demand(asked, *_REQUIRED)
    name = str(asked["name"])
    if not _NAME.fullmatch(name):
        raise HubSpotError(400, f"Invalid property name: {name}", context={"name": [name]})
    if definition_of(state, object_name, name) is not None:
        raise HubSpotError(
            409,
            f"A property named '{name}' already exists.",
            category="OBJECT_ALREADY_EXISTS",
            sub_category="Properties.PROPERTY_WITH_NAME_EXISTS",
            context={"name": [name]},
        )
    _check(state, object_name, asked)
    _check_room(state, object_name)
    body: Json = {"name": name, **_DEFAULTS}
    body |= {field: asked[field] for field in (*_REQUIRED, *_DEFAULTS) if asked.get(field)}
    body |= {field: asked[field] for field in _OPTIONAL if asked.get(field)}
    body |= {
        "calculated": bool(asked.get("calculationFormula")),
        "hubspotDefined": False,
        "archived": False,
        "createdAt": state.now(),
        "updatedAt": state.now(),
        "createdUserId": user_id,
        "updatedUserId": user_id,
        "modificationMetadata": modification_metadata(body),
    }
    _write(state, object_name, body)
    return body


def modification_metadata(body: Mapping[str, Any], *, archivable: bool = True) -> Json:
    """Say what may be changed of a property that the portal made."""
    metadata: Json = {
        "archivable": archivable,
        "readOnlyDefinition": False,
        "readOnlyValue": bool(body.get("calculationFormula")),
    }
    if body.get("type") == "enumeration":
        metadata["readOnlyOptions"] = bool(body.get("externalOptions"))
    return metadata


def update(
    state: State, object_name: str, name: str, asked: Mapping[str, Any], *, user_id: str
) -> Json:
    """Change a property; ``options`` replaces the list, records keep orphan values (§6)."""
    require(state, object_name, name)
    kept = state.document(kinds.PROPERTY, name.lower(), object_name) or {}
    changes = {field: asked[field] for field in _EDITABLE if field in asked}
    metadata = kept.get("modificationMetadata", {})
    if metadata.get("readOnlyDefinition") and any(field in changes for field in _DEFINITION):
        raise _read_only(name, "definition")
    if metadata.get("readOnlyOptions") and "options" in changes:
        raise _read_only(name, "options")
    _check(state, object_name, {**kept, **changes})
    body = {**kept, **changes, "updatedAt": state.now(), "updatedUserId": user_id}
    _write(state, object_name, body)
    return body


def archive(state: State, object_name: str, type_id: str, name: str) -> None:
    """Archive a property; 400 while it is in use, naming each use (§11)."""
    body = require(state, object_name, name)
    if not body.get("modificationMetadata", {}).get("archivable", True):
        raise _read_only(name, "definition")
    uses = uses_of(state, type_id, name)
    if uses:
        raise HubSpotError(
            400,
            f"Property: {name} of object type {type_id} is currently used in {len(uses)} places "
            "and cannot be deleted",
            sub_category="PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE",
            context={"usageCount": [str(len(uses))]},
            errors=[
                {
                    "message": f"Used in {use.kind} {use.name}",
                    "context": {"parentType": [use.kind], "parentName": [use.name]},
                }
                for use in uses
            ],
        )
    kept = state.document(kinds.PROPERTY, name.lower(), object_name) or {}
    _write(state, object_name, {**kept, "archived": True, "archivedAt": state.now()})


def _write(state: State, object_name: str, body: Mapping[str, Any]) -> None:
    state.put_document(kinds.PROPERTY, str(body["name"]).lower(), body, object_name)


def _with_options(state: State, object_name: str, body: Json) -> Json:
    options = options_from_pipelines(state, object_name, str(body["name"]))
    return body if options is None else {**body, "options": options}


def _read_only(name: str, what: str) -> HubSpotError:
    return HubSpotError(
        400, f"The {what} of property {name} cannot be changed.", context={"name": [name]}
    )


def _check(state: State, object_name: str, asked: Mapping[str, Any]) -> None:
    for field, allowed in (("type", TYPES), ("fieldType", FIELD_TYPES)):
        if asked[field] not in allowed:
            raise HubSpotError(
                400,
                f"Invalid input JSON: {asked[field]} is no {field}",
                context={field: [str(asked[field])]},
            )
    group = str(asked["groupName"])
    if state.document(kinds.PROPERTY_GROUP, group, object_name) is None:
        raise HubSpotError(
            400, f"Property group {group} does not exist", context={"groupName": [group]}
        )
    _check_options(asked.get("options") or ())


def _check_options(options: Iterable[Mapping[str, Any]]) -> None:
    values, labels = set(), set()
    for option in options:
        demand(option, "label", "value")
        if option["value"] in values or option["label"] in labels:
            raise HubSpotError(
                400,
                f"Property option {option['value']} is there more than once",
                context={"value": [str(option["value"])], "label": [str(option["label"])]},
            )
        values.add(option["value"])
        labels.add(option["label"])


def custom_count(state: State, object_name: str) -> int:
    """Count the properties of an object that the portal made."""
    found = state.documents(kinds.PROPERTY, object_name)
    return sum(not body.get("hubspotDefined") and not body.get("archived") for body in found)


def _check_room(state: State, object_name: str) -> None:
    if custom_count(state, object_name) >= MOST_PER_OBJECT:
        raise HubSpotError(
            400,
            f"The limit of {MOST_PER_OBJECT} custom properties is reached",
            context={"limit": [str(MOST_PER_OBJECT)]},
        )

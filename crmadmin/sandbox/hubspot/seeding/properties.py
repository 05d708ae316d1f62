"""Property definitions and groups from a seed."""

from collections.abc import Iterable
from typing import Any

from crmadmin.core.definitions import Definition
from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.objects import STANDARD, custom_objects, find_object
from crmadmin.sandbox.hubspot.standard import GROUPS, standard_properties
from crmadmin.sandbox.seed import Document
from crmadmin.sandbox.state import State

Json = dict[str, Any]

_LEAST: Json = {"groupName": "information", "options": []}
"""What a property has, whatever its document leaves out."""


def seed_properties(
    state: State, definitions: Iterable[Definition], told: Iterable[Document] = ()
) -> None:
    """Put a seed's properties into a state, and HubSpot's own that it does not name.

    ``told`` are properties in the API's own words, which say more than a definition.
    """
    found: dict[str, dict[str, Json]] = {
        entry.name: dict(standard_properties(entry.name))
        for entry in (*STANDARD, *custom_objects(state))
    }
    for definition in definitions:
        known = found.setdefault(definition.object, {})
        known[definition.name] = _body(definition, known.get(definition.name))
    for document in told:
        described = find_object(state, str(document["objectTypeId"]))
        if described is not None and not document.get("archived"):
            known, name = found.setdefault(described.name, {}), str(document["name"])
            body = {key: value for key, value in document.items() if key != "objectTypeId"}
            known[name] = {**_LEAST, **known.get(name, {}), **body}
    moment = state.now()
    for object_name, bodies in found.items():
        for name, body in bodies.items():
            timed = {**body, "createdAt": moment, "updatedAt": moment}
            state.put_document(kinds.PROPERTY, name.lower(), timed, object_name)
        _put_groups(state, object_name, {body["groupName"] for body in bodies.values()})


def _body(definition: Definition, standard: Json | None) -> Json:
    """Write a definition as the API does; what the seed does not tell is the standard's."""
    body: Json = {
        "name": definition.name,
        "label": definition.label or definition.name,
        "type": definition.type,
        "fieldType": definition.field_type or "text",
        "groupName": definition.group or GROUPS.get(definition.object, ("information",))[0],
        "description": "",
        "options": [
            {
                "label": option.label,
                "value": option.value,
                "displayOrder": option.position,
                "hidden": option.hidden,
            }
            for option in definition.options
        ],
        "displayOrder": -1,
        "hasUniqueValue": False,
        "hidden": False,
        "formField": True,
        "calculated": definition.calculated,
        "externalOptions": bool(definition.referenced_object),
        "hubspotDefined": definition.standard,
        "archived": False,
        "modificationMetadata": _metadata(definition),
    }
    if definition.referenced_object:
        body["referencedObjectType"] = definition.referenced_object
    if standard is None:
        return body
    own = ("externalOptions", "hasUniqueValue", "referencedObjectType", "modificationMetadata")
    return {**body, **{field: standard[field] for field in own if field in standard}}


def _metadata(definition: Definition) -> Json:
    metadata: Json = {
        "archivable": not definition.standard,
        "readOnlyDefinition": definition.standard,
        "readOnlyValue": definition.read_only or definition.calculated,
    }
    if definition.type == "enumeration":
        metadata["readOnlyOptions"] = definition.standard
    return metadata


def _put_groups(state: State, object_name: str, names: Iterable[str]) -> None:
    labels = dict([GROUPS[object_name]]) if object_name in GROUPS else {}
    for position, name in enumerate(sorted(names)):
        body = {
            "name": name,
            "label": labels.get(name, name),
            "displayOrder": position,
            "archived": False,
        }
        state.put_document(kinds.PROPERTY_GROUP, name, body, object_name)

"""Calls about groups of properties (domain/hubspot-api.md §3.8)."""

import json
import re

from flask import Response, jsonify

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.activity import note
from crmadmin.sandbox.hubspot.answers import (
    HubSpotError,
    Json,
    created,
    json_body,
    no_content,
    not_found,
)
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.needs import definitions
from crmadmin.sandbox.hubspot.objects import object_named
from crmadmin.sandbox.present import the_state

FAMILY = Family("property_groups", __name__)
_NAME = re.compile(r"[a-z][a-z0-9_]{0,99}")


def _paths(tail: str = "") -> tuple[str, str]:
    return (
        f"/crm/properties/{{v}}/<object_type>/groups{tail}",
        f"/crm/v3/properties/<object_type>/groups{tail}",
    )


@FAMILY.call("GET", *_paths(), needs=definitions("read"))
def list_groups(object_type: str) -> Response:
    """Answer with all groups of an object."""
    found = the_state().documents(kinds.PROPERTY_GROUP, object_named(object_type).name)
    return jsonify({"results": found})


@FAMILY.call("POST", *_paths(), needs=definitions("write"))
def create_group(object_type: str) -> Response:
    """Make a group."""
    object_name = object_named(object_type).name
    asked = json_body("name", "label")
    name = str(asked["name"])
    if not _NAME.fullmatch(name):
        raise HubSpotError(400, f"Invalid property group name: {name}", context={"name": [name]})
    if the_state().document(kinds.PROPERTY_GROUP, name, object_name) is not None:
        raise HubSpotError(
            409,
            f"A property group named '{name}' already exists.",
            category="OBJECT_ALREADY_EXISTS",
            context={"name": [name]},
        )
    return created(
        _write(
            object_name,
            "CREATE",
            {
                "name": name,
                "label": asked["label"],
                "displayOrder": asked.get("displayOrder", -1),
                "archived": False,
            },
        )
    )


@FAMILY.call("GET", *_paths("/<name>"), needs=definitions("read"))
def get_group(object_type: str, name: str) -> Response:
    """Answer with one group."""
    return jsonify(_require(object_named(object_type).name, name))


@FAMILY.call("PATCH", *_paths("/<name>"), needs=definitions("write"))
def update_group(object_type: str, name: str) -> Response:
    """Change a group's label or place."""
    object_name = object_named(object_type).name
    asked = json_body()
    changes: Json = {field: asked[field] for field in ("label", "displayOrder") if field in asked}
    return jsonify(_write(object_name, "UPDATE", {**_require(object_name, name), **changes}))


@FAMILY.call("DELETE", *_paths("/<name>"), needs=definitions("write"))
def archive_group(object_type: str, name: str) -> Response:
    """Delete a group that holds no property; 400 otherwise, told as JSON within the message."""
    object_name = object_named(object_type).name
    _require(object_name, name)
    held = [
        body["name"]
        for body in the_state().documents(kinds.PROPERTY, object_name)
        if body.get("groupName") == name and not body.get("archived")
    ]
    if held:
        raise _nested(
            HubSpotError(
                400,
                "Can't delete or purge a group with active properties",
                sub_category="PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES",
                context={"groupName": [name], "propertyNames": held},
            )
        )
    with the_state().change():
        the_state().drop_document(kinds.PROPERTY_GROUP, name, object_name)
        note(the_state(), "DELETE", "PROPERTY_GROUP", name, sub_category=object_name)
    return no_content()


def _require(object_name: str, name: str) -> Json:
    body = the_state().document(kinds.PROPERTY_GROUP, name, object_name)
    if body is None:
        raise not_found(f"Property group '{name}' does not exist")
    return body


def _write(object_name: str, action: str, body: Json) -> Json:
    with the_state().change():
        the_state().put_document(kinds.PROPERTY_GROUP, body["name"], body, object_name)
        note(the_state(), action, "PROPERTY_GROUP", body["name"], sub_category=object_name)
    return body


def _nested(error: HubSpotError) -> HubSpotError:
    """Write an error into another one's message, as group deletion does (§5.1)."""
    return HubSpotError(error.status, json.dumps(error.body()))

"""Calls about properties (domain/hubspot-api.md §3.8)."""

from collections.abc import Callable

from flask import Response, jsonify, request

from crmadmin.sandbox.hubspot.activity import note
from crmadmin.sandbox.hubspot.answers import (
    HubSpotError,
    Json,
    batch,
    created,
    demand,
    flag_asked,
    inputs_of,
    json_body,
    names_asked,
    no_content,
)
from crmadmin.sandbox.hubspot.family import Family, the_token
from crmadmin.sandbox.hubspot.needs import definitions
from crmadmin.sandbox.hubspot.objects import object_named
from crmadmin.sandbox.hubspot.properties import definitions as property_definitions
from crmadmin.sandbox.present import the_state

FAMILY = Family("properties", __name__)
MOST_IN_BATCH = 100


def _paths(tail: str = "") -> tuple[str, str]:
    return (
        f"/crm/properties/{{v}}/<object_type>{tail}",
        f"/crm/v3/properties/<object_type>{tail}",
    )


@FAMILY.call("GET", *_paths(), needs=definitions("read"))
def list_properties(object_type: str) -> Response:
    """Answer with all definitions, in one page."""
    object_name = object_named(object_type).name
    found = property_definitions.definitions_of(
        the_state(), object_name, archived=flag_asked("archived")
    )
    sensitivity = request.args.get("dataSensitivity", "non_sensitive")
    wanted = set(names_asked("properties"))
    results = [
        body
        for body in found
        if body.get("dataSensitivity", "non_sensitive") == sensitivity
        and (not wanted or body["name"] in wanted)
    ]
    return jsonify({"results": results})


@FAMILY.call("POST", *_paths(), needs=definitions("write"))
def create_property(object_type: str) -> Response:
    """Make a property."""
    return created(_create(object_type, json_body()))


@FAMILY.call("GET", *_paths("/<name>"), needs=definitions("read"))
def get_property(object_type: str, name: str) -> Response:
    """Answer with one definition."""
    object_name = object_named(object_type).name
    return jsonify(
        property_definitions.require(
            the_state(), object_name, name, archived=flag_asked("archived")
        )
    )


@FAMILY.call("PATCH", *_paths("/<name>"), needs=definitions("write"))
def update_property(object_type: str, name: str) -> Response:
    """Change a definition."""
    object_name = object_named(object_type).name
    asked = json_body()
    with the_state().change():
        body = property_definitions.update(
            the_state(), object_name, name, asked, user_id=the_token().user_id
        )
        note(the_state(), "UPDATE", "PROPERTY", name, sub_category=object_name)
    return jsonify(body)


@FAMILY.call("DELETE", *_paths("/<name>"), needs=definitions("write"))
def archive_property(object_type: str, name: str) -> Response:
    """Archive a property."""
    _archive(object_type, name)
    return no_content()


@FAMILY.call("POST", *_paths("/batch/create"), needs=definitions("write"))
def create_properties(object_type: str) -> Response:
    """Make several properties; what is refused is told beside what was made."""
    return _batch(lambda entry: _create(object_type, entry), status=201)


@FAMILY.call("POST", *_paths("/batch/read"), needs=definitions("read"))
def read_properties(object_type: str) -> Response:
    """Answer with the definitions of the properties that are named."""
    object_name = object_named(object_type).name
    archived = bool(json_body("inputs").get("archived"))

    def read(entry: Json) -> Json:
        demand(entry, "name")
        return property_definitions.require(
            the_state(), object_name, str(entry["name"]), archived=archived
        )

    return _batch(read)


@FAMILY.call("POST", *_paths("/batch/archive"), needs=definitions("write"))
def archive_properties(object_type: str) -> Response:
    """Archive several properties, all or none."""
    with the_state().change():
        for entry in inputs_of(MOST_IN_BATCH):
            demand(entry, "name")
            _archive(object_type, str(entry["name"]))
    return no_content()


def _create(object_type: str, asked: Json) -> Json:
    object_name = object_named(object_type).name
    with the_state().change():
        body = property_definitions.create(
            the_state(), object_name, asked, user_id=the_token().user_id
        )
        note(the_state(), "CREATE", "PROPERTY", body["name"], sub_category=object_name)
    return body


def _archive(object_type: str, name: str) -> None:
    of_type = object_named(object_type)
    with the_state().change():
        property_definitions.archive(the_state(), of_type.name, of_type.type_id, name)
        note(the_state(), "DELETE", "PROPERTY", name, sub_category=of_type.name)


def _batch(each: Callable[[Json], Json], *, status: int = 200) -> Response:
    started = the_state().now()
    results: list[Json] = []
    errors: list[Json] = []
    for entry in inputs_of(MOST_IN_BATCH):
        try:
            results.append(each(entry))
        except HubSpotError as error:
            errors.append(error.batch_entry(names=[str(entry.get("name"))]))
    return batch(results, errors, started_at=started, completed_at=the_state().now(), status=status)

"""Calls about lists (domain/hubspot-api.md §3.9)."""

from flask import Response, jsonify, request

from crmadmin.sandbox.hubspot.activity import note
from crmadmin.sandbox.hubspot.answers import (
    HubSpotError,
    Json,
    flag_asked,
    json_body,
    names_asked,
    no_content,
    not_found,
)
from crmadmin.sandbox.hubspot.family import Family, the_token
from crmadmin.sandbox.hubspot.lists import definitions
from crmadmin.sandbox.hubspot.objects import object_named
from crmadmin.sandbox.present import the_state

FAMILY = Family("lists", __name__)
READ = ("crm.lists.read",)
WRITE = ("crm.lists.read", "crm.lists.write")
_LARGEST_PAGE = 500


def paths(tail: str = "") -> tuple[str, str]:
    """Give the dated and the legacy path of a call about lists."""
    return f"/crm/lists/{{v}}{tail}", f"/crm/v3/lists{tail}"


@FAMILY.call("GET", *paths(), needs=READ)
def get_lists() -> Response:
    """Answer with the lists that the query names."""
    wanted = set(names_asked("listIds"))
    found = [body for body in definitions.all_lists(the_state()) if str(body["listId"]) in wanted]
    return jsonify({"lists": [_shown(body) for body in found]})


@FAMILY.call("POST", *paths(), needs=WRITE)
def create_list() -> Response:
    """Make a list."""
    asked = json_body("name", "objectTypeId", "processingType")
    of_type = object_named(str(asked["objectTypeId"]))
    with the_state().change():
        body = definitions.create(the_state(), of_type, asked, the_token().user_id)
        note(the_state(), "CREATE", "LIST", body["listId"])
    return jsonify({"list": definitions.shown(the_state(), body, with_filters=True)})


@FAMILY.call("GET", *paths("/<list_id>"), needs=READ)
def get_list(list_id: str) -> Response:
    """Answer with one list."""
    return jsonify({"list": _shown(definitions.require(the_state(), list_id))})


@FAMILY.call("GET", *paths("/object-type-id/<object_type>/name/<name>"), needs=READ)
def get_list_by_name(object_type: str, name: str) -> Response:
    """Answer with the list of an object that has a name."""
    type_id = object_named(object_type).type_id
    for body in definitions.all_lists(the_state()):
        if body["objectTypeId"] == type_id and body["name"].casefold() == name.casefold():
            return jsonify({"list": _shown(body)})
    raise not_found(f"List {name} does not exist")


@FAMILY.call("POST", *paths("/search"), needs=READ)
def search_lists() -> Response:
    """Answer with a page of lists by name, id, object or way of processing."""
    asked = json_body()
    found = [body for body in definitions.all_lists(the_state()) if _matches(body, asked)]
    offset, count = _number(asked, "offset", 0), _number(asked, "count", 20)
    end = offset + min(count, _LARGEST_PAGE)
    extra = asked.get("additionalProperties") or ()
    lists = [
        definitions.shown(the_state(), body, with_filters=False, extra=extra)
        for body in found[offset:end]
    ]
    return jsonify(
        {"lists": lists, "hasMore": end < len(found), "offset": end, "total": len(found)}
    )


@FAMILY.call("PUT", *paths("/<list_id>/update-list-name"), needs=WRITE)
def rename_list(list_id: str) -> Response:
    """Give a list another name."""
    name = request.args.get("listName", "")
    if not name:
        raise HubSpotError(400, "listName is missing")
    with the_state().change():
        body = definitions.require(the_state(), list_id)
        definitions.check_name(the_state(), body["objectTypeId"], name, except_id=list_id)
        return _changed(body, name=name)


@FAMILY.call("PUT", *paths("/<list_id>/update-list-filters"), needs=WRITE)
def change_filters(list_id: str) -> Response:
    """Give a dynamic list other filters."""
    branch = json_body("filterBranch")["filterBranch"]
    with the_state().change():
        body = definitions.require(the_state(), list_id)
        if body.get("processingType") != definitions.DYNAMIC:
            raise HubSpotError(400, f"List {list_id} has no filters that could change")
        return _changed(body, filterBranch=branch, filtersUpdatedAt=the_state().now())


@FAMILY.call("DELETE", *paths("/<list_id>"), needs=WRITE)
def delete_list(list_id: str) -> Response:
    """Delete a list; it can be restored."""
    with the_state().change():
        body = definitions.require(the_state(), list_id)
        definitions.put(the_state(), {**body, "deletedAt": the_state().now()})
        note(the_state(), "DELETE", "LIST", list_id)
    return no_content()


@FAMILY.call("PUT", *paths("/<list_id>/restore"), needs=WRITE)
def restore_list(list_id: str) -> Response:
    """Bring a deleted list back."""
    with the_state().change():
        body = definitions.require(the_state(), list_id, deleted=True)
        kept = {field: value for field, value in body.items() if field != "deletedAt"}
        definitions.put(the_state(), kept)
        note(the_state(), "RESTORE", "LIST", list_id)
    return no_content()


def _shown(body: Json) -> Json:
    return definitions.shown(
        the_state(), body, with_filters=flag_asked("includeFilters"), extra=("hs_list_size",)
    )


def _changed(body: Json, **changes: object) -> Response:
    changed = definitions.change(the_state(), body, the_token().user_id, **changes)
    note(the_state(), "UPDATE", "LIST", str(body["listId"]))
    return jsonify({"updatedList": definitions.shown(the_state(), changed, with_filters=True)})


def _matches(body: Json, asked: Json) -> bool:
    text = str(asked.get("query") or "").casefold()
    ids = [str(list_id) for list_id in asked.get("listIds") or ()]
    return (
        text in body["name"].casefold()
        and (not ids or str(body["listId"]) in ids)
        and asked.get("objectTypeId", body["objectTypeId"]) == body["objectTypeId"]
        and body.get("processingType")
        in (asked.get("processingTypes") or [body.get("processingType")])
    )


def _number(asked: Json, name: str, default: int) -> int:
    value = asked.get(name, default)
    if not isinstance(value, int) or value < 0:
        raise HubSpotError(400, f"Invalid input JSON: {name} is no count")
    return value

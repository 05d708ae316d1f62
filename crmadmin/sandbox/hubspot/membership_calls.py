"""Calls about the members of lists (domain/hubspot-api.md §3.9)."""

from flask import Response, jsonify, request

from crmadmin.sandbox.hubspot.activity import note
from crmadmin.sandbox.hubspot.answers import (
    Json,
    json_body,
    json_list,
    limit_asked,
    opaque,
    paging,
    position_of,
)
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.list_calls import READ, WRITE, paths
from crmadmin.sandbox.hubspot.lists import definitions, members
from crmadmin.sandbox.hubspot.objects import object_named
from crmadmin.sandbox.present import the_state

FAMILY = Family("memberships", __name__)
_LARGEST_PAGE = 250


def _limit() -> int:
    return limit_asked(default=100, most=_LARGEST_PAGE)


@FAMILY.call("GET", *paths("/<list_id>/memberships"), needs=READ)
def list_members(list_id: str) -> Response:
    """Answer with a page of members in the order of their ids."""
    definitions.require(the_state(), list_id)
    limit, before = _limit(), position_of(request.args.get("before"))
    if before is not None:
        found = members.members_before_id(the_state(), list_id, before=before, limit=limit + 1)
        page, more = found[-limit:], len(found) > limit
        return _page(list_id, page, _previous(page[0].record_id) if more else {})
    after = position_of(request.args.get("after")) or ""
    found = members.members_by_id(the_state(), list_id, after=after, limit=limit + 1)
    page = found[:limit]
    following = page[-1].record_id if len(found) > limit else None
    return _page(list_id, page, paging(following))


@FAMILY.call("GET", *paths("/<list_id>/memberships/join-order"), needs=READ)
def list_members_by_joining(list_id: str) -> Response:
    """Answer with a page of members in the order in which they joined."""
    definitions.require(the_state(), list_id)
    limit = _limit()
    skip = int(position_of(request.args.get("after")) or 0)
    found = members.members_by_joining(the_state(), list_id, skip=skip, limit=limit + 1)
    following = str(skip + limit) if len(found) > limit else None
    return _page(list_id, found[:limit], paging(following))


@FAMILY.call("GET", *paths("/records/<object_type>/<record_id>/memberships"), needs=READ)
def lists_of_record(object_type: str, record_id: str) -> Response:
    """Answer with the lists that a record is in."""
    type_id = object_named(object_type).type_id
    since = members.lists_of(the_state(), record_id)
    results = [
        {
            "listId": str(body["listId"]),
            "listVersion": body.get("listVersion", 1),
            "firstAddedTimestamp": since[str(body["listId"])],
            "lastAddedTimestamp": since[str(body["listId"])],
        }
        for body in definitions.all_lists(the_state())
        if str(body["listId"]) in since and body["objectTypeId"] == type_id
    ]
    return jsonify({"results": results, "total": len(results)})


@FAMILY.call("PUT", *paths("/<list_id>/memberships/add"), needs=WRITE)
def add_members(list_id: str) -> Response:
    """Let records join a list that is filled by hand."""
    return _change_members(list_id, joining=json_list())


@FAMILY.call("PUT", *paths("/<list_id>/memberships/remove"), needs=WRITE)
def remove_members(list_id: str) -> Response:
    """Let records leave a list that is filled by hand."""
    return _change_members(list_id, leaving=json_list())


@FAMILY.call("PUT", *paths("/<list_id>/memberships/add-and-remove"), needs=WRITE)
def add_and_remove_members(list_id: str) -> Response:
    """Let records join and others leave."""
    asked = json_body()
    return _change_members(
        list_id,
        joining=asked.get("recordIdsToAdd") or (),
        leaving=asked.get("recordIdsToRemove") or (),
    )


def _change_members(list_id: str, *, joining: object = (), leaving: object = ()) -> Response:
    state = the_state()
    with state.change():
        body = definitions.require(state, list_id)
        definitions.check_by_hand(body)
        object_name = object_named(body["objectTypeId"]).name
        answer = definitions.join(state, body, object_name, _texts(joining))
        answer["recordIdsRemoved"] = members.remove(state, list_id, _texts(leaving))
        note(state, "UPDATE", "LIST_MEMBERSHIP", list_id)
    return jsonify(answer)


def _texts(ids: object) -> list[str]:
    return [str(record_id) for record_id in ids] if isinstance(ids, (list, tuple)) else []


def _page(list_id: str, page: list[members.Member], more: Json) -> Response:
    results = [
        {"recordId": member.record_id, "membershipTimestamp": member.added_at} for member in page
    ]
    total = members.count_members(the_state(), list_id)
    return jsonify({"results": results, "total": total, **more})


def _previous(record_id: str) -> Json:
    return {"paging": {"prev": {"before": opaque(record_id)}}}

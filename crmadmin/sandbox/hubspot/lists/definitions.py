"""Lists as the state keeps them (domain/hubspot-api.md §3.9)."""

from collections.abc import Iterable
from typing import Any

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import HubSpotError, Json, demand, not_found
from crmadmin.sandbox.hubspot.lists.members import add, count_members, existing
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.state import State

MANUAL, DYNAMIC, SNAPSHOT = "MANUAL", "DYNAMIC", "SNAPSHOT"
_FIRST_OWN_ID = 1001


def all_lists(state: State) -> list[Json]:
    """Give the lists that were not deleted."""
    return [_whole(body) for body in state.documents(kinds.LIST) if not body.get("deletedAt")]


def require(state: State, list_id: str, *, deleted: bool = False) -> Json:
    """Give a list; 404 for none."""
    body = state.document(kinds.LIST, list_id)
    if body is None or bool(body.get("deletedAt")) is not deleted:
        raise not_found(f"List {list_id} does not exist")
    return _whole(body)


def _whole(body: Json) -> Json:
    """Fill in what a seed does not tell of a list; most are of contacts."""
    return {
        "name": "",
        "processingType": MANUAL,
        **body,
        "objectTypeId": body.get("objectTypeId") or "0-1",
    }


def shown(state: State, body: Json, *, with_filters: bool, extra: Iterable[str] = ()) -> Json:
    """Give a list as the API shows it; ``extra`` names additional properties."""
    size = count_members(state, str(body["listId"]))
    known = {
        "hs_list_size": str(size),
        "hs_list_reference_count": "0",
        "hs_list_size_week_delta": "0",
    }
    found: Json = {
        "processingStatus": "COMPLETE",
        "listVersion": 1,
        **body,
        "size": size,
        "additionalProperties": {name: known[name] for name in extra if name in known},
    }
    if not with_filters:
        found.pop("filterBranch", None)
    return found


def create(state: State, of_type: ObjectType, asked: Json, user_id: str) -> Json:
    """Make a list; what is not dynamic begins empty."""
    processing = str(asked["processingType"])
    if processing not in {MANUAL, DYNAMIC, SNAPSHOT}:
        raise HubSpotError(400, f"Invalid processingType: {processing}")
    if processing == DYNAMIC:
        demand(asked, "filterBranch")
    check_name(state, of_type.type_id, str(asked["name"]))
    now = state.now()
    list_id = str(state.next_number("list", least=_next_id(state)))
    body: Json = {
        "listId": list_id,
        "name": str(asked["name"]),
        "objectTypeId": of_type.type_id,
        "processingType": processing,
        "listVersion": 1,
        "createdAt": now,
        "updatedAt": now,
        "createdById": user_id,
        "updatedById": user_id,
    }
    if asked.get("filterBranch"):
        body |= {"filterBranch": asked["filterBranch"], "filtersUpdatedAt": now}
    put(state, body)
    return body


def check_name(state: State, type_id: str, name: str, *, except_id: str = "") -> None:
    """Refuse a name that another list of the object has."""
    taken = {
        body["name"].casefold()
        for body in all_lists(state)
        if body.get("objectTypeId") == type_id and str(body["listId"]) != except_id
    }
    if name.casefold() in taken:
        raise HubSpotError(400, f"A list named {name} already exists", context={"listName": [name]})


def change(state: State, body: Json, user_id: str, **changes: Any) -> Json:
    """Change a list; its version grows."""
    changed = {
        **body,
        **changes,
        "listVersion": int(body.get("listVersion", 1)) + 1,
        "updatedAt": state.now(),
        "updatedById": user_id,
    }
    put(state, changed)
    return changed


def put(state: State, body: Json) -> None:
    """Keep a list in its place."""
    list_id = str(body["listId"])
    position = int(list_id) if list_id.isdecimal() else 0
    state.put_document(kinds.LIST, list_id, body, position=position)


def join(state: State, body: Json, object_name: str, record_ids: list[str]) -> Json:
    """Let records join a list by hand; give who joined and who is not there."""
    found = existing(state, object_name, record_ids)
    added = add(state, str(body["listId"]), found)
    missing = [record_id for record_id in record_ids if record_id not in set(found)]
    return {"recordsIdsAdded": added, "recordIdsMissing": missing}


def check_by_hand(body: Json) -> None:
    """Refuse to change members of a list that its filters fill."""
    if body.get("processingType") == DYNAMIC:
        raise HubSpotError(
            400, f"List {body['listId']} is DYNAMIC: its filters decide who is in it"
        )


def _next_id(state: State) -> int:
    ids = [str(body["listId"]) for body in state.documents(kinds.LIST)]
    return max([_FIRST_OWN_ID, *(int(list_id) + 1 for list_id in ids if list_id.isdecimal())])

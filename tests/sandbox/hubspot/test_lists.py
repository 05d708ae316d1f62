"""Lists are made, found, filled and restored."""

from typing import Any

from tests.sandbox.conftest import Caller, Clock
from tests.sandbox.hubspot.conftest import put_record

PATH = "/crm/lists/2026-09"
FILTERS = {"filterBranchType": "OR", "filterBranches": [], "filters": []}


def make(call: Caller, name: str, processing: str = "MANUAL", **more: Any) -> str:
    """Make a list of contacts and give its id."""
    asked = {"name": name, "objectTypeId": "0-1", "processingType": processing} | more
    return str(call.json("POST", PATH, asked)["list"]["listId"])


def test_lists_are_found(call: Caller) -> None:
    """By id with or without filters, several at once, by name, by search, on legacy paths too."""
    one = make(call, "VIP", "DYNAMIC", filterBranch=FILTERS)
    two = make(call, "Gala")
    shown = call.json("GET", f"{PATH}/{one}")["list"]
    assert (shown["name"], shown["size"], "filterBranch" in shown) == ("VIP", 0, False)
    assert call.json("GET", f"/crm/v3/lists/{one}?includeFilters=true")["list"]["filterBranch"] == (
        FILTERS
    )
    several = call.json("GET", f"{PATH}?listIds={one}&listIds={two}")["lists"]
    assert {entry["listId"] for entry in several} == {one, two}
    assert call.json("GET", f"{PATH}/object-type-id/0-1/name/gala")["list"]["listId"] == two
    asked = {
        "offset": 0,
        "count": 1,
        "listIds": [],
        "processingTypes": [],
        "additionalProperties": ["hs_list_size"],
    }
    found = call.json("POST", f"{PATH}/search", asked)
    assert (found["total"], found["hasMore"], found["offset"]) == (2, True, 1)
    assert found["lists"][0]["additionalProperties"] == {"hs_list_size": "0"}
    rest = call.json("POST", f"{PATH}/search", asked | {"offset": 1, "processingTypes": ["MANUAL"]})
    assert (rest["total"], rest["lists"]) == (1, [])


def test_lists_change(call: Caller) -> None:
    """A list's version grows with each change; a name is taken once."""
    one = make(call, "VIP", "DYNAMIC", filterBranch=FILTERS)
    make(call, "Gala")
    renamed = call.json("PUT", f"{PATH}/{one}/update-list-name?listName=Best")["updatedList"]
    assert (renamed["name"], renamed["listVersion"]) == ("Best", 2)
    assert call("PUT", f"{PATH}/{one}/update-list-name?listName=Gala").status_code == 400
    other = {"filterBranch": FILTERS | {"filterBranchType": "AND"}}
    path = f"{PATH}/{one}/update-list-filters?enrollObjectsInWorkflows=false"
    assert call.json("PUT", path, other)["updatedList"]["listVersion"] == 3


def test_deleted_list_comes_back(call: Caller) -> None:
    """A deleted list is gone until it is restored."""
    one = make(call, "VIP")
    assert call("DELETE", f"{PATH}/{one}").status_code == 204
    assert call("GET", f"{PATH}/{one}").status_code == 404
    assert call("PUT", f"{PATH}/{one}/restore").status_code == 204
    assert call.json("GET", f"{PATH}/{one}")["list"]["name"] == "VIP"


def test_members(call: Caller, clock: Clock) -> None:
    """Members join and leave by hand; those that are no records are told as missing."""
    one = make(call, "VIP")
    for record_id in ("5", "6", "7"):
        put_record(call.sandbox.state, "contacts", record_id)
    answer = call.json("PUT", f"{PATH}/{one}/memberships/add", ["7", "404"])
    assert answer == {
        "recordsIdsAdded": ["7"],
        "recordIdsMissing": ["404"],
        "recordIdsRemoved": [],
    }
    clock.turn(60)
    call.json("PUT", f"{PATH}/{one}/memberships/add", [5, 6])
    first = call.json("GET", f"{PATH}/{one}/memberships?limit=2")
    assert [entry["recordId"] for entry in first["results"]] == ["5", "6"]
    assert first["total"] == 3
    after = first["paging"]["next"]["after"]
    last = call.json("GET", f"{PATH}/{one}/memberships?limit=2&after={after}")
    assert [entry["recordId"] for entry in last["results"]] == ["7"]
    assert "paging" not in last
    joined = call.json("GET", f"{PATH}/{one}/memberships/join-order?limit=2")
    assert [entry["recordId"] for entry in joined["results"]] == ["7", "5"]
    rest = joined["paging"]["next"]["after"]
    joined = call.json("GET", f"{PATH}/{one}/memberships/join-order?limit=2&after={rest}")
    assert [entry["recordId"] for entry in joined["results"]] == ["6"]
    of_record = call.json("GET", f"{PATH}/records/0-1/7/memberships")["results"]
    assert [entry["listId"] for entry in of_record] == [one]
    both = {"recordIdsToAdd": [], "recordIdsToRemove": ["5"]}
    path = f"{PATH}/{one}/memberships/add-and-remove"
    assert call.json("PUT", path, both)["recordIdsRemoved"] == ["5"]
    call.json("PUT", f"{PATH}/{one}/memberships/remove", ["6"])
    assert call.json("GET", f"{PATH}/{one}")["list"]["size"] == 1


def test_members_are_read_backwards(call: Caller) -> None:
    """``before`` gives the page that ends just before a member."""
    one = make(call, "VIP")
    for record_id in ("5", "6", "7"):
        put_record(call.sandbox.state, "contacts", record_id)
    call.json("PUT", f"{PATH}/{one}/memberships/add", ["5", "6", "7"])
    first = call.json("GET", f"{PATH}/{one}/memberships?limit=2")
    before = first["paging"]["next"]["after"]
    page = call.json("GET", f"{PATH}/{one}/memberships?limit=1&before={before}")
    assert [entry["recordId"] for entry in page["results"]] == ["5"]


def test_filters_decide_who_is_in_a_dynamic_list(call: Caller) -> None:
    """Nobody joins a dynamic list by hand."""
    one = make(call, "VIP", "DYNAMIC", filterBranch=FILTERS)
    assert call("PUT", f"{PATH}/{one}/memberships/add", ["1"]).status_code == 400


def test_writing_lists_needs_both_scopes(call: Caller) -> None:
    """A key that may only write is refused."""
    asked = {"name": "A", "objectTypeId": "0-1", "processingType": "MANUAL"}
    assert call.with_scopes("crm.lists.write")("POST", PATH, asked).status_code == 403
    assert call.with_scopes("crm.lists.read")("POST", PATH, asked).status_code == 403


def test_list_of_which_little_is_known(call: Caller) -> None:
    """A seeded list without object is one of contacts."""
    call.sandbox.state.put_document("list", "7", {"listId": "7", "name": "Old"})
    assert call.json("GET", f"{PATH}/object-type-id/0-1/name/old")["list"]["processingType"] == (
        "MANUAL"
    )

"""Labels have two ids and one name; limits count them per direction."""

from typing import Any

import pytest

from tests.sandbox.conftest import Caller, Clock
from tests.sandbox.hubspot.conftest import error_of

PATH = "/crm/associations/2026-09/contacts/companies/labels"
BACK = "/crm/v4/associations/companies/contacts/labels"
LIMITS = "/crm/associations/2026-09/definitions/configurations"


def make(call: Caller, name: str, label: str, inverse: str | None = None) -> list[int]:
    """Make a label and tell its two ids."""
    asked = {"name": name, "label": label} | ({"inverseLabel": inverse} if inverse else {})
    answer = call("POST", PATH, asked)
    assert answer.status_code == 200, answer.data
    assert answer.json is not None
    return [entry["typeId"] for entry in answer.json["results"]]


def texts(call: Caller, path: str) -> dict[int, str | None]:
    """Tell the portal's own types of a direction."""
    body = call("GET", path).json
    assert body is not None
    return {
        entry["typeId"]: entry["label"]
        for entry in body["results"]
        if entry["category"] == "USER_DEFINED"
    }


def names(call: Caller) -> dict[str, str]:
    """Tell the names that the schema of contacts shows, by id."""
    body = call("GET", "/crm-object-schemas/2026-09/schemas/contacts").json
    assert body is not None
    return {entry["id"]: entry["name"] for entry in body["associations"]}


def test_both_directions_share_one_name(call: Caller) -> None:
    """A paired label has an id and a text each way, and one name."""
    there, back = make(call, "boss", "Boss of", "Works for")
    assert there != back
    assert texts(call, PATH) == {there: "Boss of"}
    assert texts(call, BACK) == {back: "Works for"}
    assert names(call)[str(there)] == names(call)[str(back)] == "boss"


def test_inverse_label_is_the_label_by_default(call: Caller) -> None:
    """Without an inverse label both sides read the same."""
    _there, back = make(call, "partner", "Partner")
    assert texts(call, BACK) == {back: "Partner"}


def test_hubspots_own_types_are_there(call: Caller) -> None:
    """The unlabelled type and the primary are listed; only the dated path names object types."""
    dated = call("GET", PATH).json
    legacy = call("GET", "/crm/v4/associations/0-1/0-2/labels").json
    assert dated is not None
    assert legacy is not None
    assert {entry["typeId"]: entry["label"] for entry in legacy["results"]} == {
        1: "Primary",
        279: None,
    }
    assert dated["results"][0]["fromObjectTypeId"] is None
    assert "fromObjectTypeId" not in legacy["results"][0]


def test_put_without_inverse_overwrites_both(call: Caller) -> None:
    """Renaming one side with one text renames the other too."""
    there, back = make(call, "boss", "Boss of", "Works for")
    both = {"associationTypeId": there, "label": "Leads", "inverseLabel": "Follows"}
    assert call("PUT", PATH, both).status_code == 204
    assert texts(call, BACK) == {back: "Follows"}
    assert call("PUT", PATH, {"associationTypeId": there, "label": "Heads"}).status_code == 204
    assert texts(call, PATH) == {there: "Heads"}
    assert texts(call, BACK) == {back: "Heads"}


def test_either_id_deletes_both_directions(call: Caller) -> None:
    """Deleting a label by its way back removes it from definitions and records."""
    there, back = make(call, "boss", "Boss of", "Works for")
    state = call.sandbox.state
    with state.change() as connection:
        connection.executemany(
            "INSERT INTO association VALUES (?, '1', ?, '1', ?, ?)",
            [
                ("contacts", "companies", "USER_DEFINED", there),
                ("companies", "contacts", "USER_DEFINED", back),
                ("contacts", "companies", "HUBSPOT_DEFINED", 279),
            ],
        ).close()
    assert call("DELETE", f"{BACK}/{back}").status_code == 204
    assert texts(call, PATH) == texts(call, BACK) == {}
    with state.read() as connection:
        left = connection.execute("SELECT type_id FROM association").fetchall()
    assert [row[0] for row in left] == [279]


@pytest.mark.parametrize(
    ("asked", "sub_category"),
    [
        ({"name": "boss", "label": "Other"}, ""),
        (
            {"name": "other", "label": "Boss of"},
            "AssociationValidationError.DUPLICATE_ASSOCIATION_LABEL",
        ),
        ({"name": "other"}, ""),
        ({"name": "1st", "label": "First"}, ""),
        ({"name": "a-b", "label": "A to B"}, ""),
    ],
)
def test_refused_labels(call: Caller, asked: dict[str, str], sub_category: str) -> None:
    """A taken name or text, a missing label and a bad name are refused."""
    make(call, "boss", "Boss of", "Works for")
    assert error_of(call("POST", PATH, asked)) == (400, "VALIDATION_ERROR", sub_category)


def test_fifty_first_label_is_437(call: Caller) -> None:
    """A pair has room for fifty labels, paired ones counted once."""
    for number in range(50):
        make(call, f"label_{number}", f"Label {number}", f"Inverse {number}")
    refused = call("POST", PATH, {"name": "more", "label": "More"})
    assert error_of(refused)[:2] == (437, "VALIDATION_ERROR")
    assert refused.json is not None
    assert refused.json["message"] == (
        "No more than 50 association types are allowed between 0-1 and 0-2"
    )


def test_hubspots_own_types_cannot_be_deleted(call: Caller) -> None:
    """Types that HubSpot made stay; what is not there is 404."""
    assert call("DELETE", f"{PATH}/1").status_code == 400
    assert call("DELETE", f"{PATH}/4711").status_code == 404


def test_plain_type_of_a_custom_object(call: Caller) -> None:
    """A label makes the pair's unlabelled type, which cannot go before the label."""
    schema = {"name": "vehicles", "objectTypeId": "2-1"}
    call.sandbox.state.put_document("schema", "2-1", schema)
    path = "/crm/associations/2026-09/0-1/2-1/labels"
    call("POST", path, {"name": "driver", "label": "Driver"})
    own = {label: type_id for type_id, label in texts(call, path).items()}
    assert set(own) == {None, "Driver"}
    assert call("DELETE", f"{path}/{own[None]}").status_code == 400
    assert call("DELETE", f"{path}/{own['Driver']}").status_code == 204
    assert call("DELETE", f"{path}/{own[None]}").status_code == 204


def test_schema_shows_a_name_late(call: Caller, clock: Clock) -> None:
    """A label's name is in the schema only after a while."""
    call.sandbox.behaviour.label_name_lag = 300
    there, _back = make(call, "boss", "Boss of")
    assert str(there) not in names(call)
    clock.turn(301)
    assert names(call)[str(there)] == "boss"


def used(call: Caller) -> dict[tuple[str, str], Any]:
    """Tell how many labels each direction has."""
    body = call("GET", "/crm/limits/2026-09/associations/labels").json
    assert body is not None
    return {
        (entry["fromObjectType"]["objectTypeId"], entry["toObjectType"]["objectTypeId"]): entry
        for entry in body["results"]
    }


def test_limits_count_a_deleted_label_a_while(call: Caller, clock: Clock) -> None:
    """Usage is told per direction and lags behind a deletion."""
    call.sandbox.behaviour.limits_lag = 40
    there, _back = make(call, "boss", "Boss of", "Works for")
    entry = used(call)["0-2", "0-1"]
    assert (entry["limit"], entry["usage"], entry["allLabels"]) == (50, 1, ["Works for"])
    call("DELETE", f"{PATH}/{there}")
    assert used(call)["0-1", "0-2"]["usage"] == 1
    clock.turn(41)
    assert used(call) == {}


def limit(type_id: int, most: int, category: str = "HUBSPOT_DEFINED") -> dict[str, Any]:
    """Write a limit as a request does."""
    return {
        "inputs": [{"category": category, "typeId": type_id, "maxToObjectIds": most}],
    }


def test_record_limits(call: Caller) -> None:
    """A limit is set, changed, listed and removed; none shows as 500000."""
    pair = f"{LIMITS}/contacts/companies"
    assert call("POST", f"{pair}/batch/create", limit(279, 10)).status_code == 201
    assert call("POST", f"{pair}/batch/create", limit(279, 10)).status_code == 207
    assert call("POST", f"{pair}/batch/update", limit(1, 1)).status_code == 200
    listed = call("GET", pair).json
    assert listed is not None
    assert {
        entry["typeId"]: entry["userEnforcedMaxToObjectIds"] for entry in listed["results"]
    } == {
        1: 1,
        279: 10,
    }
    everything = call("GET", f"{LIMITS}/all").json
    assert everything is not None
    assert len(everything["results"]) == 2
    assert call("POST", f"{pair}/batch/purge", limit(279, 10)).status_code == 200
    legacy = "/crm/v4/associations/definitions/configurations/contacts/companies/batch/purge"
    assert call("POST", legacy, limit(279, 10)).status_code == 204
    after = call("GET", pair).json
    assert after is not None
    plain = next(entry for entry in after["results"] if entry["typeId"] == 279)
    assert plain["userEnforcedMaxToObjectIds"] == 500_000
    assert plain["hasUserEnforcedMaxToObjectIds"] is False


def test_label_limit_stays_within_the_pairs(call: Caller) -> None:
    """A label's limit above its pair's is refused, on both edits; so is an unknown type."""
    pair = f"{LIMITS}/contacts/companies"
    call("POST", f"{pair}/batch/update", limit(279, 5))
    assert call("POST", f"{pair}/batch/update", limit(1, 6)).status_code == 207
    assert call("POST", f"{pair}/batch/update", limit(1, 5)).status_code == 200
    assert call("POST", f"{pair}/batch/update", limit(279, 4)).status_code == 207
    assert call("POST", f"{pair}/batch/update", limit(4711, 4)).status_code == 207
    assert call("POST", f"{pair}/batch/update", limit(279, 60_000)).status_code == 207


def test_records_near_a_limit(call: Caller) -> None:
    """Records at or near the limit of their associations are counted and named."""
    call("POST", f"{LIMITS}/contacts/companies/batch/update", limit(279, 5))
    insert = (
        "INSERT INTO association VALUES ('contacts', ?, 'companies', ?, 'HUBSPOT_DEFINED', 279)"
    )
    with call.sandbox.state.change() as connection:
        connection.executemany(
            insert,
            [("1", str(n)) for n in range(5)] + [("2", str(n)) for n in range(4)] + [("3", "1")],
        ).close()
    path = "/crm/limits/2026-09/associations/records"
    entry = call("GET", f"{path}/0-1/0-2").json
    assert entry == {
        "limit": 5,
        "totalRecordsAtLimit": 1,
        "totalRecordsNearLimit": 1,
        "samples": [{"objectId": "1", "usage": 5}, {"objectId": "2", "usage": 4}],
    }
    to = call("GET", f"{path}/0-1/to").json
    assert to is not None
    assert [each["objectTypeId"] for each in to["results"]] == ["0-2"]
    start = call("GET", f"{path}/from").json
    assert start is not None
    assert [each["objectTypeId"] for each in start["results"]] == ["0-1"]


def test_schema_scopes_do_not_show_limits(call: Caller) -> None:
    """Labels take any record scope, limits a reading one."""
    writer = call.with_scopes("crm.objects.contacts.write")
    assert writer("GET", PATH).status_code == 200
    assert writer("GET", "/crm/limits/2026-09/pipelines").status_code == 403
    schema = call.with_scopes("crm.schemas.custom.read")
    assert schema("GET", "/crm/limits/2026-09/pipelines").status_code == 403
    assert schema("GET", "/crm/limits/2026-09/custom-object-types").status_code == 200

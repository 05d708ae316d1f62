"""Search finds by conditions, within its limits, as the index saw the records last."""

from typing import Any

import pytest

from crmadmin.sandbox.present import Sandbox
from crmadmin.sandbox.rates import Rates
from tests.sandbox.conftest import Caller, Clock, to

SEARCH = "/crm/objects/2026-09/contacts/search"
DEALS = "/crm/objects/2026-09/deals/search"


def condition(name: str, operator: str, *values: str) -> dict[str, Any]:
    """Give a filter as a body names it."""
    entry: dict[str, Any] = {"propertyName": name, "operator": operator}
    if operator in {"IN", "NOT_IN"}:
        return entry | {"values": list(values)}
    if operator == "BETWEEN":
        return entry | {"value": values[0], "highValue": values[1]}
    return entry | ({"value": values[0]} if values else {})


def found(call: Caller, path: str, *groups: list[dict[str, Any]], **more: Any) -> list[str]:
    """Search and give the ids."""
    body = {"filterGroups": [{"filters": group} for group in groups], **more}
    return [record["id"] for record in call.json("POST", path, body)["results"]]


@pytest.fixture
def people(call: Caller) -> dict[str, str]:
    """Give three contacts by their first names."""
    return {
        "ada": call.create("contacts", firstname="Ada", email="ada@x.example", phone="1"),
        "bob": call.create("contacts", firstname="Bob", email="bob@y.example"),
        "cleo": call.create("contacts", firstname="Cleo", lifecyclestage="customer"),
    }


@pytest.mark.parametrize(
    ("entry", "names"),
    [
        (condition("firstname", "EQ", "ADA"), ["ada"]),
        (condition("firstname", "NEQ", "ada"), ["bob", "cleo"]),
        (condition("firstname", "IN", "ada", "cleo"), ["ada", "cleo"]),
        (condition("lifecyclestage", "NOT_IN", "customer"), ["ada", "bob"]),
        (condition("phone", "HAS_PROPERTY"), ["ada"]),
        (condition("phone", "NOT_HAS_PROPERTY"), ["bob", "cleo"]),
        (condition("email", "CONTAINS_TOKEN", "*@x.example"), ["ada"]),
        (condition("email", "NOT_CONTAINS_TOKEN", "*@x.example"), ["bob", "cleo"]),
        (condition("firstname", "BETWEEN", "b", "c"), ["bob"]),
    ],
)
def test_operators(
    call: Caller, people: dict[str, str], entry: dict[str, Any], names: list[str]
) -> None:
    """Each operator finds what it says."""
    assert found(call, SEARCH, [entry]) == [people[name] for name in names]


def test_numbers_and_dates(call: Caller) -> None:
    """Numbers compare as numbers, times as times in both notations."""
    small = call.create("deals", dealname="A", amount="9", closedate="2026-09-01T00:00:00Z")
    large = call.create("deals", dealname="B", amount="10.5", closedate="2026-10-01T00:00:00Z")
    assert found(call, DEALS, [condition("amount", "GT", "9")]) == [large]
    assert found(call, DEALS, [condition("amount", "LTE", "9.0")]) == [small]
    assert found(call, DEALS, [condition("closedate", "GTE", "1790812800000")]) == [large]
    assert found(call, DEALS, [condition("closedate", "LT", "2026-10-01T00:00:00Z")]) == [small]
    bad = {"filterGroups": [{"filters": [condition("amount", "EQ", "x")]}]}
    assert call("POST", DEALS, bad).status_code == 400


def test_groups_and_query(call: Caller, people: dict[str, str]) -> None:
    """Filters of a group hold together, groups beside each other, the query with both."""
    ada, bob = condition("firstname", "EQ", "ada"), condition("firstname", "EQ", "bob")
    assert found(call, SEARCH, [ada, bob]) == []
    assert found(call, SEARCH, [ada], [bob]) == [people["ada"], people["bob"]]
    assert found(call, SEARCH, [ada], [bob], query="y.example") == [people["bob"]]


def test_associated(call: Caller) -> None:
    """The pseudo-property of an object finds what is associated with a record."""
    company = call.create("companies", name="A")
    contact = call.create("contacts", to(company, 279))
    call.create("contacts")
    assert found(call, SEARCH, [condition("associations.company", "EQ", company)]) == [contact]


def test_sort_and_pages(call: Caller, people: dict[str, str]) -> None:
    """Pages follow in the order asked for; the total is that of all."""
    sorts = [{"propertyName": "firstname", "direction": "DESCENDING"}]
    body = {"sorts": sorts, "limit": 2, "filterGroups": []}
    page = call.json("POST", SEARCH, body)
    assert page["total"] == 3
    rest = call.json("POST", SEARCH, {**body, "after": page["paging"]["next"]["after"]})
    ids = [record["id"] for record in [*page["results"], *rest["results"]]]
    assert ids == [people[name] for name in ("cleo", "bob", "ada")]
    assert "paging" not in rest


def test_by_id_and_time(call: Caller, people: dict[str, str], clock: Clock) -> None:
    """The way past the cap, and the way of an incremental pull."""
    assert found(call, SEARCH, [condition("hs_object_id", "GT", people["ada"])]) == [
        people["bob"],
        people["cleo"],
    ]
    clock.turn(60)
    now = clock.moment.isoformat()
    path = f"/crm/v3/objects/contacts/{people['ada']}"
    call.json("PATCH", path, {"properties": {"phone": "2"}})
    assert found(call, SEARCH, [condition("lastmodifieddate", "GTE", now)]) == [people["ada"]]


@pytest.mark.parametrize(
    "body",
    [
        {"limit": 201},
        {"sorts": ["firstname", "lastname"]},
        {"filterGroups": [{"filters": []}] * 6},
        {"filterGroups": [{"filters": [condition("email", "HAS_PROPERTY")] * 7}]},
        {"filterGroups": [{"filters": [condition("email", "HAS_PROPERTY")] * 5}] * 4},
        {"query": "x" * 3_000},
        {"filterGroups": [{"filters": [condition("nonsense", "EQ", "1")]}]},
        {"filterGroups": [{"filters": [condition("email", "LIKE", "1")]}]},
        {"filterGroups": [{"filters": [condition("email", "EQ")]}]},
        {"limit": 200, "after": "OTkwMQ"},
    ],
)
def test_limits(call: Caller, body: dict[str, Any]) -> None:
    """What is beyond HubSpot's limits is 400; the last one asks past 10,000 results."""
    assert call("POST", SEARCH, body).status_code == 400


def test_five_a_second(call: Caller, sandbox: Sandbox) -> None:
    """The sixth search within a second is 429 SECONDLY; no answer has rate headers."""
    sandbox.rates = Rates(lambda: 0.0)
    answers = [call("POST", SEARCH, {}) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    assert (answers[-1].json or {})["policyName"] == "SECONDLY"
    assert not [name for name, _ in answers[0].headers if "RateLimit" in name]


def test_the_index_lags(call: Caller, sandbox: Sandbox, clock: Clock) -> None:
    """Until the index has caught up, search sees what was there before."""
    old = call.create("contacts", firstname="Ada")
    sandbox.behaviour.search_lag = 5
    new = call.create("contacts", firstname="Bob")
    path = f"/crm/v3/objects/contacts/{old}"
    call.json("PATCH", path, {"properties": {"firstname": "Bob"}})
    by_name = [condition("firstname", "EQ", "bob")]
    assert found(call, SEARCH, by_name) == []
    assert found(call, SEARCH, [condition("firstname", "EQ", "ada")]) == [old]
    clock.turn(6)
    assert found(call, SEARCH, by_name) == [old, new]

"""Owners and users are found as documented."""

import pytest

from crmadmin.core.portal import Owner
from crmadmin.sandbox.hubspot.seeding.people import seed_people
from crmadmin.sandbox.seed import Seed
from tests.sandbox.conftest import Caller


@pytest.fixture
def people(call: Caller) -> Caller:
    """Give a portal with three owners, one of whom left."""
    owners = (
        Owner(owner_id="71", email="ada@x.example", first_name="Ada", user_id="501"),
        Owner(owner_id="72", email="bo@x.example", user_id="502"),
        Owner(owner_id="73", email="old@x.example", user_id="503", archived=True),
    )
    seed_people(call.sandbox.state, Seed(owners=owners))
    return call


@pytest.mark.parametrize("path", ["/crm/owners/2026-09", "/crm/v3/owners/"])
def test_owners_come_in_pages(people: Caller, path: str) -> None:
    """Owners who left are listed apart; the last page names no next."""
    first = people.json("GET", f"{path}?limit=1")
    assert [owner["id"] for owner in first["results"]] == ["71"]
    after = first["paging"]["next"]["after"]
    last = people.json("GET", f"{path}?limit=1&after={after}")
    assert [owner["id"] for owner in last["results"]] == ["72"]
    assert "paging" not in last
    left = people.json("GET", f"{path}?archived=true")["results"]
    assert [(owner["id"], owner.get("userId")) for owner in left] == [("73", None)]
    assert left[0]["userIdIncludingInactive"] == 503


def test_one_owner(people: Caller) -> None:
    """An owner is found by owner id, by user id and by e-mail address."""
    assert people.json("GET", "/crm/owners/2026-09/71")["firstName"] == "Ada"
    assert people.json("GET", "/crm/owners/2026-09/502?idProperty=userId")["id"] == "72"
    by_email = people.json("GET", "/crm/owners/2026-09?email=BO@x.example")["results"]
    assert [owner["id"] for owner in by_email] == ["72"]
    assert people("GET", "/crm/owners/2026-09/73").status_code == 404
    assert people.json("GET", "/crm/owners/2026-09/73?archived=true")["archived"] is True


def test_users(people: Caller) -> None:
    """A user tells whether they are super admin; there is no 2026-09 version."""
    assert people.json("GET", "/settings/users/2026-03/1001")["superAdmin"] is True
    by_email = people.json("GET", "/settings/v3/users/ada@x.example?idProperty=EMAIL")
    assert (by_email["id"], by_email["superAdmin"]) == ("501", False)
    listed = people.json("GET", "/settings/v3/users/?limit=2")
    assert len(listed["results"]) == 2
    assert "paging" in listed
    assert people("GET", "/settings/users/2026-09/1001").status_code == 404


def test_roles_and_teams(people: Caller) -> None:
    """Roles and teams are told as they were seeded; teams have a scope of their own."""
    team = {"id": "9", "name": "North", "userIds": ["501"], "secondaryUserIds": []}
    people.sandbox.state.put_document("team", "9", team)
    assert people.json("GET", "/settings/users/2026-03/teams")["results"] == [team]
    assert people.json("GET", "/settings/users/2026-03/roles")["results"] == []
    without = people.with_scopes("settings.users.read")
    assert without("GET", "/settings/v3/users/roles").status_code == 200
    assert without("GET", "/settings/v3/users/teams").status_code == 403

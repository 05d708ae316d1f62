"""Whom pipeline rules bind: the table of domain/leads.md §5, row by row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.leads.edit_access import admits, admitted, shut_stages
from crmadmin.core.leads.exemption import (
    SOURCES,
    WORKFLOW_SOURCES,
    Origin,
    Standing,
    origin_of,
    standing_of,
)
from crmadmin.core.leads.people import NOBODY, People, Person, Team

REP = Person(user_id="1", name="Rosa", teams=frozenset({"10"}), super_admin=False)
ADMIN = Person(user_id="2", name="Ada", super_admin=True)
OPERATIONS = Person(user_id="3", name="Ole", super_admin=False)
PEOPLE = People.of(
    (REP, ADMIN, OPERATIONS), (Team(team_id="10", name="North"),), property_editors=("3",)
)


@pytest.mark.parametrize(
    ("source", "user", "standing"),
    [
        ("CRM_UI", "1", Standing.BOUND),
        ("MOBILE_IOS", "1", Standing.BOUND),
        ("INTEGRATION", "1", Standing.BOUND),
        ("API", "1", Standing.BOUND),
        ("IMPORT", "1", Standing.BOUND),
        ("API", "", Standing.NO_USER),
        ("INTEGRATION", "", Standing.NO_USER),
        ("AUTOMATION_PLATFORM", "", Standing.WORKFLOW),
        ("AUTOMATION_PLATFORM", "1", Standing.WORKFLOW),
        ("CRM_UI", "2", Standing.SUPER_ADMIN),
        ("API", "2", Standing.SUPER_ADMIN),
        ("CRM_UI", "3", Standing.PROPERTY_EDITOR),
    ],
)
def test_who_is_bound(source: str, user: str, standing: Standing) -> None:
    """Users are bound wherever they act; workflows, calls without a user and admins are not."""
    assert standing_of(source, user, PEOPLE) is standing
    assert standing.is_bound == (standing is Standing.BOUND)


def test_a_user_whose_rights_nobody_told_is_bound() -> None:
    """Silence about a right is no right."""
    told_by_owners = People.of((Person(user_id="2", name="Ada"),))
    assert standing_of("CRM_UI", "2", told_by_owners) is Standing.BOUND
    assert standing_of("CRM_UI", "2", NOBODY) is Standing.BOUND
    assert not told_by_owners.rights_known
    assert PEOPLE.rights_known


@given(st.text())
def test_a_source_that_nobody_knows_is_told_as_such(source: str) -> None:
    """No source is taken for another."""
    known = source.strip().upper() in SOURCES
    assert known or origin_of(source) is Origin.OTHER
    assert (origin_of(source) is Origin.WORKFLOW) == (source.strip().upper() in WORKFLOW_SOURCES)


def test_people_are_named_as_well_as_they_are_known() -> None:
    """A name, else an address, else the id."""
    assert (PEOPLE.user_name("1"), PEOPLE.user_name("99")) == ("Rosa", "99")
    assert (PEOPLE.team_name("10"), PEOPLE.team_name("11")) == ("North", "11")
    assert Person(user_id="7", email="a@x.example").display_name == "a@x.example"
    assert PEOPLE.teams_of("99") == frozenset()


def test_whom_a_restricted_stage_admits() -> None:
    """Users, members of teams, and super admins where they are ticked; all where it is open."""
    assert admits(None, "99", PEOPLE)
    assert admitted(StageAccess(stage_id="s", teams=("10",)), PEOPLE) == {"1"}
    assert admitted(StageAccess(stage_id="s", users=("3",)), PEOPLE) == {"3"}
    assert admitted(StageAccess(stage_id="s", super_admins=True), PEOPLE) == {"2"}
    assert admitted(StageAccess(stage_id="s"), PEOPLE) == frozenset()
    permissions = StagePermissions(
        object="leads",
        pipeline_id="p",
        restricted=(StageAccess(stage_id="s"), StageAccess(stage_id="t", super_admins=True)),
    )
    assert [each.stage_id for each in shut_stages(permissions)] == ["s"]

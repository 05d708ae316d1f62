"""Comparing, converting, refusing (D21–D26, D35–D50)."""

from typing import Any

import pytest

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.definitions import Definition
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.owners import Owners, Person, identity_of, match_owners
from crmadmin.core.sync.scenarios import Scenario
from tests.core.sync.worlds import AFTER, World, hubspot, linked, outcomes, salesforce

SET: dict[str, Any] = {"type": "enumeration", "field_type": "checkbox", "options": ("red", "blue")}
FLAG: dict[str, Any] = {"type": "bool", "field_type": "booleancheckbox"}
STAGE: dict[str, Any] = {"type": "enumeration", "options": ("lead", "opportunity", "customer")}


def pushed(
    ours: dict[str, Any], theirs: dict[str, Any], value: str, current: str = ""
) -> list[Effect]:
    """Send HubSpot's value to Salesforce by a resync."""
    world = linked({"p": value}, {"F": current})
    world.maps(hubspot("p", **ours), salesforce("F", **theirs), SyncRule.TWO_WAY)
    return world.effects(Scenario.RESYNC_FROM_HUBSPOT)


def pulled(
    ours: dict[str, Any], theirs: dict[str, Any], value: str, current: str = ""
) -> list[Effect]:
    """Send Salesforce's value to HubSpot by an import."""
    world = linked({"p": current}, {"F": value})
    world.maps(hubspot("p", **ours), salesforce("F", **theirs), SyncRule.TWO_WAY)
    return world.effects(Scenario.SALESFORCE_IMPORT)


@pytest.mark.parametrize(
    ("ours", "theirs", "left", "right"),
    [
        ({"type": "number"}, {"type": "double"}, "811", "811.0"),
        (FLAG, {"type": "boolean"}, "", "false"),
        (SET, {"type": "multipicklist"}, "red;blue", "blue; red;"),
        ({"type": "date"}, {"type": "datetime"}, "2026-09-05", "2026-09-05T23:59:00.000+0000"),
        (
            {"type": "datetime"},
            {"type": "datetime"},
            "2026-09-05T10:00:00.000Z",
            "2026-09-05T12:00:00.000+0200",
        ),
    ],
)
def test_equal_values_have_no_row(
    ours: dict[str, Any], theirs: dict[str, Any], left: str, right: str
) -> None:
    """Values that compare equal by their kind are left alone (D21–D26)."""
    assert pushed(ours, theirs, left, right) == []


@pytest.mark.parametrize("value", ["Red", " red", "red\n"])
def test_text_and_choices_compare_to_the_letter(value: str) -> None:
    """Case, blanks and line breaks count (D22)."""
    assert len(pushed({}, {"type": "string"}, value, "red")) == 1


@pytest.mark.parametrize(
    ("ours", "theirs", "value", "written"),
    [
        ({"type": "number"}, {"type": "double"}, "811.0", "811.0"),
        (FLAG, {"type": "boolean"}, "TRUE", "true"),
        ({"type": "date"}, {"type": "datetime"}, "2026-09-05", "2026-09-05T00:00:00.000+0000"),
        ({"type": "datetime"}, {"type": "date"}, "2026-09-05T23:00:00.000Z", "2026-09-05"),
        (SET, {"type": "multipicklist"}, "red; blue", "red; blue"),
    ],
)
def test_values_are_passed_on_as_salesforce_writes_them(
    ours: dict[str, Any], theirs: dict[str, Any], value: str, written: str
) -> None:
    """Numbers and sets keep their text, dates and booleans take Salesforce's form (D23–D26)."""
    (effect,) = pushed(ours, theirs, value)
    assert (effect.outcome, effect.salesforce_after) == ("write_salesforce", written)
    assert effect.hubspot_after == effect.hubspot_before == value


def test_day_becomes_midnight_in_hubspot() -> None:
    """A Salesforce date fills a HubSpot datetime with midnight UTC (D26)."""
    (effect,) = pulled({"type": "datetime"}, {"type": "date"}, "2026-09-05")
    assert effect.hubspot_after == "2026-09-05T00:00:00.000Z"


@pytest.mark.parametrize(
    ("ours", "theirs", "value", "outcome"),
    [
        ({}, {"updateable": False, "length": 1}, "long", "error_permission"),
        ({}, {"calculated": True}, "x", "error_permission"),
        ({"type": "number"}, {"type": "double"}, "abc", "error_format"),
        ({"type": "number"}, {"type": "int"}, "12.5", "error_format"),
        ({"type": "number"}, {"type": "int"}, "12.0", "write_salesforce"),
        ({"type": "date"}, {"type": "date"}, "soon", "error_format"),
        ({}, {"type": "email"}, "a@b", "error_format"),
        ({}, {"type": "email"}, " a@b.fr ", "write_salesforce"),
        (
            {},
            {"type": "picklist", "restricted": True, "options": ("red",)},
            "Red",
            "error_picklist",
        ),
        ({}, {"type": "picklist", "options": ("red",)}, "Red", "write_salesforce"),
        (
            SET,
            {"type": "multipicklist", "restricted": True, "options": ("red",)},
            "red;blue",
            "error_picklist",
        ),
        ({}, {"type": "string", "length": 3}, "é𝄞ab", "error_too_long"),
        ({}, {"type": "string", "length": 4}, "é𝄞ab", "write_salesforce"),
    ],
)
def test_salesforce_refuses(
    ours: dict[str, Any], theirs: dict[str, Any], value: str, outcome: str
) -> None:
    """The first check that applies gives the error, and nothing is written (D35–D40)."""
    (effect,) = pushed(ours, theirs, value)
    assert effect.outcome == outcome
    if outcome.startswith("error"):
        assert (effect.salesforce_after, effect.written_side) == ("", "NONE")


def test_required_field_is_not_cleared() -> None:
    """Clearing a field that must not be blank is an error, defaulted or not (D36)."""
    field = salesforce("F", nillable=False, defaulted_on_create=True)
    world = linked({}, {"F": "x"}).maps(hubspot("p"), field, SyncRule.TWO_WAY)
    world.changed("contacts", "1", "p", AFTER)
    assert outcomes(world.effects(Scenario.NEXT_SYNC)) == [("error_required", "TWO_WAY/HS_CLEAR")]


@pytest.mark.parametrize(
    ("new", "outcome"),
    [("b@x.fr", "error_duplicate"), ("B@X.FR ", "error_duplicate"), ("b@x", "error_format")],
)
def test_hubspot_refuses_an_email(new: str, outcome: str) -> None:
    """An e-mail of another contact, or of no valid form, is refused (D41, D42)."""
    world = linked({}, {"Email": new}).record("contacts", "2", email="b@x.fr")
    world.maps(
        hubspot("email"),
        salesforce("Email", type="email"),
        SyncRule.PREFER_SALESFORCE_UNLESS_BLANK,
    )
    effects = world.effects(Scenario.SALESFORCE_IMPORT)
    assert [(e.outcome, e.hubspot_after) for e in effects if e.property] == [(outcome, "a@x.fr")]


def test_unknown_option_is_refused_by_hubspot() -> None:
    """Any unknown part of a multi-select refuses all of it (D43)."""
    assert [e.outcome for e in pulled(SET, {"type": "multipicklist"}, "red;green")] == [
        "error_picklist"
    ]


@pytest.mark.parametrize(
    ("current", "new", "outcome"),
    [
        ("opportunity", "lead", "refused_lifecycle_backward"),
        ("opportunity", "customer", "write_hubspot"),
        ("", "lead", "write_hubspot"),
        ("gone", "lead", "write_hubspot"),
    ],
)
def test_lifecycle_never_goes_back(current: str, new: str, outcome: str) -> None:
    """An earlier stage is refused; from a blank or unknown one any is taken (D44)."""
    world = linked({"lifecyclestage": current}, {"F": new})
    world.maps(hubspot("lifecyclestage", **STAGE), salesforce("F"), SyncRule.TWO_WAY)
    assert [e.outcome for e in world.effects(Scenario.SALESFORCE_IMPORT)] == [outcome]


OWNER: Definition = hubspot("hubspot_owner_id", type="enumeration", options=("nobody",))
USER: Definition = salesforce("OwnerId", type="reference", nillable=False)
PEOPLE = match_owners(
    [
        Person(id="o1", identity=identity_of("Ada", "Roy", "ADA@x.fr "), active=True),
        Person(id="o2", identity=identity_of("Old", "Roy", "old@x.fr"), active=True),
        Person(id="o3", identity=identity_of("Gone", "Roy", "gone@x.fr"), active=False),
    ],
    [
        Person(id="u1", identity=identity_of("ada", "ROY", "ada@x.fr"), active=True),
        Person(id="u2", identity=identity_of("Old", "Roy", "old@x.fr"), active=False),
        Person(id="u3", identity=identity_of("Gone", "Roy", "gone@x.fr"), active=True),
    ],
)


def owned(ours: str, theirs: str, rule: SyncRule, trigger: str) -> list[Effect]:
    """Give a contact and its Salesforce record owners, changed on one side."""
    world = linked({"hubspot_owner_id": ours}, {"OwnerId": theirs}).maps(OWNER, USER, rule)
    world.owners = PEOPLE
    if trigger == "HS":
        world.changed("contacts", "1", "hubspot_owner_id", AFTER)
    else:
        world.changed("Contact", "003", "OwnerId", AFTER)
    return world.effects(Scenario.NEXT_SYNC)


def test_people_are_the_same_by_name_and_email() -> None:
    """Case and outer blanks do not count; archived owners match nobody (D46)."""
    assert Owners(user_of_owner={"o1": "u1"}, owner_of_user={"u1": "o1", "u2": "o2"}) == PEOPLE


@pytest.mark.parametrize("rule", [SyncRule.PREFER_SALESFORCE_UNLESS_BLANK, SyncRule.TWO_WAY])
def test_owner_under_prefer_salesforce_works_two_way(rule: SyncRule) -> None:
    """The rule shown stays, the reason tells the rule in effect (D33, D45)."""
    (effect,) = owned("o1", "u2", rule, "HS")
    assert (effect.rule, effect.reason) == (str(rule), "TWO_WAY/HS_SET")
    assert (effect.outcome, effect.salesforce_after) == ("write_salesforce", "u1")


def test_same_person_is_no_difference() -> None:
    """An owner and the user that he is are equal (D46)."""
    assert owned("o1", "u1", SyncRule.TWO_WAY, "HS") == []


@pytest.mark.parametrize(
    ("theirs", "outcome", "after"), [("u1", "write_hubspot", "o1"), ("u3", "error_picklist", "o2")]
)
def test_owner_without_active_user_is_put_back(theirs: str, outcome: str, after: str) -> None:
    """HubSpot goes back to Salesforce's owner, if that user is an owner at all (D47)."""
    (effect,) = owned("o2", theirs, SyncRule.TWO_WAY, "HS")
    assert (effect.outcome, effect.reason) == (outcome, "TWO_WAY/OWNER_UNKNOWN")
    assert effect.hubspot_after == after


def test_blank_owner_never_reaches_salesforce() -> None:
    """Clearing an owner in HubSpot changes nothing (D48)."""
    assert owned("", "u1", SyncRule.TWO_WAY, "HS") == []


def test_user_who_is_no_owner_is_refused() -> None:
    """HubSpot cannot take a user whom it does not know (D49)."""
    (effect,) = owned("o1", "u3", SyncRule.TWO_WAY, "SF")
    assert (effect.outcome, effect.reason) == ("error_picklist", "TWO_WAY/SF_SET")


def test_mapping_speaks_only_for_the_objects_it_names() -> None:
    """A mapping without a field on the pair's object has no say (D20)."""
    world = linked({"company": "Lumen"}, {"Company": "Other"})
    world.maps(hubspot("company"), salesforce("Company", of="Lead"), SyncRule.TWO_WAY)
    assert world.effects(Scenario.RESYNC_FROM_HUBSPOT) == []


def test_creation_in_salesforce_is_all_or_nothing() -> None:
    """One refused or missing value leaves only the errors (D17, D18)."""
    world = World().record("contacts", "1", email="a@x.fr", lastname="Roy", jobtitle="Director")
    world.maps(
        hubspot("lastname"), salesforce("LastName", of="Lead", nillable=False), SyncRule.TWO_WAY
    )
    world.maps(hubspot("jobtitle"), salesforce("Title", of="Lead", length=40), SyncRule.TWO_WAY)
    made = world.effects(Scenario.FIRST_MATCH)
    assert [(e.outcome, e.salesforce_after) for e in made] == [
        ("create_in_salesforce", ""),
        ("write_salesforce", "Roy"),
        ("write_salesforce", "Director"),
    ]
    assert {(e.salesforce_object, e.salesforce_id) for e in made} == {("Lead", "")}
    world.declares(salesforce("Company", of="Lead", nillable=False))
    (missing,) = world.effects(Scenario.FIRST_MATCH)
    assert (missing.outcome, missing.reason) == ("error_required", "REQUIRED/CREATE_IN_SF")
    assert (missing.property, missing.rule, missing.field) == ("", "", "Company")


def test_always_salesforce_sends_nothing_to_a_new_record() -> None:
    """A required field under "always use Salesforce" cannot be filled (D18, D32)."""
    world = World().record("contacts", "1", email="a@x.fr", lastname="Roy")
    field = salesforce("LastName", of="Lead", nillable=False)
    world.maps(hubspot("lastname"), field, SyncRule.ALWAYS_USE_SALESFORCE)
    assert outcomes(world.effects(Scenario.FIRST_MATCH)) == [
        ("error_required", "REQUIRED/CREATE_IN_SF")
    ]


def test_refused_required_value_is_one_error_only() -> None:
    """A required field whose value is refused is not missing as well (D18)."""
    world = World().record("contacts", "1", email="a@x.fr", lastname="Royer")
    field = salesforce("LastName", of="Lead", nillable=False, length=3)
    world.maps(hubspot("lastname"), field, SyncRule.TWO_WAY)
    assert outcomes(world.effects(Scenario.FIRST_MATCH)) == [
        ("error_too_long", "TWO_WAY/CREATE_IN_SF")
    ]


def test_unset_flags_and_unknown_owners_are_not_sent() -> None:
    """A false flag or an owner who is nobody makes no row and no error (D17, D47)."""
    world = World().record("contacts", "1", email="a@x.fr", optout="false", hubspot_owner_id="o2")
    world.owners = PEOPLE
    world.maps(
        hubspot("optout", **FLAG), salesforce("Out", of="Lead", type="boolean"), SyncRule.TWO_WAY
    )
    world.maps(OWNER, salesforce("OwnerId", of="Lead", type="reference"), SyncRule.TWO_WAY)
    assert outcomes(world.effects(Scenario.FIRST_MATCH)) == [
        ("create_in_salesforce", "CREATE/CREATE_IN_SF")
    ]


def test_creation_in_hubspot_leaves_unsynced_values_out() -> None:
    """Every filled value comes along unless its rule is "don't sync" (D19)."""
    world = World().record("Contact", "003", Email="a@x.fr", Title="Director", Fax="1")
    world.maps(hubspot("jobtitle"), salesforce("Title"), SyncRule.ALWAYS_USE_SALESFORCE)
    world.maps(hubspot("fax"), salesforce("Fax"), SyncRule.DONT_SYNC)
    assert [(e.property, e.hubspot_after) for e in world.effects(Scenario.SALESFORCE_IMPORT)] == [
        ("", ""),
        ("jobtitle", "Director"),
    ]

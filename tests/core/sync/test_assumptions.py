"""Which assumptions a result rests on."""

from dataclasses import fields

import pytest

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import Definition, System
from crmadmin.core.policies import DOCUMENTED, FIXED_ASSUMPTIONS, Policies
from crmadmin.core.sync.assumptions import (
    BLANK_BOOLEAN,
    DATE_TO_DATETIME,
    DATETIME_TO_DATE,
    DECIMAL_TO_INT,
    MULTISELECT,
    ONE_BAD_FAILS_ALL,
    OTHER_FIELD,
    TYPES_FIT,
    UNRESTRICTED,
    assumptions_behind,
    assumptions_beneath,
)
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.fields import Inputs, decide_field
from crmadmin.core.sync.owners import Owners
from crmadmin.core.sync.scenarios import Trigger

AT = "2026-09-02T10:00:00.000Z"


def hubspot(kind: str, widget: str) -> Definition:
    """Give a HubSpot property."""
    return Definition(
        system=System.HUBSPOT, object="contacts", name="own", type=kind, field_type=widget
    )


def salesforce(kind: str, *, restricted: bool = False) -> Definition:
    """Give a Salesforce field."""
    return Definition(
        system=System.SALESFORCE, object="Lead", name="Own__c", type=kind, restricted=restricted
    )


def behind(
    sides: tuple[Definition, Definition],
    values: tuple[str | None, str | None],
    *,
    trigger: Trigger = Trigger.HS_SET,
    rule: SyncRule = SyncRule.TWO_WAY,
    times: tuple[str | None, str | None] = (AT, None),
    policies: Policies = DOCUMENTED,
) -> tuple[str, ...]:
    """Name what lies behind the decision about one field."""
    mapping = FieldMapping(
        object="contacts", property_name="own", fields=(("Lead", "Own__c"),), rule=rule
    )
    inputs = Inputs(
        mapped=MappedField(mapping=mapping, hubspot=sides[0], salesforce=sides[1]),
        trigger=trigger,
        hubspot=values[0],
        salesforce=values[1],
        hubspot_changed_at=times[0],
        salesforce_changed_at=times[1],
        owners=Owners(),
        policies=policies,
    )
    return assumptions_behind(inputs, decide_field(inputs))


TEXT = (hubspot("string", "text"), salesforce("string"))
FLAG = (hubspot("bool", "booleancheckbox"), salesforce("boolean"))
DAY = (hubspot("date", "date"), salesforce("datetime"))
TAGS = (hubspot("enumeration", "checkbox"), salesforce("multipicklist", restricted=True))
SIZE = (hubspot("number", "number"), salesforce("int"))
CHOICE = (hubspot("enumeration", "select"), salesforce("picklist"))


def test_documented_cases_rest_on_nothing() -> None:
    """A text that HubSpot set and Salesforce takes is what the documentation says."""
    assert behind(TEXT, ("a", "b")) == ()


@pytest.mark.parametrize(
    ("trigger", "rule", "values", "name"),
    [
        (
            Trigger.BOTH_HS_LATER,
            SyncRule.PREFER_SALESFORCE_UNLESS_BLANK,
            ("a", None),
            "psub_sf_cleared_then_hs_set",
        ),
        (Trigger.SF_IMPORT, SyncRule.TWO_WAY, ("a", None), "import_with_blank_sf"),
        (
            Trigger.RESYNC_FROM_HS,
            SyncRule.ALWAYS_USE_SALESFORCE,
            ("a", None),
            "always_sf_hs_value_while_sf_blank",
        ),
        (Trigger.RESYNC_FROM_HS, SyncRule.TWO_WAY, (None, "b"), "two_way_resync_hs_blank"),
        (Trigger.MATCH, SyncRule.TWO_WAY, ("a", "b"), "two_way_first_match_both_filled"),
        (Trigger.MATCH, SyncRule.TWO_WAY, ("a", None), "two_way_first_match_one_blank"),
        (Trigger.OTHER_FIELD, SyncRule.TWO_WAY, ("a", "b"), OTHER_FIELD),
    ],
)
def test_an_assumed_row_of_the_table_names_its_policy(
    trigger: Trigger, rule: SyncRule, values: tuple[str | None, str | None], name: str
) -> None:
    """Whether or not anything is written."""
    assert behind(TEXT, values, trigger=trigger, rule=rule) == (name,)


def test_a_tie_is_an_assumption() -> None:
    """Only where both sides changed at the very same instant."""
    both = Trigger.BOTH_SF_LATER
    assert behind(TEXT, ("a", "b"), trigger=both, times=(AT, AT)) == ("two_way_tie",)
    later = "2026-09-02T10:00:00.001Z"
    assert behind(TEXT, ("a", "b"), trigger=both, times=(AT, later)) == ()


def test_values_name_how_they_were_read() -> None:
    """Blank checkboxes, days, sets, decimals, values that no picklist lists."""
    assert BLANK_BOOLEAN in behind(FLAG, (None, "true"))
    assert BLANK_BOOLEAN not in behind(FLAG, ("true", "false"))
    assert DATE_TO_DATETIME in behind(DAY, ("2026-09-01", None))
    assert MULTISELECT in behind(TAGS, ("a;b", "a"))
    assert ONE_BAD_FAILS_ALL in behind(TAGS, ("a;b", "a"))
    assert DECIMAL_TO_INT in behind(SIZE, ("2.5", "3"))
    assert DECIMAL_TO_INT not in behind(SIZE, ("many", "3"))


def test_what_lies_beneath_a_mapping_follows_from_its_types() -> None:
    """Before any record is looked at."""
    assert assumptions_beneath(*TEXT) == ()
    assert assumptions_beneath(*FLAG) == (BLANK_BOOLEAN,)
    assert assumptions_beneath(*DAY) == (DATE_TO_DATETIME, DATETIME_TO_DATE)
    assert assumptions_beneath(*TAGS) == (MULTISELECT, ONE_BAD_FAILS_ALL)
    assert assumptions_beneath(*SIZE) == (DECIMAL_TO_INT,)
    assert assumptions_beneath(*CHOICE) == (UNRESTRICTED,)
    percent = (hubspot("number", "number"), salesforce("percent"))
    assert assumptions_beneath(*percent) == (TYPES_FIT,)


def test_every_name_is_one_that_the_policies_know() -> None:
    """No assumption is told that nobody could look up."""
    known = {*FIXED_ASSUMPTIONS, *(field.name for field in fields(Policies)), TYPES_FIT}
    for sides in (TEXT, FLAG, DAY, TAGS, SIZE, CHOICE):
        assert set(assumptions_beneath(*sides)) <= known
        assert set(behind(sides, ("x", "y"))) <= known

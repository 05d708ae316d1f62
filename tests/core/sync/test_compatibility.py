"""What HubSpot's mapping screen objects to."""

from enum import StrEnum

import pytest

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import SyncObjectSettings, default_settings
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.sync.compatibility import (
    ObjectionCode,
    allowed_rules,
    configuration_objections,
    mapping_objections,
    remapping_objections,
    removal_objections,
    rule_objections,
    settings_objections,
)
from tests.core.sync.catalogues import CATALOGUE, mapping_of

EMAIL = mapping_of("email", ("Lead", "Email"), ("Contact", "Email"))
PRESENT = Configuration.of([EMAIL])


def codes(objections: tuple[Objection, ...]) -> list[StrEnum]:
    """Give the codes alone."""
    return [objection.code for objection in objections]


@pytest.mark.parametrize(
    ("mapping", "expected"),
    [
        (mapping_of("nickname", ("Lead", "Nickname__c"), ("Contact", "Nickname__c")), []),
        (mapping_of("phone", ("Lead", "Phone")), []),
        (mapping_of("industry", ("Lead", "Industry")), []),
        (mapping_of("hubspot_owner_id", ("Lead", "OwnerId")), []),
        (EMAIL, ["property_already_mapped"] + ["field_already_mapped"] * 2),
        (mapping_of("nickname", ("Lead", "email")), ["field_already_mapped"]),
        (mapping_of("email", ("Lead", "Nickname__c")), ["property_already_mapped"]),
        (mapping_of("nickname", ("Lead", "Colour__c")), ["type_mismatch"]),
        (mapping_of("office_phone", ("Lead", "Phone")), ["type_mismatch"]),
        (mapping_of("manager", ("Lead", "Manager__c")), ["user_property"]),
        (mapping_of("seen", ("Lead", "Nickname__c")), ["type_unknown"]),
        (mapping_of("absent", ("Lead", "Nickname__c")), ["property_unknown"]),
        (mapping_of("nickname", ("Lead", "Absent__c")), ["field_unknown"]),
        (mapping_of("nickname"), ["no_field"]),
        (mapping_of("colour", ("Lead", "Score__c")), ["type_mismatch", "field_not_writable"]),
        (mapping_of("name", ("Account", "Name"), object_="companies"), ["sync_is_off"]),
        (
            mapping_of("nickname", ("Account", "Name")),
            ["salesforce_object_not_synced"],
        ),
    ],
)
def test_a_new_mapping_is_objected_to(mapping: FieldMapping, expected: list[str]) -> None:
    """Types, what is mapped already and what is not there stand against a new mapping."""
    assert codes(mapping_objections(PRESENT, mapping, CATALOGUE)) == expected


def test_a_mapping_of_an_object_that_never_syncs_is_refused() -> None:
    """HubSpot leads do not sync with Salesforce (§7.1)."""
    mapping = mapping_of("name", ("Lead", "Name"), object_="leads")
    assert ObjectionCode.OBJECT_NOT_SYNCED in codes(mapping_objections(PRESENT, mapping, CATALOGUE))


def test_an_objects_settings_switch_its_sync_on() -> None:
    """Company mappings need the company sync (R7)."""
    configuration = Configuration.of([default_settings("companies")])
    mapping = mapping_of("name", ("Account", "Name"), object_="companies")
    assert mapping_objections(configuration, mapping, CATALOGUE) == ()


@pytest.mark.parametrize("name", ["Score__c", "Code__c"])
def test_a_field_that_cannot_be_written_allows_two_rules(name: str) -> None:
    """A formula or read-only field is never written to (G10)."""
    mapping = mapping_of("nickname", ("Lead", name))
    expected = (SyncRule.ALWAYS_USE_SALESFORCE, SyncRule.DONT_SYNC)
    assert allowed_rules(mapping, CATALOGUE) == expected
    for rule in SyncRule:
        found = codes(rule_objections(mapping_of("nickname", ("Lead", name), rule=rule), CATALOGUE))
        assert (ObjectionCode.FIELD_NOT_WRITABLE in found) == (rule not in expected)


def test_a_stage_that_salesforce_owns_is_a_warning() -> None:
    """Under "prefer Salesforce unless blank" HubSpot can never change the stage again (S2)."""
    rule = SyncRule.PREFER_SALESFORCE_UNLESS_BLANK
    mapping = mapping_of("lifecyclestage", ("Lead", "Stage__c"), rule=rule)
    (objection,) = rule_objections(mapping, CATALOGUE)
    assert objection.code is ObjectionCode.HUBSPOT_CANNOT_CHANGE
    assert objection.severity is Severity.WARNING


def test_a_standard_mapping_stays_with_its_fields() -> None:
    """The integration's own mappings only let their rule change (R3)."""
    moved = mapping_of("email", ("Lead", "Nickname__c"))
    assert codes(removal_objections(EMAIL, CATALOGUE)) == ["standard_mapping_deleted"]
    assert codes(remapping_objections(EMAIL, moved, CATALOGUE)) == ["standard_mapping_remapped"]
    swapped = mapping_of("email", ("Contact", "Email"), ("Lead", "Email"))
    assert remapping_objections(EMAIL, swapped, CATALOGUE) == ()


def test_the_admins_own_mapping_may_go() -> None:
    """A custom mapping can be deleted and given other fields."""
    own = mapping_of("nickname", ("Lead", "Nickname__c"))
    assert removal_objections(own, CATALOGUE) == ()
    assert remapping_objections(own, mapping_of("nickname"), CATALOGUE) == ()


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (SyncObjectSettings(object="contacts", creates="Contact", inclusion_list="MQL"), []),
        (SyncObjectSettings(object="contacts", creates="Account"), ["creates_wrong_object"]),
        (
            SyncObjectSettings(object="companies", creates="Account", inclusion_list="MQL"),
            ["contacts_only"],
        ),
        (
            SyncObjectSettings(object="deals", creates="Opportunity", create_in_hubspot=False),
            ["contacts_only"],
        ),
        (SyncObjectSettings(object="tickets", creates="Case"), ["object_not_synced"]),
        (
            SyncObjectSettings(object="contacts", creates="Lead", inclusion_list="mql"),
            ["list_unknown"],
        ),
    ],
)
def test_settings_are_objected_to(settings: SyncObjectSettings, expected: list[str]) -> None:
    """An object creates what it syncs with, and only contacts have a list."""
    assert codes(settings_objections(settings, frozenset({"MQL"}))) == expected


def test_no_list_is_missed_where_none_was_read() -> None:
    """A workspace without lists cannot say that one is missing."""
    settings = SyncObjectSettings(object="contacts", creates="Lead", inclusion_list="MQL")
    assert settings_objections(settings, frozenset()) == ()


def test_a_configuration_is_judged_only_where_properties_are_known() -> None:
    """Mappings of objects that were not imported yet are not called unknown."""
    deal = mapping_of("dealname", ("Opportunity", "Name"), object_="deals")
    odd = mapping_of("nickname", ("Lead", "Colour__c"))
    configuration = Configuration.of([default_settings("deals"), deal, EMAIL, odd])
    assert codes(configuration_objections(configuration, CATALOGUE)) == ["type_mismatch"]

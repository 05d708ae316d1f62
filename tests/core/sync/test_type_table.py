"""Type compatibility, row by row of domain/sync-rules.md §4."""

import pytest

from crmadmin.core.evidence import Evidence
from crmadmin.core.sync.type_table import (
    HubSpotType,
    Verdict,
    allowed_types,
    hubspot_type,
    row_for,
    verdict_on,
)
from tests.core.sync.catalogues import field_of, property_of

ACCEPTED = {
    HubSpotType.SELECT: {"picklist": "documented", "reference": "documented"},
    HubSpotType.CHECKBOXES: {"multipicklist": "documented"},
    HubSpotType.SINGLE_CHECKBOX: {"boolean": "documented"},
    HubSpotType.NUMBER: {
        "double": "documented",
        "int": "documented",
        "currency": "inferred",
        "percent": "assumption",
    },
    HubSpotType.SINGLE_LINE: {
        "string": "documented",
        "textarea": "documented",
        "email": "inferred",
        "phone": "inferred",
        "url": "inferred",
    },
    HubSpotType.MULTI_LINE: {"textarea": "documented"},
    HubSpotType.DATE: {"date": "documented", "datetime": "documented"},
}
SALESFORCE_TYPES = [
    *("string", "textarea", "email", "phone", "url", "picklist", "multipicklist", "boolean"),
    *("int", "double", "currency", "percent", "date", "datetime", "reference", "id"),
    *("encryptedstring", "address", "location", "time", "base64", "anyType", "combobox"),
]


@pytest.mark.parametrize("hubspot", HubSpotType)
@pytest.mark.parametrize("salesforce", SALESFORCE_TYPES)
def test_exactly_the_pairs_of_the_table_are_accepted(hubspot: HubSpotType, salesforce: str) -> None:
    """Every pair has one verdict, and the accepted ones are those that the page lists."""
    row = row_for(hubspot, salesforce)
    expected = ACCEPTED.get(hubspot, {}).get(salesforce)
    assert (row.verdict is Verdict.ACCEPTED) == (expected is not None)
    if expected:
        assert row.evidence == expected


@pytest.mark.parametrize(
    ("hubspot", "salesforce", "evidence"),
    [
        (HubSpotType.USER, "reference", Evidence.DOCUMENTED),
        (HubSpotType.SINGLE_LINE, "double", Evidence.DOCUMENTED_OLD),
        (HubSpotType.NUMBER, "string", Evidence.DOCUMENTED_OLD),
        (HubSpotType.SINGLE_LINE, "picklist", Evidence.PARTNER),
        (HubSpotType.SELECT, "multipicklist", Evidence.PARTNER),
        (HubSpotType.RICH_TEXT, "textarea", Evidence.ASSUMPTION),
        (HubSpotType.SELECT, "combobox", Evidence.ASSUMPTION),
        (HubSpotType.CHECKBOXES, "boolean", Evidence.INFERRED),
    ],
)
def test_a_mismatch_keeps_its_mark(
    hubspot: HubSpotType, salesforce: str, evidence: Evidence
) -> None:
    """A refusal says how firmly it is known."""
    assert row_for(hubspot, salesforce).evidence is evidence


@pytest.mark.parametrize(
    ("type_", "field_type", "expected"),
    [
        ("enumeration", "radio", HubSpotType.SELECT),
        ("enumeration", "checkbox", HubSpotType.CHECKBOXES),
        ("enumeration", "booleancheckbox", HubSpotType.SINGLE_CHECKBOX),
        ("bool", "booleancheckbox", HubSpotType.SINGLE_CHECKBOX),
        ("string", "textarea", HubSpotType.MULTI_LINE),
        ("string", "html", HubSpotType.RICH_TEXT),
        ("datetime", "date", HubSpotType.DATETIME),
        ("date", "date", HubSpotType.DATE),
        ("number", "calculation_equation", HubSpotType.CALCULATION),
        ("number", "calculation_score", HubSpotType.SCORE),
        ("string", "phonenumber", HubSpotType.PHONE),
        ("string", "hologram", HubSpotType.OTHER),
    ],
)
def test_a_property_is_named_by_its_field_type(
    type_: str, field_type: str, expected: HubSpotType
) -> None:
    """The API's type and fieldType give the name on HubSpot's screen."""
    assert hubspot_type(property_of("p", type_, field_type)) is expected


def test_hubspots_own_phone_number_is_text() -> None:
    """The integration maps phone by itself, so a standard phone number counts as text."""
    own = property_of("mobilephone", field_type="phonenumber", standard=True)
    assert verdict_on(own, field_of("MobilePhone", "phone")) is Verdict.ACCEPTED


def test_an_owner_property_of_hubspots_own_is_a_choice() -> None:
    """Only custom properties of type "HubSpot user" are refused (R6)."""
    own = property_of("o", "enumeration", "select", standard=True, referenced_object="OWNER")
    custom = property_of("o", "enumeration", "select", referenced_object="OWNER")
    assert hubspot_type(own) is HubSpotType.SELECT
    assert hubspot_type(custom) is HubSpotType.USER


def test_what_was_never_declared_has_an_unknown_type() -> None:
    """A column met in a file says nothing about its type."""
    seen = property_of("seen", declared=False)
    assert verdict_on(seen, field_of("Title")) is Verdict.UNKNOWN
    assert verdict_on(property_of("p"), field_of("Title", declared=False)) is Verdict.UNKNOWN


def test_allowed_types_are_the_accepted_ones() -> None:
    """What a message offers instead is what the table accepts."""
    for hubspot in HubSpotType:
        assert set(allowed_types(hubspot)) == set(ACCEPTED.get(hubspot, {}))

"""Records, their past and their associations are read whole."""

import pytest

from crmadmin.connectors.hubspot import HubSpot
from tests.connectors.against_sandbox.conftest import CONTACTS


@pytest.mark.parametrize("width", [1, 200])
def test_every_record_is_read_once(hubspot: HubSpot, width: int) -> None:
    """Narrow and wide, page by page."""
    names = ["email", *(f"a_property_that_is_not_there_{each}" for each in range(width))]
    ids, after = [], None
    while True:
        page = hubspot.records("contacts", names, after)
        ids += [each["id"] for each in page.results]
        assert page.results[0]["properties"]["email"].endswith("@x.example")
        after = page.next
        if after is None:
            break
    assert ids == [str(each) for each in range(1, CONTACTS)]
    assert hubspot.count("contacts") == CONTACTS - 1
    (archived,) = hubspot.records("contacts", names, archived=True).results
    assert archived["id"] == str(CONTACTS)


def test_past_values_are_read(hubspot: HubSpot) -> None:
    """History comes with pages and by id."""
    (record,) = hubspot.read("contacts", ["1", "31415926"], ["email"], history=["firstname"])
    assert "Before" in {each["value"] for each in record["propertiesWithHistory"]["firstname"]}
    page = hubspot.records("contacts", ["email"], history=["firstname"])
    assert "firstname" in page.results[0]["propertiesWithHistory"]


@pytest.mark.parametrize("width", [1, 200])
def test_changes_since_a_moment_are_read(hubspot: HubSpot, width: int) -> None:
    """Every second contact changed since then."""
    names = ["email", *(f"a_property_that_is_not_there_{each}" for each in range(width))]
    ids, after = [], None
    while True:
        page = hubspot.changed("contacts", names, 1_771_000_000_000, after)
        ids += [each["id"] for each in page.results]
        after = page.next
        if after is None:
            break
    assert ids == [str(each) for each in range(2, CONTACTS, 2)]


def test_pairs_come_with_every_type(hubspot: HubSpot) -> None:
    """One pair, two types."""
    (pair,) = hubspot.associations("contacts", "companies", ["1", "2"])
    assert (pair["fromObjectId"], pair["toObjectId"]) == ("1", "900")
    assert {each["typeId"] for each in pair["associationTypes"]} == {1, 279}

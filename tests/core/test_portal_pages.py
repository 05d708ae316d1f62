"""Where a person finds things in HubSpot itself."""

from crmadmin.core.effects.references import Family
from crmadmin.core.portal_pages import PortalPages

PAGES = PortalPages(ui_host="app.hubspot.com", portal_id="900001")


def test_records_are_addressed_by_the_number_of_their_object() -> None:
    """A custom object goes by its own number; one of another name has no address."""
    address = "https://app.hubspot.com/contacts/900001/record"
    assert PAGES.record("companies", "11") == f"{address}/0-2/11"
    assert PAGES.record("2-77", "5") == f"{address}/2-77/5"
    assert PAGES.record("users", "5") == ""


def test_lists_and_workflows_have_pages_of_their_own() -> None:
    """Each family has its own address."""
    assert PAGES.definition(Family.LIST, "3").endswith("/contacts/900001/objectLists/3/filters")
    assert PAGES.definition(Family.WORKFLOW, "7").endswith("/900001/platform/flow/7/edit")


def test_nothing_has_an_address_in_an_unknown_portal() -> None:
    """Without a portal there is nowhere to lead to."""
    pages = PortalPages.of(None)
    assert (pages.record("contacts", "1"), pages.definition(Family.LIST, "3")) == ("", "")

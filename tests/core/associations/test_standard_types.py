"""The types that HubSpot defines, out of a portal's two lists."""

from typing import Any

from crmadmin.core.associations.standard_types import Role, standard_types


def told(type_id: int, label: str | None = None, category: str = "HUBSPOT_DEFINED") -> Any:
    """Tell a type as a portal does."""
    return {"category": category, "typeId": type_id, "label": label}


def test_the_primary_is_known_by_its_id_whatever_it_is_called() -> None:
    """Labels come in the portal's language: they are shown, never matched."""
    there = [told(1, "Principale"), told(279), told(23, "Décisionnaire", "USER_DEFINED")]
    back = [told(2, "Primary"), told(280), told(24, "Décisionnaire", "USER_DEFINED")]
    plain, primary = standard_types("contacts", "companies", there, back)
    assert (plain.role, plain.ids) == (Role.UNLABELLED, {"forward": 279, "inverse": 280})
    assert (primary.role, primary.ids) == (Role.PRIMARY, {"forward": 1, "inverse": 2})
    assert primary.texts == ("Principale", "Primary")


def test_an_object_with_itself_has_each_type_once() -> None:
    """The unlabelled type is its own way back; parent and child are two ends of one."""
    types = [told(450), told(14, "Child Company"), told(13, "Parent Company")]
    plain, named = standard_types("companies", "companies", types, types)
    assert plain.ids == {"forward": 450, "inverse": 450}
    assert (named.role, named.ids) == (Role.NAMED, {"forward": 14, "inverse": 13})


def test_types_that_nobody_documents_are_joined_by_their_text() -> None:
    """A custom object's unlabelled type is of the portal's own category."""
    there = [told(70, None, "USER_DEFINED"), told(930, "Billing contact")]
    back = [told(931, "Billing contact"), told(71, None, "USER_DEFINED")]
    plain, named = standard_types("contacts", "2-7", there, back)
    assert plain.ids == {"forward": 70, "inverse": 71}
    assert (named.role, named.texts[0]) == (Role.NAMED, "Billing contact")
    assert named.ids == {"forward": 930, "inverse": 931}


def test_a_direction_that_was_not_told_has_no_id() -> None:
    """Files may hold one direction only."""
    (plain,) = standard_types("contacts", "companies", [told(279)], [])
    assert plain.ids == {"forward": 279}

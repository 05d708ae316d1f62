"""Limits that an admin set, and what they count."""

from collections.abc import Sequence

from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.reading.allowances import read_allowances
from crmadmin.core.reading.portal import read_settings
from tests.core.reading.told import HUBSPOT, association_type, document, limit, schema

BOTH = ("contacts", "companies")
EMPLOYER = [
    association_type("contacts/companies", 21, "Employer"),
    association_type("companies/contacts", 22, "Employee"),
]


def limits(documents: Sequence[AccountDocument]) -> dict[str, int]:
    """Read limits: the number by the address."""
    found = read_settings(documents).configuration.each(AssociationLimit)
    return {str(each.address): each.max_records for each in found}


def test_each_direction_of_a_label_has_its_limit() -> None:
    """The objects say which direction is counted."""
    told = [*EMPLOYER, limit(BOTH, 21, 1), limit(("companies", "contacts"), 22, 7)]
    assert limits(told) == {
        "association_limits/contacts/companies/label:employer": 1,
        "association_limits/companies/contacts/label:employer": 7,
    }


def test_a_type_of_hubspot_is_limited_by_its_id() -> None:
    """Even where a label of the portal has the same id."""
    same = [association_type("contacts/companies", 279, "Employer"), EMPLOYER[1]]
    told = [*same, limit(BOTH, 279, 5, HUBSPOT)]
    assert limits(told) == {"association_limits/contacts/companies/279": 5}


def test_both_ends_between_records_of_one_object() -> None:
    """There the address says whether the way back is counted."""
    types = [
        association_type("contacts/contacts", 51, "Boss"),
        association_type("contacts/contacts", 52, "Report"),
        association_type("contacts/contacts", 60, "Friend"),
    ]
    both = ("contacts", "contacts")
    assert limits([*types, *(limit(both, number, number) for number in (51, 52, 60))]) == {
        "association_limits/contacts/contacts/label:boss": 51,
        "association_limits/contacts/contacts/inverse:boss": 52,
        "association_limits/contacts/contacts/label:friend": 60,
    }


def test_no_limit_is_no_setting() -> None:
    """What a portal tells of types without a limit is passed over, and strange objects too."""
    told = [*EMPLOYER, limit(BOTH, 21, None), limit(BOTH, 22, 500_000)]
    assert limits(told) == {}
    assert limits([*EMPLOYER, limit(("contacts", "boats"), 7, 1)]) == {}
    boat = [*EMPLOYER, schema("boats"), limit(("contacts", "boats"), 7, 1)]
    assert limits(boat) == {"association_limits/contacts/boats/7": 1}


def test_a_label_whose_one_direction_was_not_read_has_its_limit() -> None:
    """The limit of the other direction is told by its id."""
    told = [EMPLOYER[0], limit(BOTH, 21, 1), limit(("companies", "contacts"), 22, 7)]
    assert limits(told) == {
        "association_limits/contacts/companies/label:employer": 1,
        "association_limits/companies/contacts/22": 7,
    }


def test_what_a_pair_may_have_is_read() -> None:
    """The number of labels counts for either order, the unlabelled type for the pair."""
    used = {"fromObjectType": {"objectTypeId": "0-1"}, "toObjectType": {"objectTypeId": "0-2"}}
    allowances = read_allowances(
        [
            document("label_limits", "0", {"limit": 10, "usage": 1, **used}),
            association_type("contacts/companies", 279, None, HUBSPOT),
            association_type("contacts/companies", 1, "Primary", HUBSPOT),
            document("label_limits", "1", {"limit": 3, "fromObjectType": None}),
        ]
    )
    assert allowances.most_labels("contacts", "companies") == 10
    assert allowances.most_labels("companies", "contacts") == 10
    assert allowances.most_labels("deals", "companies") == 50
    assert allowances.plain == {("contacts", "companies"): frozenset({279})}

"""How records stand to a limit."""

import pytest

from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.effects.associations import End, limited_type
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.effects.limits import counts, standing
from tests.core.effects.kinds import BACK, HUBSPOT, bound, label, tie

BUYER = label("Buyer")
BINDINGS = bound(BUYER)


def test_records_are_counted_in_the_direction_of_the_limit() -> None:
    """A label may be limited from either side; a pair told twice counts once."""
    ties = [tie("1", "9", 21), tie("9", "1", 22, ends=BACK), tie("9", "2", 22, ends=BACK)]
    for ends, expected in ((("contacts", "companies"), {"1": 1, "2": 1}), (BACK, {"9": 2})):
        limit = AssociationLimit(
            from_object=ends[0], to_object=ends[1], max_records=1, label=BUYER.address
        )
        kind = limited_type(limit, BINDINGS)
        assert kind is not None
        assert counts(ties, kind) == expected


def test_types_of_hubspot_are_counted_from_their_other_direction_too() -> None:
    """A file that tells companies of contacts tells contacts of companies."""
    limit = AssociationLimit(
        from_object="companies", to_object="contacts", max_records=1, type_id=280
    )
    kind = limited_type(limit, BINDINGS)
    assert kind is not None
    assert counts([tie("1", "9", 279, category=HUBSPOT)], kind) == {"9": 1}


def test_the_plain_type_of_a_custom_object_is_the_portals_own() -> None:
    """A type that the portal told as its own is counted as such."""
    limit = AssociationLimit(from_object="contacts", to_object="2-7", max_records=1, type_id=40)
    told = End(from_object="contacts", to_object="2-7", category="USER_DEFINED", type_id=40)
    kind = limited_type(limit, BINDINGS, [told])
    assert kind is not None
    assert kind.there == told


def test_a_limit_on_a_label_that_the_portal_has_not_yet_counts_nothing() -> None:
    """Without ids there is no type to count."""
    limit = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=1, label=label("New").address
    )
    assert limited_type(limit, BINDINGS) is None


@pytest.mark.parametrize(
    ("count", "before", "after", "expected"),
    [
        (3, None, 2, Consequence.OVER_LIMIT),
        (2, None, 2, Consequence.AT_LIMIT),
        (1, None, 2, None),
        (3, 3, 5, Consequence.FREED),
        (4, 3, None, Consequence.FREED),
        (2, 3, 5, None),
        (5, 3, 5, Consequence.AT_LIMIT),
        (6, 3, 5, Consequence.OVER_LIMIT),
    ],
)
def test_a_record_has_one_standing(
    count: int, before: int | None, after: int | None, expected: Consequence | None
) -> None:
    """Over and at the new limit come before freed of the old one."""
    assert standing(count, before, after) is expected

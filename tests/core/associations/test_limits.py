"""What HubSpot objects to in a limit."""

from dataclasses import replace

import pytest

from crmadmin.core.associations.limits import Allowances, LimitObjection, limit_objections
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration

LABEL = AssociationLabel(
    from_object="contacts", to_object="companies", name="reseller", label="Reseller"
)
OF_LABEL = AssociationLimit(
    from_object="contacts", to_object="companies", max_records=5, label=LABEL.address
)
OF_PAIR = replace(OF_LABEL, label=None, type_id=279, max_records=10)
OF_PRIMARY = replace(OF_PAIR, type_id=1, max_records=1)
PRESENT = Configuration.of([LABEL, OF_LABEL, OF_PAIR, OF_PRIMARY])
ALLOWANCES = Allowances(plain={("contacts", "companies"): frozenset({279})})


@pytest.mark.parametrize(
    ("limit", "code"),
    [
        (OF_LABEL, None),
        (replace(OF_LABEL, max_records=10), None),
        (replace(OF_LABEL, max_records=11), LimitObjection.ABOVE_PAIR),
        (replace(OF_PRIMARY, max_records=11), LimitObjection.ABOVE_PAIR),
        (replace(OF_PAIR, max_records=5), None),
        (replace(OF_PAIR, max_records=4), LimitObjection.BELOW_LABEL),
        (replace(OF_LABEL, max_records=0), LimitObjection.OUT_OF_RANGE),
        (
            replace(OF_LABEL, from_object="companies", to_object="contacts", max_records=50_001),
            LimitObjection.OUT_OF_RANGE,
        ),
        (
            replace(OF_LABEL, label=replace(LABEL, name="gone").address),
            LimitObjection.LABEL_UNKNOWN,
        ),
    ],
)
def test_a_limit_is_judged(limit: AssociationLimit, code: LimitObjection | None) -> None:
    """A label's limit is at most the pair's, whichever of the two is edited."""
    found = limit_objections(PRESENT, limit, ALLOWANCES)
    assert [each.code for each in found] == ([] if code is None else [code])


def test_the_label_in_the_way_is_named() -> None:
    """The sentence needs the text that people know."""
    (objection,) = limit_objections(PRESENT, replace(OF_PAIR, max_records=2), ALLOWANCES)
    assert objection.facts == {"count": 2, "other": 5, "name": "Reseller"}


def test_the_other_direction_is_apart() -> None:
    """Companies per contact say nothing about contacts per company."""
    back = replace(OF_LABEL, from_object="companies", to_object="contacts", max_records=400)
    assert limit_objections(PRESENT, back, ALLOWANCES) == ()

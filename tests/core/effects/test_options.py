"""What becomes of values that are options."""

from dataclasses import replace

import pytest

from crmadmin.core.changes.changes import Create, Delete, Update
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.definitions import ValueKind
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.effects.options import consequences, holders, holds

NEW = PropertyOption(object="contacts", property_name="hs_lead_status", value="NEW", label="New")


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("NEW", ValueKind.ENUMERATION, True),
        ("new", ValueKind.ENUMERATION, False),
        ("NEW;OLD", ValueKind.ENUMERATION, False),
        ("OLD; NEW ", ValueKind.SET, True),
        ("NEWER;OLD", ValueKind.SET, False),
        (None, ValueKind.SET, False),
        ("", ValueKind.ENUMERATION, False),
    ],
)
def test_a_value_holds_an_option(text: str | None, kind: ValueKind, expected: bool) -> None:
    """The whole value of a choice, a part of a multi-select."""
    assert holds(text, "NEW", kind) is expected


def test_holders_are_summed_over_values() -> None:
    """Records of every value that has the option count."""
    values = {"NEW;OLD": 3, "NEW": 2, "OLD": 7}
    assert holders(values, "NEW", ValueKind.SET) == 5


def test_consequences_follow_from_what_changes() -> None:
    """A label and the flag mean something to records; place and description do not."""
    address = NEW.address
    renamed, hidden = replace(NEW, label="Fresh"), replace(NEW, label="Fresh", hidden=True)
    assert consequences(Delete(address=address, old=NEW)) == (Consequence.ORPHANED,)
    assert consequences(Update(address=address, old=NEW, new=hidden)) == (
        Consequence.OPTION_RENAMED,
        Consequence.OPTION_HIDDEN,
    )
    assert consequences(Update(address=address, old=hidden, new=renamed)) == ()
    assert consequences(Update(address=address, old=NEW, new=replace(NEW, position=4))) == ()
    assert consequences(Create(address=address, new=NEW)) == ()

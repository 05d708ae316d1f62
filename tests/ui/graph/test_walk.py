"""The way from record to record, and from card to card."""

from collections.abc import Hashable

import pytest

from crmadmin.core.definitions import System
from crmadmin.core.records.detail import RecordName
from crmadmin.ui.graph.geometry import Point
from crmadmin.ui.graph.moving import Towards, next_card
from crmadmin.ui.graph.walk import Walk


def record(number: int, name: str = "") -> RecordName:
    """Make the name of a contact."""
    return RecordName(system=System.HUBSPOT, object="contacts", id=str(number), name=name)


def test_the_way_leads_back_and_forth() -> None:
    """Going back forgets nothing until another way is taken."""
    walk = Walk().to(record(1)).to(record(2)).to(record(3))
    assert walk.by(-2).current == record(1)
    assert walk.by(-2).can_go_on
    assert walk.by(-2).by(1).current == record(2)
    assert walk.by(-1).to(record(4)).records == (record(1), record(2), record(4))


def test_the_way_ends_where_it_ends() -> None:
    """Nobody goes back further than the start, or on further than the end."""
    walk = Walk().to(record(1)).to(record(2))
    assert walk.by(-9).current == record(1)
    assert walk.by(9).current == record(2)
    assert Walk().current is None
    assert Walk().behind == ()


def test_standing_still_is_no_step() -> None:
    """Walking to where one is leaves the way as it is."""
    walk = Walk().to(record(1))
    assert walk.to(record(1, "Ada")) is walk
    assert walk.named(record(1, "Ada")).current == record(1, "Ada")
    assert walk.named(record(2, "Bo")) is walk


CARDS: dict[Hashable, Point] = {
    "middle": Point(0, 0),
    "right": Point(300, 20),
    "far": Point(600, 0),
    "top": Point(30, -150),
}


@pytest.mark.parametrize(
    ("towards", "reached"),
    [
        (Towards.RIGHT, "right"),
        (Towards.UP, "top"),
        (Towards.LEFT, "middle"),
        (Towards.DOWN, "middle"),
    ],
)
def test_an_arrow_leads_to_the_nearest_card_there(towards: Towards, reached: str) -> None:
    """Where no card lies in a direction one stays."""
    assert next_card(CARDS, "middle", towards) == reached

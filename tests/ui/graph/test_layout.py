"""Where the parts of a graph lie."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.ui.graph.geometry import CARD, Box, Link, Point, Slot
from crmadmin.ui.graph.layout import Arrangement, arrange
from tests.effort import examples

CENTRE = "centre"


def slots_of(counts: list[int], chip: float = CARD[0]) -> list[Slot]:
    """Make so many cards of each sector around the middle."""
    return [
        Slot(key=(sector, n), parent=CENTRE, sector=sector, chip=chip)
        for sector, count in enumerate(counts)
        for n in range(count)
    ]


def children_of(slots: list[Slot], opened: list[int], count: int) -> list[Slot]:
    """Make so many children of some cards."""
    return [
        Slot(key=(slots[place].key, n), parent=slots[place].key, sector="child", chip=CARD[0])
        for place in dict.fromkeys(place % len(slots) for place in opened)
        for n in range(count)
    ]


def boxes(arrangement: Arrangement) -> list[Box]:
    """Give the room of every card and of every line's words."""
    cards = [Box(at.x, at.y, *CARD) for at in arrangement.cards.values()]
    return [*cards, *arrangement.chips.values()]


@settings(max_examples=examples(20), deadline=None)
@given(
    counts=st.lists(st.integers(1, 20), min_size=1, max_size=5).filter(lambda n: sum(n) <= 60),
    chip=st.floats(20, 260),
)
def test_nothing_lies_upon_anything_else(counts: list[int], chip: float) -> None:
    """Cards and words of up to sixty records keep clear of each other."""
    slots = slots_of(counts, chip)
    found = arrange(CENTRE, slots)
    assert len(found.cards) == len(slots) + 1
    assert len(found.chips) == len(slots)
    assert not [pair for pair in combinations(boxes(found), 2) if pair[0].meets(pair[1])]


@settings(max_examples=examples(20), deadline=None)
@given(
    counts=st.lists(st.integers(1, 6), min_size=1, max_size=4),
    opened=st.lists(st.integers(0, 30), min_size=1, max_size=3),
    count=st.integers(1, 9),
)
def test_a_second_ring_keeps_clear_too(counts: list[int], opened: list[int], count: int) -> None:
    """Children of opened cards lie beyond the first ring, clear of all else."""
    inner = slots_of(counts)
    slots = [*inner, *children_of(inner, opened, count)]
    found = arrange(CENTRE, slots)
    assert len(found.cards) == len(slots) + 1
    assert not [pair for pair in combinations(boxes(found), 2) if pair[0].meets(pair[1])]


def test_the_same_graph_is_always_laid_out_alike() -> None:
    """Nothing of a layout is left to chance."""
    assert arrange(CENTRE, slots_of([3, 9, 12])) == arrange(CENTRE, slots_of([3, 9, 12]))


@pytest.mark.parametrize("count", [1, 2])
def test_one_or_two_records_lie_beside_the_middle(count: int) -> None:
    """A card is wide: a few of them make a line, not a tower."""
    found = arrange(CENTRE, slots_of([count]))
    assert {round(at.y) for at in found.cards.values()} == {0}


def test_words_lie_on_the_middle_of_a_line_where_there_is_room() -> None:
    """A graph of a few records reads along its lines."""
    found = arrange(CENTRE, slots_of([1], chip=60.0))
    card, chip = found.cards[0, 0], found.chips[0, 0]
    assert (round(chip.x), round(chip.y)) == (round(card.x / 2), 0)


def test_words_of_a_further_line_give_way() -> None:
    """A line between two cards keeps its words where there is room, and goes without elsewhere."""
    link = Link(key="link", one=(0, 0), other=(0, 1), chip=60.0)
    assert "link" not in arrange(CENTRE, slots_of([2]), [link]).chips
    assert "link" in arrange(CENTRE, slots_of([3]), [link]).chips


def test_a_line_crosses_a_box_that_lies_between_its_ends() -> None:
    """What lies beside a line, or beyond its ends, is not crossed."""
    box = Box(0, 0, 10, 10)
    assert box.is_crossed(Point(-20, 0), Point(20, 2))
    assert not box.is_crossed(Point(-20, 30), Point(20, 30))
    assert not box.is_crossed(Point(10, 0), Point(20, 0))

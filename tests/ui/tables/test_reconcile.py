"""The steps from one list to another."""

from hypothesis import given
from hypothesis import strategies as st

from crmadmin.ui.tables.reconcile import reconcile

DISTINCT = st.lists(st.integers(0, 12), unique=True)


def walk(before: list[int], after: list[int]) -> list[object]:
    """Do what a model does with the steps."""
    steps = reconcile(before, after)
    items: list[object] = list(before)
    for removal in steps.removals:
        del items[removal.first : removal.last + 1]
    for insertion in steps.insertions:
        items[insertion.first : insertion.first] = steps.items[insertion.first : insertion.last + 1]
    if steps.order:
        ordered: list[object] = [None] * len(items)
        for position, target in enumerate(steps.order):
            ordered[target] = items[position]
        return ordered
    return items


@given(before=DISTINCT, after=DISTINCT)
def test_the_steps_lead_from_one_list_to_the_other(before: list[int], after: list[int]) -> None:
    """Whatever the two lists, the steps end at the second."""
    assert walk(before, after) == after


def test_neighbours_go_in_one_step() -> None:
    """A stretch of vanished items is one removal."""
    steps = reconcile("abcdef", "aef")
    assert [(r.first, r.last) for r in steps.removals] == [(1, 3)]
    assert not steps.insertions
    assert not steps.order

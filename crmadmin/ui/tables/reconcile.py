"""The steps from one list of things to another, so that a model changes and never resets."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Removal:
    """Items ``first`` to ``last``, both included, go."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Insertion:
    """New items come; afterwards they are ``first`` to ``last``, both included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Steps:
    """How to get there: removals from the end, then insertions from the start, then an order.

    ``order`` gives for each position before the last step its position after it; it is
    empty where the order is right by then. ``items`` is what there is before that last step.
    """

    removals: tuple[Removal, ...]
    insertions: tuple[Insertion, ...]
    items: tuple[Hashable, ...]
    order: tuple[int, ...]


def reconcile(before: Sequence[Hashable], after: Sequence[Hashable]) -> Steps:
    """Find the steps from ``before`` to ``after``; items are distinct within each."""
    wanted, known = set(after), set(before)
    removals = tuple(
        Removal(first, last)
        for first, last in reversed(_runs([item not in wanted for item in before]))
    )
    kept = iter([item for item in before if item in wanted])
    items = tuple(next(kept) if item in known else item for item in after)
    insertions = tuple(
        Insertion(first, last) for first, last in _runs([item not in known for item in after])
    )
    target = {item: position for position, item in enumerate(after)}
    order = tuple(target[item] for item in items)
    return Steps(removals, insertions, items, () if items == tuple(after) else order)


def _runs(flags: Sequence[bool]) -> list[tuple[int, int]]:
    """Give the first and last position of each stretch of true flags."""
    runs: list[tuple[int, int]] = []
    for position, flag in enumerate(flags):
        if not flag:
            continue
        if runs and runs[-1][1] == position - 1:
            runs[-1] = (runs[-1][0], position)
        else:
            runs.append((position, position))
    return runs

"""Which positions make an order, so that the fewest stages or pipelines get another one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage

Placed = TypeVar("Placed", Stage, Pipeline)


def arranged(present: Sequence[Placed], wanted: Sequence[Placed]) -> tuple[Placed, ...]:
    """Give the wanted stages (or pipelines) positions that make their order.

    ``present`` are those of the same pipeline (or object) as the portal holds them, in any order;
    whatever position ``wanted`` say, as many as possible keep the one that they have there. Each
    change is a call, and the order counts, not the numbers: gaps survive (domain/hubspot-api.md
    §6). No two get the same position, and none is below zero.
    """
    held = {each.address: each.position for each in present}
    old: list[int | None] = [held.get(each.address) for each in wanted]
    kept: list[int] = [*_longest(old), len(wanted)]
    positions: list[int] = []
    for begin, end in zip([-1, *kept[:-1]], kept, strict=True):
        if begin >= 0:
            positions.append(old[begin] or 0)
        following = positions[-1] + 1 if positions else 0
        positions += range(following, following + end - begin - 1)
    return tuple(
        replace(each, position=position) for each, position in zip(wanted, positions, strict=True)
    )


def in_order(placed: Sequence[Placed]) -> tuple[Placed, ...]:
    """Give stages or pipelines in the order in which people see them."""
    return tuple(sorted(placed, key=lambda each: each.position))


def _longest(old: Sequence[int | None]) -> tuple[int, ...]:
    """Give the places of the most that can stay: those between two of them must fit in between."""
    best: dict[int, tuple[int, ...]] = {}
    for place, position in _room(old):
        before = (
            chain for other, chain in best.items() if (old[other] or 0) - other <= position - place
        )
        best[place] = (*max(before, key=len, default=()), place)
    return max(best.values(), key=len, default=())


def _room(old: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """Give places and positions that leave enough positions below for all that come before."""
    for place, position in enumerate(old):
        if position is not None and position >= place:
            yield place, position

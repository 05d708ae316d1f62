"""Which card an arrow key leads to."""

from collections.abc import Hashable, Mapping
from enum import Enum

from crmadmin.ui.graph.geometry import Point

_ASIDE = 2.0
"""How much more it costs to go aside than to go on."""


class Towards(Enum):
    """The four ways to go; each with its share of the two axes."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def next_card(cards: Mapping[Hashable, Point], current: Hashable, towards: Towards) -> Hashable:
    """Give the nearest card in a direction, the current one where none lies there."""
    start = cards[current]
    across, down = towards.value
    found, best = current, float("inf")
    for key, at in cards.items():
        dx, dy = at.x - start.x, at.y - start.y
        ahead = dx * across + dy * down
        aside = abs(dx * down) + abs(dy * across)
        if key != current and ahead > 1 and aside <= _ASIDE * ahead:
            cost = ahead + _ASIDE * aside
            if cost < best:
                found, best = key, cost
    return found

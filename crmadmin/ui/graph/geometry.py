"""Places and rectangles of a graph, and what there is to be placed; in pixels from the middle."""

from collections.abc import Hashable
from dataclasses import dataclass

CARD = (176.0, 44.0)
"""Width and height of a card."""
CHIP_HEIGHT = 20.0
"""Height of the words on a line."""
Key = Hashable


@dataclass(frozen=True, slots=True)
class Point:
    """A place, in pixels from the middle; downwards is positive."""

    x: float
    y: float


Line = tuple[Point, Point]
"""The two ends of a line."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its middle and its size."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Box") -> bool:
        """Tell whether two rectangles share any room."""
        return (
            abs(self.x - other.x) * 2 < self.width + other.width
            and abs(self.y - other.y) * 2 < self.height + other.height
        )

    def is_crossed(self, one: Point, other: Point) -> bool:
        """Tell whether the line between two points goes through the rectangle."""
        left, right = self.x - self.width / 2, self.x + self.width / 2
        top, bottom = self.y - self.height / 2, self.y + self.height / 2
        first, last = 0.0, 1.0
        dx, dy = other.x - one.x, other.y - one.y
        for start, delta, low, high in ((one.x, dx, left, right), (one.y, dy, top, bottom)):
            if delta == 0:
                if not low < start < high:
                    return False
                continue
            near, far = sorted(((low - start) / delta, (high - start) / delta))
            first, last = max(first, near), min(last, far)
        return first < last


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A card to be placed: what it belongs to, and how wide the words on its line are.

    ``parent`` is the card that its line comes from; ``sector`` keeps cards of one kind together.
    ``chip`` is 0 where no words are.
    """

    key: Key
    parent: Key
    sector: Key
    chip: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A further line between two cards, and how wide its words are."""

    key: Key
    one: Key
    other: Key
    chip: float = 0.0

"""Chance that falls the same way on every machine."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """A seeded stream of choices, one per room of the story.

    Every room draws from its own stream, so that a change in one does not shift the others.
    Only ``random.Random.random`` is used, with a text seed: both are promised to stay the
    same between Python versions, ``choice`` and ``shuffle`` are not.
    """

    def __init__(self, seed: int, room: str) -> None:
        self._stream = random.Random(f"{seed}/{room}")  # noqa: S311 - a story, not a secret

    def fraction(self) -> float:
        """Give a number from 0 up to, not including, 1."""
        return self._stream.random()

    def happens(self, share: float) -> bool:
        """Say yes in that share of the cases."""
        return self.fraction() < share

    def whole(self, low: int, high: int) -> int:
        """Give a whole number from ``low`` to ``high``, both included."""
        return low + int(self.fraction() * (high - low + 1))

    def one(self, things: Sequence[T]) -> T:
        """Choose one of some things."""
        return things[int(self.fraction() * len(things))]

    def weighted(self, things: Sequence[tuple[T, int]]) -> T:
        """Choose one thing by its weight."""
        mark = self.fraction() * sum(weight for _, weight in things)
        for thing, weight in things:
            mark -= weight
            if mark < 0:
                return thing
        return things[-1][0]

    def some(self, things: Sequence[T], count: int) -> list[T]:
        """Choose ``count`` different things (all if there are fewer), in a chance order."""
        return self.shuffled(things)[:count]

    def shuffled(self, things: Sequence[T]) -> list[T]:
        """Give the things in a chance order."""
        left = list(things)
        for last in range(len(left) - 1, 0, -1):
            other = self.whole(0, last)
            left[last], left[other] = left[other], left[last]
        return left

    def moment(self, start: datetime, end: datetime) -> datetime:
        """Give a moment between two, to the millisecond; ``start`` if they are reversed."""
        milliseconds = int((end - start) / timedelta(milliseconds=1))
        return start + timedelta(milliseconds=max(0, int(self.fraction() * milliseconds)))

    def digits(self, pattern: str) -> str:
        """Replace every ``#`` of a pattern by a digit."""
        return "".join(str(self.whole(0, 9)) if sign == "#" else sign for sign in pattern)

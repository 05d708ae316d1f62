"""A clock that tests move: waiting takes no time."""

from collections.abc import Callable
from typing import TypeVar

from crmadmin.connectors.http import Check, Clock

_T = TypeVar("_T")


class VirtualClock(Clock):
    """Time passes only by sleeping; ``slept`` holds for how long, each time."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []

    def now(self) -> float:
        """Give the moment that was slept to."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Move on at once."""
        self.time += seconds
        self.slept.append(seconds)

    def attend(self, work: Callable[[], _T], check: Check) -> _T:
        """Do the work here and now."""
        check()
        return work()

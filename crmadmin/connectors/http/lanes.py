"""How many calls a system allows within a window of time, kept from the calling side.

A call holds its place from before it is sent until one window after its answer came. Whenever
the server counted it, that was before the answer: so no window of the server's ever holds more
calls than there are places. Each window loses the time of one answer: 95 % of the places are used
while answers take half a second or less, of windows of ten seconds.
"""

import heapq
import threading
from dataclasses import dataclass

from crmadmin.connectors.http.waiting import Check, Clock

CUSHION = 0.02
"""Seconds that a place is held longer, for clocks that do not run alike."""
_POLL = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A call's place in a lane; ``held`` counts those taken when it was, its own among them."""

    lane: "Lane"
    number: int
    held: int

    def leave(self) -> None:
        """Tell that the answer came, or that none will."""
        self.lane.free()

    def follow(self, *, limit: int, interval: float, remaining: int | None) -> None:
        """Take over what the answer says of the server's window."""
        self.lane.follow(self, limit=limit, interval=interval, remaining=remaining)


class Lane:
    """Places for ``limit`` calls in any ``interval`` seconds; threads may share it."""

    def __init__(self, clock: Clock, *, limit: int, interval: float) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._limit = limit
        self._interval = interval
        self._taken = 0
        self._in_flight = 0
        self._leaving: list[float] = []  # a heap of when each answered call's place is free
        self._closed_until = 0.0

    @property
    def limit(self) -> int:
        """Count the places."""
        return self._limit

    def enter(self, check: Check) -> Place:
        """Wait for a place and take it."""
        while isinstance(delay := self.take(), float):
            self._clock.wait(delay, check)
        return delay

    def take(self) -> Place | float:
        """Take a place, or tell how many seconds to wait before trying again."""
        with self._lock:
            now = self._clock.now()
            if self._closed_until > now:
                return self._closed_until - now
            held = self._held(now)
            if held >= self._limit:
                return self._leaving[0] - now if self._leaving else _POLL
            self._in_flight += 1
            self._taken += 1
            return Place(lane=self, number=self._taken, held=held + 1)

    def free(self) -> None:
        """Let a call leave; its place is free when the server has forgotten it."""
        with self._lock:
            self._in_flight -= 1
            heapq.heappush(self._leaving, self._clock.now() + self._interval + CUSHION)

    def follow(self, place: Place, *, limit: int, interval: float, remaining: int | None) -> None:
        """Take over what the answer to a call says of the server's window.

        Calls that the server counted and that cannot be ours are those of other programs: as
        many places are held for one window.
        """
        with self._lock:
            self._limit, self._interval = max(1, limit), interval
            if remaining is not None:
                ours = place.held + self._taken - place.number
                until = self._clock.now() + interval
                for _ in range(limit - remaining - ours):
                    heapq.heappush(self._leaving, until)

    def close(self, seconds: float) -> None:
        """Let nobody in for so long."""
        with self._lock:
            self._closed_until = max(self._closed_until, self._clock.now() + seconds)

    def _held(self, now: float) -> int:
        """Count the places that are taken."""
        while self._leaving and self._leaving[0] <= now:
            heapq.heappop(self._leaving)
        return self._in_flight + len(self._leaving)

"""How many calls a system allows within a window of time, kept from the calling side.

A call holds its place from before it is sent until one window after its answer came. Whenever
the server counted it, that was before the answer: so no window of the server's ever holds more
calls than there are places, and a place is lost for the time of one answer only.
"""

import threading
from collections import deque

from crmadmin.connectors.http.waiting import Check, Clock

CUSHION = 0.005
"""Share of a window by which a place is held longer, for clocks that do not run alike."""
_POLL = 0.02


class Lane:
    """Places for ``limit`` calls in any ``interval`` seconds; threads may share it."""

    def __init__(self, clock: Clock, *, limit: int, interval: float) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._limit = limit
        self._interval = interval
        self._in_flight = 0
        self._freed: deque[float] = deque()  # when each answered call's place is free again
        self._closed_until = 0.0

    @property
    def limit(self) -> int:
        """Count the places."""
        return self._limit

    @property
    def interval(self) -> float:
        """Give the length of the window, in seconds."""
        return self._interval

    def enter(self, check: Check) -> None:
        """Wait for a place and take it."""
        while (delay := self._take()) > 0:
            self._clock.wait(delay, check)

    def leave(self) -> None:
        """Tell that the answer came, or that none will."""
        with self._lock:
            self._in_flight -= 1
            self._freed.append(self._free_at())

    def follow(self, *, limit: int, interval: float, remaining: int | None) -> None:
        """Take over what the server says of its window.

        Calls of others show in ``remaining``: as many places are held for one window.
        """
        with self._lock:
            self._limit, self._interval = max(1, limit), interval
            self._drop_free(self._clock.now())
            if remaining is not None:
                others = limit - remaining - self._in_flight - len(self._freed)
                self._freed.extend([self._free_at()] * others)

    def close(self, seconds: float) -> None:
        """Let nobody in for so long."""
        with self._lock:
            self._closed_until = max(self._closed_until, self._clock.now() + seconds)

    def _free_at(self) -> float:
        return self._clock.now() + self._interval * (1 + CUSHION)

    def _drop_free(self, now: float) -> None:
        while self._freed and self._freed[0] <= now:
            self._freed.popleft()

    def _take(self) -> float:
        """Take a place and return 0, or return how long to wait before trying again."""
        with self._lock:
            now = self._clock.now()
            if self._closed_until > now:
                return self._closed_until - now
            self._drop_free(now)
            if self._in_flight + len(self._freed) < self._limit:
                self._in_flight += 1
                return 0.0
            return max(self._freed[0] - now, 1e-4) if self._freed else _POLL

"""What calls have cost so far."""

import threading
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Counts since the connection was opened.

    ``calls`` counts every request that was sent, those that were sent again among them;
    ``refused`` those that came too fast (429). ``waited`` is in seconds, ``received`` in bytes.
    ``daily_limit`` and ``daily_used`` are the account's own, ``allowed`` is how many calls a
    second it takes for long; all three are 0 while unknown.
    """

    calls: int = 0
    repeated: int = 0
    refused: int = 0
    waited: float = 0.0
    received: int = 0
    allowed: float = 0.0
    daily_limit: int = 0
    daily_used: int = 0


class Counter:
    """Counts for several threads at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tally = Tally()

    @property
    def tally(self) -> Tally:
        """Give the counts of this moment."""
        return self._tally

    def sent(self, *, received: int) -> None:
        """Count a call that was answered or lost."""
        with self._lock:
            self._tally = replace(
                self._tally, calls=self._tally.calls + 1, received=self._tally.received + received
            )

    def repeats(self, *, waited: float, refused: bool) -> None:
        """Count a call that will be sent again."""
        with self._lock:
            self._tally = replace(
                self._tally,
                repeated=self._tally.repeated + 1,
                refused=self._tally.refused + refused,
                waited=self._tally.waited + waited,
            )

    def pace(self, allowed: float) -> None:
        """Note how many calls a second the account takes."""
        with self._lock:
            self._tally = replace(self._tally, allowed=allowed)

    def day(self, *, limit: int, used: int) -> None:
        """Note what the account may and did use today."""
        with self._lock:
            self._tally = replace(self._tally, daily_limit=limit, daily_used=used)

"""How fast work goes and how long it will still take."""

from dataclasses import dataclass

from crmadmin.core.progress import Progress

_SMOOTHING = 0.3
_SHORTEST = 0.05
_LONGEST = 100 * 3600.0
"""Seconds beyond which a forecast says nothing: the work waits, or has hardly begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Progress with its pace.

    ``rate`` is in units per second, 0 while unknown; ``remaining`` in seconds, None while unknown.
    """

    progress: Progress
    rate: float = 0.0
    remaining: float | None = None


class Pace:
    """Turn progress into readings, smoothing the rate over the last seconds.

    The rate starts anew when other work is counted: another unit, a smaller total, or less done.
    """

    def __init__(self) -> None:
        self._last: Progress | None = None
        self._at = 0.0
        self._rate = 0.0

    def read(self, progress: Progress, now: float) -> Reading:
        """Give the reading of progress at a time in seconds of any clock."""
        last = self._last
        if last is None or is_other_work(last, progress):
            self._last, self._at, self._rate = progress, now, 0.0
            return Reading(progress=progress)
        passed = now - self._at
        if passed >= _SHORTEST:
            rate = max(0.0, (progress.done - last.done) / passed)
            known = self._rate > 0
            self._rate = self._rate + _SMOOTHING * (rate - self._rate) if known else rate
            self._last, self._at = progress, now
        return Reading(progress=progress, rate=self._rate, remaining=self._remaining(progress))

    def _remaining(self, progress: Progress) -> float | None:
        if self._rate <= 0 or progress.total <= 0:
            return None
        left = max(0, progress.total - progress.done) / self._rate
        return left if left < _LONGEST else None


def is_other_work(last: Progress, progress: Progress) -> bool:
    """Tell whether progress counts something else than before; more to do is the same work."""
    grown = progress.total >= last.total > 0 or progress.total == last.total
    counted = last.unit == progress.unit and grown
    return not counted or progress.done < last.done

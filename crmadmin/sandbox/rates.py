"""How many calls a portal allows, and how it says so (domain/hubspot-api.md §4.1).

A rolling window for each token and pool, a day of the whole portal, and for search a second of the
whole portal. What was refused does not count against a window (assumption).
"""

import math
import threading
import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from crmadmin.sandbox.behaviour import Allowance, Behaviour


class Pool(StrEnum):
    """The allowances that calls are counted in, each by itself."""

    APP = "app"
    ASSOCIATIONS = "associations"
    SEARCH = "search"
    OAUTH = "oauth"


class RateLimitedError(Exception):
    """A call too many: the policy that it met, and after how many seconds to try again."""

    def __init__(self, policy: str, retry_after: int) -> None:
        super().__init__(policy)
        self.policy = policy
        self.retry_after = retry_after


class Rates:
    """The counters of one portal; ``clock`` counts seconds and can be replaced by a test."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._windows: defaultdict[tuple[str, Pool], deque[float]] = defaultdict(deque)
        self._days: Counter[tuple[str, Pool]] = Counter()
        self._today = ""

    def count(
        self, behaviour: Behaviour, token: str, pool: Pool, *, now: str, time_zone: str
    ) -> dict[str, str]:
        """Count a call and give the rate headers of its answer; RateLimitedError for one too many.

        ``now`` is the portal's clock: its day ends at midnight in ``time_zone``.
        """
        with self._lock:
            self._turn_day(now, time_zone)
            allowance = _allowance(behaviour, pool)
            day = ("", Pool.ASSOCIATIONS if pool is Pool.ASSOCIATIONS else Pool.APP)
            if self._days[day] >= allowance.daily:
                raise RateLimitedError("DAILY", _seconds_to_midnight(now, time_zone))
            owner = "" if pool is Pool.SEARCH else token
            window = self._windows[(owner, pool)]
            self._fit(window, allowance, pool)
            self._days[day] += 1
            if pool is Pool.SEARCH:
                return {}
            return _headers(allowance, len(window), self._days[day], pool)

    def refused(self, behaviour: Behaviour, pool: Pool) -> dict[str, str]:
        """Give the rate headers of an answer that was refused for its rate."""
        if pool is Pool.SEARCH:
            return {}
        allowance = _allowance(behaviour, pool)
        with self._lock:
            return _headers(allowance, allowance.burst, self._days[("", pool)], pool)

    def used_today(self, pool: Pool = Pool.APP) -> int:
        """Tell how many calls of the whole portal were counted since its midnight."""
        with self._lock:
            return self._days[("", pool)]

    def _turn_day(self, now: str, time_zone: str) -> None:
        today = _local(now, time_zone).date().isoformat()
        if today != self._today:
            self._today = today
            self._days.clear()

    def _fit(self, window: deque[float], allowance: Allowance, pool: Pool) -> None:
        moment = self._clock()
        while window and window[0] <= moment - allowance.seconds:
            window.popleft()
        if len(window) >= allowance.burst:
            wait = math.ceil(window[0] + allowance.seconds - moment) if window else 1
            policy = "SECONDLY" if pool is Pool.SEARCH else "TEN_SECONDLY_ROLLING"
            raise RateLimitedError(policy, max(wait, 1))
        window.append(moment)


def _allowance(behaviour: Behaviour, pool: Pool) -> Allowance:
    if pool is Pool.ASSOCIATIONS:
        return behaviour.associations
    if pool is Pool.SEARCH:
        daily = behaviour.app.daily
        return Allowance(burst=behaviour.search_per_second, daily=daily, seconds=1.0)
    return behaviour.app


def _headers(allowance: Allowance, used: int, used_today: int, pool: Pool) -> dict[str, str]:
    headers = {
        "X-HubSpot-RateLimit-Max": str(allowance.burst),
        "X-HubSpot-RateLimit-Remaining": str(max(allowance.burst - used, 0)),
        "X-HubSpot-RateLimit-Interval-Milliseconds": str(int(allowance.seconds * 1000)),
    }
    if pool is not Pool.OAUTH:
        headers["X-HubSpot-RateLimit-Daily"] = str(allowance.daily)
        headers["X-HubSpot-RateLimit-Daily-Remaining"] = str(max(allowance.daily - used_today, 0))
    return headers


def _local(now: str, time_zone: str) -> datetime:
    try:
        zone: tzinfo = ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        zone = UTC  # Windows brings no time zones along; the day then ends at midnight UTC.
    return datetime.fromisoformat(now).astimezone(zone)


def _seconds_to_midnight(now: str, time_zone: str) -> int:
    local = _local(now, time_zone)
    return 86_400 - (local.hour * 3600 + local.minute * 60 + local.second)

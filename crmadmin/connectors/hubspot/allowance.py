"""How fast HubSpot may be called, and how often in a day (domain/hubspot-api.md §4.1)."""

from collections.abc import Sequence

from crmadmin.connectors.http import Answer, Clock, Counter, Lane, Place, Request
from crmadmin.errors import Problem, remote

BURST, INTERVAL = 100, 10.0
"""Calls in so many seconds that every account allows; answers tell of more."""

SEARCHES, SEARCH_INTERVAL = 5, 1.0
ASSOCIATION_CALLS = 100

RESERVE = 0.1
"""Share of the day's calls that is left to the account's other programs (an assumption)."""

_PREFIX = "x-hubspot-ratelimit-"


class Allowance:
    """Keeps the calls of one token within what HubSpot allows, and close to it.

    Associations have an allowance of their own. Searches have a narrower one, and are counted in
    the burst of all other calls too: whether HubSpot does is not documented.
    """

    def __init__(self, clock: Clock) -> None:
        self.burst = Lane(clock, limit=BURST, interval=INTERVAL)
        self.search = Lane(clock, limit=SEARCHES, interval=SEARCH_INTERVAL)
        self.associations = Lane(clock, limit=ASSOCIATION_CALLS, interval=INTERVAL)
        self._days: dict[Lane, tuple[int, int]] = {}

    def lanes(self, request: Request) -> Sequence[Lane]:
        """Name the lanes of a call, the narrowest first: its place is the hardest to get."""
        if _is_search(request):
            return (self.search, self.burst)
        if _is_association(request):
            return (self.associations,)
        return (self.burst,)

    def admit(self, request: Request) -> None:
        """Raise ``remote.daily_reserve`` when only the reserve is left of the day."""
        lane = self.associations if _is_association(request) else self.burst
        limit, used = self._days.get(lane, (0, 0))
        if limit and used >= limit * (1 - RESERVE):
            raise Problem(remote.DAILY_RESERVE, system="HubSpot", used=used, limit=limit)

    def learn(self, answer: Answer, place: Place, counter: Counter) -> None:
        """Follow the headers of an answer; those of searches tell nothing of their own limit.

        ``place`` is the call's in its narrowest lane, which the headers are about.
        """
        limit, interval = _number(answer, "max"), _number(answer, "interval-milliseconds")
        if limit and interval and place.lane is not self.search:
            remaining = _number(answer, "remaining")
            place.follow(limit=limit, interval=interval / 1000, remaining=remaining)
            if place.lane is self.burst:
                counter.pace(limit / interval * 1000)
        day, left = _number(answer, "daily"), _number(answer, "daily-remaining")
        if day and left is not None:
            self._days[place.lane] = (day, day - left)
            if place.lane is self.burst:
                counter.day(limit=day, used=day - left)


def _is_search(request: Request) -> bool:
    return request.path.startswith("/crm/objects/") and request.path.endswith("/search")


def _is_association(request: Request) -> bool:
    """Tell the Associations API from the limits of associations, which are no part of it."""
    path = request.path
    return "/associations/" in path and not path.startswith("/crm/limits/")


def _number(answer: Answer, name: str) -> int | None:
    text = answer.headers.get(_PREFIX + name, "")
    return int(text) if text.isdecimal() else None

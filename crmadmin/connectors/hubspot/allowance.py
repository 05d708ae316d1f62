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

_SLACK, _SEARCH_SLACK = 0.45, 0.2
"""Seconds within which HubSpot has counted a call that was sent: 95 % of the burst is kept."""
_PREFIX = "x-hubspot-ratelimit-"


class Allowance:
    """Keeps the calls of one token within what HubSpot allows, and close to it.

    Searches and associations have an allowance of their own beside the burst of all calls.
    """

    def __init__(self, clock: Clock) -> None:
        self.burst = Lane(clock, limit=BURST, interval=INTERVAL, slack=_SLACK)
        self.search = Lane(clock, limit=SEARCHES, interval=SEARCH_INTERVAL, slack=_SEARCH_SLACK)
        self.associations = Lane(clock, limit=ASSOCIATION_CALLS, interval=INTERVAL, slack=_SLACK)

    def lanes(self, request: Request) -> Sequence[Lane]:
        """Name the lanes of a call, the narrowest first: its place is the hardest to get."""
        if _is_search(request):
            return (self.search, self.burst)
        if _is_association(request):
            return (self.associations, self.burst)
        return (self.burst,)

    def admit(self, counter: Counter) -> None:
        """Raise ``remote.daily_reserve`` when only the reserve is left of the day."""
        tally = counter.tally
        if tally.daily_limit and tally.daily_used >= tally.daily_limit * (1 - RESERVE):
            raise Problem(
                remote.DAILY_RESERVE,
                system="HubSpot",
                used=tally.daily_used,
                limit=tally.daily_limit,
            )

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
            counter.day(limit=day, used=day - left)


def _is_search(request: Request) -> bool:
    return request.path.startswith("/crm/objects/") and request.path.endswith("/search")


def _is_association(request: Request) -> bool:
    return request.path.startswith("/crm/associations/") and "/batch/" in request.path


def _number(answer: Answer, name: str) -> int | None:
    text = answer.headers.get(_PREFIX + name, "")
    return int(text) if text.isdecimal() else None

"""What to do after each of HubSpot's answers (domain/hubspot-api.md §4.2)."""

from collections.abc import Sequence
from http import HTTPStatus

from crmadmin.connectors.http import Again, Answer, Clock, Counter, Lane, Place, Request
from crmadmin.connectors.http.failures import Refused, Uncertain
from crmadmin.connectors.hubspot.allowance import Allowance
from crmadmin.connectors.hubspot.refusals import refusal
from crmadmin.errors import remote

_LOCK_SECONDS = 2.0
_LONGEST_MOVE = 60.0
_BURST_SECONDS = 10.0
_SECOND = 1.0
_PATIENCE = 10
"""Attempts against calls of other programs that come too fast."""

_TRANSIENT = frozenset({502, 503, 504, 521, 523, 524})
_SERVER_FAILURE = 500
_MALFORMED_TOKEN = 530


class HubSpotConduct:
    """Keeps to HubSpot's limits and tells its refusals apart by status and category."""

    system = "HubSpot"

    def __init__(self, clock: Clock) -> None:
        self.allowance = Allowance(clock)

    def lanes(self, request: Request) -> Sequence[Lane]:
        """Name the lanes that a call takes a place in."""
        return self.allowance.lanes(request)

    def admit(self, request: Request) -> None:
        """Let no read use up what other programs need today; a write is not held up."""
        if request.repeatable:
            self.allowance.admit(request)

    def learn(self, answer: Answer, places: Sequence[Place], counter: Counter) -> None:
        """Follow the rate headers."""
        self.allowance.learn(answer, places[0], counter)

    def stale(self, answer: Answer) -> bool:
        """Tell whether a renewed token would help: only one that has expired."""
        return (
            answer.status == HTTPStatus.UNAUTHORIZED
            and answer.document.get("category") == "EXPIRED_AUTHENTICATION"
        )

    def judge(self, request: Request, answer: Answer) -> None:
        """Raise unless the call succeeded, in whole or in parts (any 2xx)."""
        if answer.succeeded:
            return
        problem = refusal(request, answer)
        if answer.is_strange:
            raise problem
        match answer.status:
            case 429:
                raise self._too_fast(request, answer, problem)
            case 423:
                raise Again(problem, seconds=max(_LOCK_SECONDS, _told(answer) or 0))
            case 477 if (_told(answer) or 0) <= _LONGEST_MOVE:
                raise Again(problem, seconds=_told(answer) or _BURST_SECONDS)
            case status if status >= _SERVER_FAILURE and status != _MALFORMED_TOKEN:
                raise _failed(request, answer, problem)
            case _:
                raise problem

    def _too_fast(self, request: Request, answer: Answer, problem: Refused) -> Refused | Again:
        """Close the lanes that were too fast, for all threads; the call was not carried out."""
        policy = str(answer.document.get("policyName", ""))
        if policy == "DAILY":
            return problem
        secondly = policy == "SECONDLY"
        seconds = _SECOND if secondly else _told(answer) or _BURST_SECONDS
        lanes = self.lanes(request)
        for lane in lanes[:1] if secondly else lanes:
            lane.close(seconds)
        return Again(problem, seconds=seconds, attempts=_PATIENCE)


def _failed(request: Request, answer: Answer, problem: Refused) -> Exception:
    """Repeat what may be repeated; of anything else nobody knows whether it was done."""
    if not request.repeatable:
        return Uncertain(remote.UNCERTAIN, detail=problem.detail, **problem.facts)
    return Again(problem) if answer.status in _TRANSIENT else problem


def _told(answer: Answer) -> float | None:
    """Give the seconds of ``Retry-After``, if it was sent."""
    text = answer.headers.get("retry-after", "")
    try:
        return max(0.0, float(text))
    except ValueError:
        return None

"""One host, called with one token: the layer below both systems."""

import logging
from functools import partial
from http import HTTPStatus
from types import TracebackType
from typing import Self

from tenacity import RetryCallState, Retrying, retry_if_exception_type, wait_exponential

from crmadmin.connectors.http.conduct import Conduct, Credentials
from crmadmin.connectors.http.failures import Again, Refused
from crmadmin.connectors.http.lanes import Place
from crmadmin.connectors.http.messages import Answer, Request
from crmadmin.connectors.http.sending import Sender
from crmadmin.connectors.http.tally import Counter, Tally
from crmadmin.connectors.http.waiting import Check, Clock, unchecked

_LOG = logging.getLogger(__name__)
_BACK_OFF = wait_exponential(multiplier=1, max=8)


class Http:
    """Calls one system within its limits, again where that is safe, until cancelled.

    ``check`` is asked before each call, while it is read and during every wait. Threads may
    share one: calls run side by side and keep to the limits together. Close it after use.
    """

    def __init__(
        self,
        host: str,
        credentials: Credentials,
        conduct: Conduct,
        *,
        check: Check = unchecked,
        clock: Clock | None = None,
    ) -> None:
        self._clock = clock or Clock()
        self._sender = Sender(host, conduct.system)
        self._credentials = credentials
        self._conduct = conduct
        self._check = check
        self._counter = Counter()

    @property
    def host(self) -> str:
        """Name where calls go: ``https://api.hubapi.com``."""
        return self._sender.host

    @property
    def token(self) -> str:
        """Give the token, for calls that ask about it; it must never be written down."""
        return self._credentials.token()

    @property
    def tally(self) -> Tally:
        """Count what was called since the beginning."""
        return self._counter.tally

    @property
    def calls_of_thread(self) -> int:
        """Count what the present thread called since the beginning."""
        return self._counter.of_thread

    def call(self, request: Request) -> Answer:
        """Call, and give the answer of success.

        Raises :class:`Refused` with the system's answer, :class:`Uncertain` for a write that may
        have taken effect, another ``Problem`` if no answer came, and ``Cancelled``.
        """
        retrying = Retrying(
            retry=retry_if_exception_type(Again),
            stop=_enough,
            wait=_pause,
            sleep=self.wait,
            before_sleep=partial(self._note_repeat, request),
            retry_error_callback=_give_up,
        )
        return retrying(self._attempt, request)

    def wait(self, seconds: float) -> None:
        """Let time pass, for what the system takes its time to do; raises ``Cancelled``."""
        self._clock.wait(seconds, self._check)

    def close(self) -> None:
        """Close the connections that were kept open."""
        self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _attempt(self, request: Request) -> Answer:
        """Call once, or once more with a renewed token."""
        token = self._credentials.token()
        answer = self._exchange(request, token)
        if self._conduct.stale(answer) and self._credentials.renew(token):
            answer = self._exchange(request, self._credentials.token())
        self._conduct.judge(request, answer)
        return answer

    def _exchange(self, request: Request, token: str) -> Answer:
        """Wait for places in the lanes, send, and learn from the answer."""
        self._check()
        self._conduct.admit(request)
        places: list[Place] = []
        try:
            for lane in self._conduct.lanes(request):
                places.append(lane.enter(self._check))  # noqa: PERF401 - those taken are left
            answer = self._send(request, token)
        finally:
            for place in places:
                place.leave()
        self._conduct.learn(answer, places, self._counter)
        return answer

    def _send(self, request: Request, token: str) -> Answer:
        """Send; a read may be left to itself when cancelled, a write is waited for."""
        work = partial(self._sender.send, request, token)
        size = 0
        try:
            check = self._check if request.repeatable else unchecked
            answer = self._clock.attend(work, check)
            size = answer.size
        finally:
            self._counter.sent(received=size)
        return answer

    def _note_repeat(self, request: Request, state: RetryCallState) -> None:
        again = _reason(state)
        refused = (
            isinstance(again.problem, Refused)
            and again.problem.answer.status == HTTPStatus.TOO_MANY_REQUESTS
        )
        self._counter.repeats(waited=state.upcoming_sleep, refused=refused)
        _LOG.info(
            "%s %s: %s, again in %.1f s",
            request.method,
            request.path,
            again.problem.code,
            state.upcoming_sleep,
        )


def _reason(state: RetryCallState) -> Again:
    """Give why a call should be made again."""
    error = state.outcome.exception() if state.outcome else None
    if not isinstance(error, Again):
        raise TypeError(error)
    return error


def _enough(state: RetryCallState) -> bool:
    return state.attempt_number >= _reason(state).attempts


def _pause(state: RetryCallState) -> float:
    told = _reason(state).seconds
    return _BACK_OFF(state) if told is None else told


def _give_up(state: RetryCallState) -> Answer:
    raise _reason(state).problem from None

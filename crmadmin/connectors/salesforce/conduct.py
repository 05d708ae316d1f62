"""What to do after each of Salesforce's answers (domain/salesforce-api.md §6, §7 and §12)."""

import logging
import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from crmadmin.connectors.http import Again, Answer, Counter, Lane, Place, Refused, Request
from crmadmin.connectors.http.failures import Uncertain
from crmadmin.errors import Problem, Wording, remote

WARN_AT, STOP_AT = 0.75, 0.80
"""Shares of the organization's calls at which reading is warned of, and stopped."""

_LOG = logging.getLogger(__name__)
_USAGE = re.compile(r"api-usage=(\d+)/(\d+)")
_EXPIRED = "INVALID_SESSION_ID"
_BUSY = frozenset({"SERVER_UNAVAILABLE", "UNABLE_TO_LOCK_ROW"})
_BUSY_STATUSES = frozenset({502, 503, 504})
_SERVER_FAILURE = 500
_LONGEST = 2000

_BY_CODE = {
    _EXPIRED: remote.TOKEN_EXPIRED,
    "REQUEST_LIMIT_EXCEEDED": remote.ROLLING_LIMIT,
    "API_DISABLED_FOR_ORG": remote.FORBIDDEN,
    "API_CURRENTLY_DISABLED": remote.FORBIDDEN,
    "INSUFFICIENT_ACCESS": remote.FORBIDDEN,
    "INVALID_QUERY_LOCATOR": remote.QUERY_EXPIRED,
    "QUERY_TIMEOUT": remote.QUERY_FAILED,
    "NOT_FOUND": remote.NOT_FOUND,
    "ENTITY_IS_DELETED": remote.NOT_FOUND,
    "UNABLE_TO_LOCK_ROW": remote.LOCKED,
}
_BY_STATUS = {401: remote.TOKEN_INVALID, 403: remote.FORBIDDEN, 404: remote.NOT_FOUND}

_READING_POSTS = (
    re.compile(r"/services/data/v[0-9.]+/jobs/query"),
    re.compile(r"/services/data/v[0-9.]+/composite/sobjects/\w+"),
    re.compile(r"/services/oauth2/(token|revoke)"),
)


class WriteRefused(Exception):  # noqa: N818 - refused by ourselves, before it is sent
    """A call would have changed the organization, which this release never does."""


class SalesforceConduct:
    """Reads only, leaves calls to the organization's other programs, tells refusals apart."""

    system = "Salesforce"

    def __init__(self) -> None:
        self._used, self._limit = 0, 0

    def lanes(self, request: Request) -> Sequence[Lane]:  # noqa: ARG002 - no limit by the second
        """Name no lane: Salesforce counts calls by the day."""
        return ()

    def admit(self, request: Request) -> None:
        """Refuse writes; raise ``remote.daily_reserve`` from 80 % of the calls on."""
        if not reads_only(request):
            raise WriteRefused(f"{request.method} {request.path}")
        used, limit = self._used, self._limit
        if limit and used >= limit * STOP_AT:
            raise Problem(remote.DAILY_RESERVE, system=self.system, used=used, limit=limit)

    def learn(self, answer: Answer, places: Sequence[Place], counter: Counter) -> None:  # noqa: ARG002 - it has no lanes
        """Follow ``Sforce-Limit-Info``; warn once when three quarters are used."""
        told = _USAGE.search(answer.headers.get("sforce-limit-info", ""))
        if told is None:
            return
        used, limit = int(told[1]), int(told[2])
        counter.day(limit=limit, used=used)
        if self._used < limit * WARN_AT <= used:
            _LOG.warning("Salesforce: %d of %d daily calls are used", used, limit)
        self._used, self._limit = used, limit

    def stale(self, answer: Answer) -> bool:
        """Tell whether the session has ended, so that a new token helps."""
        return answer.status == HTTPStatus.UNAUTHORIZED and _code(answer) == _EXPIRED

    def judge(self, request: Request, answer: Answer) -> None:
        """Raise unless the call succeeded."""
        if answer.succeeded:
            return
        code = _code(answer)
        problem = Refused(
            _wording(answer, code), answer, detail=_detail(request, answer), system=self.system
        )
        if code in _BUSY or answer.status in _BUSY_STATUSES:
            raise (
                Again(problem)
                if request.repeatable
                else Uncertain(
                    remote.UNCERTAIN, detail=problem.detail, system=self.system, host=self.system
                )
            )
        raise problem


def reads_only(request: Request) -> bool:
    """Tell whether a call changes nothing in the organization (domain/salesforce-api.md §12)."""
    if request.method == "POST":
        return any(path.fullmatch(request.path) for path in _READING_POSTS)
    return request.method == "GET"


def first_error(answer: Answer) -> Mapping[str, Any]:
    """Give the first error of an answer: Salesforce sends a list, OAuth an object."""
    body = answer.body[0] if isinstance(answer.body, list) and answer.body else answer.body
    return body if isinstance(body, dict) else {}


def _code(answer: Answer) -> str:
    error = first_error(answer)
    return str(error.get("errorCode") or error.get("error") or "")


def _wording(answer: Answer, code: str) -> Wording:
    if answer.is_strange:
        return remote.NOT_AN_ANSWER
    if code in _BY_CODE:
        return _BY_CODE[code]
    default = remote.OUT_OF_ORDER if answer.status >= _SERVER_FAILURE else remote.INVALID
    return _BY_STATUS.get(answer.status, default)


def _detail(request: Request, answer: Answer) -> str:
    error = first_error(answer)
    said = str(error.get("message") or error.get("error_description") or answer.text)
    lines = [
        f"{request.method} {request.path}",
        f"HTTP {answer.status} {_code(answer)}".strip(),
        said[:_LONGEST],
    ]
    return "\n".join(line for line in lines if line)

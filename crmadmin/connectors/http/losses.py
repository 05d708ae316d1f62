"""Calls that no answer came to: why, and whether the system may have heard them."""

from requests import exceptions
from urllib3 import exceptions as below

from crmadmin.connectors.http.failures import Again, Uncertain
from crmadmin.connectors.http.messages import Request
from crmadmin.errors import Problem, Wording, remote

_NEVER_SENT = (
    below.NewConnectionError,
    below.NameResolutionError,
    below.ConnectTimeoutError,
    below.ProxyError,
)


def lost(
    error: exceptions.RequestException, request: Request, *, host: str, system: str
) -> Problem | Again:
    """Say what became of a call that raised ``error``: nothing, no one knows, or try again."""
    cause = _cause(error)
    detail = f"{request.method} {host}{request.path}: {type(cause).__name__}"
    facts = {"host": host.partition("://")[2], "system": system}
    if isinstance(error, exceptions.SSLError):
        return Problem(remote.NO_TRUST, detail=f"{detail}: {_reason(cause)}", **facts)
    problem = Problem(_wording(error, cause), detail=detail, **facts)
    if request.repeatable:
        return Again(problem)
    if isinstance(cause, _NEVER_SENT):
        return problem
    return Uncertain(remote.UNCERTAIN, detail=detail, **facts)


def _wording(error: exceptions.RequestException, cause: BaseException) -> Wording:
    if isinstance(cause, _NEVER_SENT):
        return remote.UNREACHABLE
    if isinstance(error, exceptions.Timeout):
        return remote.TIMED_OUT
    return remote.CUT_OFF


def _cause(error: BaseException) -> BaseException:
    """Give the lowest error that tells more than its wrappers."""
    below_it = error.args[0] if error.args else None
    inner = getattr(below_it, "reason", None) or below_it
    return inner if isinstance(inner, BaseException) else error


def _reason(cause: BaseException) -> str:
    """Say what was wrong with a certificate; OpenSSL's text names no secrets."""
    return str(cause)[:300]

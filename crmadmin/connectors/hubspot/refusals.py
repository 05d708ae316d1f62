"""What a refusal of HubSpot means, by status and category, never by its text.

domain/hubspot-api.md §4.2 and §5.1.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from crmadmin.connectors.http import Answer, Request, correlation
from crmadmin.connectors.http.failures import Refused
from crmadmin.core.scopes import Feature, to_read
from crmadmin.errors import Wording, remote, scopes

_WORDINGS = {
    401: remote.TOKEN_INVALID,
    404: remote.NOT_FOUND,
    409: remote.CONFLICT,
    423: remote.LOCKED,
    429: remote.TOO_FAST,
    437: remote.LABEL_LIMIT,
    477: remote.BEING_MOVED,
    530: remote.TOKEN_INVALID,
}
_FORBIDDEN = 403
_SERVER_FAILURE = 500
_LONGEST = 2000


def refusal(request: Request, answer: Answer) -> Refused:
    """Tell what HubSpot refused, and why; the detail holds its own words."""
    detail = _detail(request, answer)
    if answer.is_strange:
        return Refused(remote.NOT_AN_ANSWER, answer, detail=detail, system="HubSpot")
    if answer.status == _FORBIDDEN:
        return _forbidden(request, answer, detail)
    return Refused(_wording(answer), answer, detail=detail, system="HubSpot", host="HubSpot")


def _wording(answer: Answer) -> Wording:
    document = answer.document
    if document.get("category") == "EXPIRED_AUTHENTICATION":
        return remote.TOKEN_EXPIRED
    if document.get("policyName") == "DAILY":
        return remote.DAILY_LIMIT
    default = remote.OUT_OF_ORDER if answer.status >= _SERVER_FAILURE else remote.INVALID
    return _WORDINGS.get(answer.status, default)


def _forbidden(request: Request, answer: Answer, detail: str) -> Refused:
    """Name the scopes that HubSpot asks for, else those that the documentation does."""
    asked = tuple(dict.fromkeys(_scopes_named(answer.document)))
    known = request.about in scopes.MISSING
    if not asked and answer.document.get("category") not in {"MISSING_SCOPES", None}:
        return Refused(remote.FORBIDDEN, answer, detail=detail, system="HubSpot")
    if not asked and known:
        asked = to_read(Feature(request.about), request.objects)
    if not asked:
        return Refused(remote.FORBIDDEN, answer, detail=detail, system="HubSpot")
    wording = scopes.MISSING[request.about] if known else scopes.MISSING_FOR_CALL
    return Refused(wording, answer, detail=detail, scopes=", ".join(asked))


def _scopes_named(document: Mapping[str, Any]) -> Iterator[str]:
    """Give the scopes that a body names, in any of the places where HubSpot does."""
    errors = document.get("errors")
    parts = [document, *(errors if isinstance(errors, list) else [])]
    for part in parts:
        context = part.get("context") if isinstance(part, dict) else None
        if isinstance(context, dict):
            for key in ("missingScopes", "requiredGranularScopes", "requiredScopes"):
                named = context.get(key)
                yield from (str(each) for each in named) if isinstance(named, list) else ()


def _detail(request: Request, answer: Answer) -> str:
    """Put together what support would ask for, with HubSpot's own words."""
    document = answer.document
    names = (document.get(key) for key in ("category", "subCategory", "policyName"))
    first = " ".join([f"HTTP {answer.status}", *(str(name) for name in names if name)])
    said = str(document.get("message") or answer.text)[:_LONGEST]
    correlated = correlation(answer)
    lines = [
        f"{request.method} {request.path}",
        first,
        said,
        f"correlationId {correlated}" if correlated else "",
    ]
    return "\n".join(line for line in lines if line)

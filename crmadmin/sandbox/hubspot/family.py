"""How a family of HubSpot's calls is declared: paths, versions, scopes, allowance.

A family is a blueprint. Its routes name a dated path with ``{v}`` and the legacy paths that show
the same state; every call is authenticated, counted and checked for scopes before its view.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from flask import Blueprint, Response, g, jsonify, request

from crmadmin.sandbox.faults import rate_limit_body
from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.present import correlation_id, the_sandbox
from crmadmin.sandbox.rates import Pool, RateLimitedError
from crmadmin.sandbox.tokens import Token

VERSIONS = ("2026-09", "2026-03")
"""The dated versions that are served, alike (§1)."""

View = TypeVar("View", bound=Callable[..., Any])
Needs = Sequence[str | Sequence[str]]
"""Scopes that a call needs, all of them; a sequence among them: any one of those."""
NeedsOf = Callable[[Mapping[str, Any]], Needs]
"""Scopes by the path's variables."""

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


@dataclass(frozen=True, slots=True)
class _Rule:
    needs: Needs | NeedsOf
    pool: Pool
    is_open: bool


class Family(Blueprint):
    """A blueprint whose routes say which scopes they need (§2.1).

    ``pool`` is the allowance that calls are counted in (§4.1).
    """

    def __init__(self, name: str, import_name: str, *, pool: Pool = Pool.APP) -> None:
        super().__init__(name, import_name)
        self._pool = pool
        self._rules: dict[str, _Rule] = {}
        self.before_request(self._admit)
        self.after_request(_with_rate_headers)

    def call(
        self,
        method: str,
        *paths: str,
        needs: Needs | NeedsOf = (),
        pool: Pool | None = None,
        is_open: bool = False,
    ) -> Callable[[View], View]:
        """Declare a view for one method; ``{v}`` in a path stands for every dated version.

        ``is_open`` calls need no token (signing in, introspection).
        """
        if method not in _METHODS:
            raise ValueError(method)

        def declared(view: View) -> View:
            self._rules[view.__name__] = _Rule(needs, pool or self._pool, is_open)
            for path in _expanded(paths):
                self.add_url_rule(path, view.__name__, view, methods=[method])
            return view

        return declared

    def _admit(self) -> Response | None:
        rule = self._rules[(request.endpoint or "").rpartition(".")[2]]
        if rule.is_open:
            return None
        g.token = token_of_request()
        refusal = _count(rule.pool)
        if refusal is None:
            needs = rule.needs(request.view_args or {}) if callable(rule.needs) else rule.needs
            check_scopes(g.token, needs)
        return refusal


def _expanded(paths: Sequence[str]) -> list[str]:
    return [
        path.replace("{v}", version)
        for path in paths
        for version in (VERSIONS if "{v}" in path else ("",))
    ]


def _count(pool: Pool) -> Response | None:
    """Count the call; give HubSpot's 429 if it is one too many (§5.1)."""
    sandbox = the_sandbox()
    portal = sandbox.state.document("portal", "portal") or {}
    try:
        g.rate_headers = sandbox.rates.count(
            sandbox.behaviour,
            g.token.text,
            pool,
            now=sandbox.state.now(),
            time_zone=portal.get("timeZone", "UTC"),
        )
    except RateLimitedError as limit:
        g.rate_headers = sandbox.rates.refused(sandbox.behaviour, pool)
        if sandbox.behaviour.retry_after:
            g.rate_headers["Retry-After"] = str(limit.retry_after)
        response = jsonify(rate_limit_body(limit.policy, correlation_id()))
        response.status_code = 429
        return response
    return None


def _with_rate_headers(response: Response) -> Response:
    response.headers["X-HubSpot-Correlation-Id"] = correlation_id()
    response.headers.update(g.get("rate_headers", {}))
    return response


def the_token() -> Token:
    """Give the token of the present request."""
    token: Token = g.token
    return token


def token_of_request() -> Token:
    """Find the request's Bearer token; 401 for one that is unknown or too old (§4.2)."""
    kind, _, text = request.headers.get("Authorization", "").partition(" ")
    token = the_sandbox().tokens.find(text.strip()) if kind.lower() == "bearer" else None
    if token is None:
        raise HubSpotError(
            401, "Authentication credentials not found.", category="INVALID_AUTHENTICATION"
        )
    if token.expired:
        raise HubSpotError(401, "The token is expired.", category="EXPIRED_AUTHENTICATION")
    return token


def check_scopes(token: Token, needs: Needs) -> None:
    """Refuse a token that lacks a scope.

    403 names what is missing, except to a key that may only write what it wants to read (§2.1).
    """
    for need in needs:
        any_of = (need,) if isinstance(need, str) else tuple(need)
        if token.scopes.intersection(any_of):
            continue
        names_nothing = any(
            scope.endswith(".read") and f"{scope.removesuffix('.read')}.write" in token.scopes
            for scope in any_of
        )
        raise HubSpotError(
            403,
            "This app hasn't been granted all required scopes to make this call.",
            category="MISSING_SCOPES",
            context={} if names_nothing else {"missingScopes": any_of},
        )

"""Ask Salesforce for tokens, and word how it refuses them (domain/salesforce-api.md §2)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from crmadmin.connectors.http import (
    Answer,
    Check,
    Clock,
    FixedToken,
    Http,
    Refused,
    Request,
    Uncertain,
)
from crmadmin.connectors.salesforce.conduct import SalesforceConduct, first_error
from crmadmin.connectors.salesforce.hosts import instance_host
from crmadmin.errors import Problem, Wording, remote, signing_in

_TOKEN, _REVOKE = "/services/oauth2/token", "/services/oauth2/revoke"
_WORDINGS: Mapping[str, Wording] = {
    "access_denied": signing_in.DENIED,
    "invalid_grant": signing_in.EXPIRED,
    "inactive_user": signing_in.INACTIVE,
    "inactive_org": signing_in.INACTIVE,
    "invalid_client_id": signing_in.UNKNOWN_APP,
    "invalid_client": signing_in.UNKNOWN_APP,
    "redirect_uri_mismatch": signing_in.WRONG_CALLBACK,
}
_BLOCKED = "BLOCKED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What a sign-in gives; both tokens are secrets for the keychain, and never shown.

    ``instance_url`` is where the organization is called, ``identity_url`` tells the user.
    """

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    instance_url: str
    identity_url: str = ""
    scope: str = ""


class TokenConduct(SalesforceConduct):
    """Words the refusals of signing in."""

    def judge(self, request: Request, answer: Answer) -> None:
        """Raise unless a token came back."""
        try:
            super().judge(request, answer)
        except Refused as refused:
            wording = sign_in_wording(str(first_error(answer).get("error", "")))
            redirect = (request.form or {}).get("redirect_uri", "")
            raise Refused(
                wording or refused.wording,
                answer,
                detail=refused.detail,
                system=self.system,
                redirect=redirect,
            ) from None


def sign_in_wording(error: str) -> Wording | None:
    """Word an OAuth error by its code; None for one that nothing is known of."""
    return signing_in.APP_BLOCKED if _BLOCKED in error.upper() else _WORDINGS.get(error)


def ask_for_tokens(
    body: str, *, login: str, refresh_token: str = "", check: Check, clock: Clock
) -> Tokens:
    """Exchange a code or a refresh token, whichever the form ``body`` holds.

    Where no new refresh token comes back, the old one stays.
    """
    request = Request(method="POST", path=_TOKEN, form=dict(parse_qsl(body)))
    with Http(login, FixedToken(""), TokenConduct(), check=check, clock=clock) as http:
        try:
            answer = http.call(request)
        except Uncertain as lost:  # no setting was changed that could be read back
            raise Problem(remote.CUT_OFF, detail=lost.detail, **lost.facts) from None
    told = answer.document
    if not told.get("access_token") or not told.get("instance_url"):
        raise Refused(remote.NOT_AN_ANSWER, answer, system="Salesforce")
    return Tokens(
        access_token=str(told["access_token"]),
        refresh_token=str(told.get("refresh_token") or refresh_token),
        instance_url=instance_host(str(told["instance_url"]), login=login),
        identity_url=str(told.get("id", "")),
        scope=str(told.get("scope", "")),
    )


def revoke(login: str, token: str, *, check: Check, clock: Clock) -> None:
    """Make a token worthless; a refresh token takes its access tokens with it."""
    request = Request(method="POST", path=_REVOKE, form={"token": token}, repeatable=True)
    with Http(login, FixedToken(""), TokenConduct(), check=check, clock=clock) as http:
        http.call(request)

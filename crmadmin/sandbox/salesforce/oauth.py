"""Sign-in: the web-server flow with PKCE, refresh, revoke, who am I.

Source: domain/salesforce-api.md §2.
"""

import base64
import hashlib
import hmac
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, jsonify, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from crmadmin.sandbox.org import ConnectedApp, Grant, Sessions
from crmadmin.sandbox.present import the_sandbox, the_state
from crmadmin.sandbox.salesforce.gate import bearer, refuse
from crmadmin.sandbox.salesforce.people import organization_id, signed_in_user, user
from crmadmin.sandbox.salesforce.refusals import Refused

OAUTH = Blueprint("salesforce_oauth", __name__)
_SCOPE = "refresh_token api"


class OAuthRefused(Exception):  # noqa: N818 - an answer, not a mistake of ours
    """A step of a sign-in is refused: an object, not the array of the data API."""

    def __init__(self, error: str, description: str, *, status: int = 400) -> None:
        super().__init__(f"{error}: {description}")
        self.error = error
        self.description = description
        self.status = status


@OAUTH.errorhandler(OAuthRefused)
def _refuse(refused: OAuthRefused) -> tuple[Response, int]:
    body = {"error": refused.error, "error_description": refused.description}
    return jsonify(body), refused.status


OAUTH.register_error_handler(Refused, refuse)


@OAUTH.get("/services/oauth2/authorize")
def authorize() -> AnyResponse:
    """Sign the sandbox's person in at once, and send the browser back with a code.

    What is wrong with the app or the address is answered here; what the person or the org
    refuses is told to the app.
    """
    asked, sandbox = request.args, the_sandbox()
    app = _app(asked.get("client_id", ""))
    target = asked.get("redirect_uri", "")
    if target not in app.redirect_uris:
        raise OAuthRefused("redirect_uri_mismatch", "redirect_uri must match configuration")
    error = _fault(app, denies=sandbox.org.behaviour.denies)
    if error is not None:
        return _back(target, error=error[0], error_description=error[1])
    grant = Grant(
        client_id=app.client_id,
        user_id=signed_in_user(sandbox),
        scope=_SCOPE,
        redirect_uri=target,
        challenge=asked.get("code_challenge", ""),
        ends_at=Sessions.code_ends(datetime.fromisoformat(sandbox.state.now())),
    )
    return _back(target, code=sandbox.org.sessions.give_code(grant))


def _app(client_id: str) -> ConnectedApp:
    app = the_sandbox().org.app
    if client_id != app.client_id:
        raise OAuthRefused("invalid_client_id", "client identifier invalid")
    return app


def _fault(app: ConnectedApp, *, denies: bool) -> tuple[str, str] | None:
    if app.blocked:
        return "OAUTH_APP_BLOCKED", "this app is blocked by admin"
    if request.args.get("response_type") != "code":
        return "unsupported_response_type", "response type not supported"
    if app.needs_pkce and not request.args.get("code_challenge"):
        return "invalid_request", "missing required code challenge"
    if request.args.get("code_challenge") and _method() != "S256":
        return "invalid_request", "code_challenge_method must be S256"
    return ("access_denied", "end-user denied authorization") if denies else None


def _method() -> str:
    return request.args.get("code_challenge_method", "S256")


def _back(target: str, **answer: str) -> AnyResponse:
    state = request.args.get("state")
    query = urlencode(answer | ({} if state is None else {"state": state}))
    return redirect(f"{target}?{query}")


@OAUTH.post("/services/oauth2/token")
def token() -> dict[str, str]:
    """Exchange a code, or a refresh token, for an access token."""
    app = _app(request.form.get("client_id", ""))
    if app.secret and request.form.get("client_secret") != app.secret:
        raise OAuthRefused("invalid_client", "invalid client credentials")
    if app.blocked:
        raise OAuthRefused("OAUTH_APP_BLOCKED", "this app is blocked by admin")
    match request.form.get("grant_type"):
        case "authorization_code":
            return _exchanged()
        case "refresh_token":
            return _refreshed(app)
        case _:
            raise OAuthRefused("unsupported_grant_type", "grant type not supported")


def _exchanged() -> dict[str, str]:
    sandbox = the_sandbox()
    grant = sandbox.org.sessions.take_code(request.form.get("code", ""))
    if grant is None:
        raise OAuthRefused("invalid_grant", "invalid authorization code")
    if grant.ends_at is not None and grant.ends_at < datetime.fromisoformat(sandbox.state.now()):
        raise OAuthRefused("invalid_grant", "expired authorization code")
    if request.form.get("redirect_uri") != grant.redirect_uri:
        raise OAuthRefused("redirect_uri_mismatch", "redirect_uri must match configuration")
    verifier = request.form.get("code_verifier", "")
    if grant.challenge and not hmac.compare_digest(challenge_of(verifier), grant.challenge):
        raise OAuthRefused("invalid_grant", "invalid code verifier")
    return _answer(grant) | {"refresh_token": sandbox.org.sessions.give_refresh(grant)}


def challenge_of(verifier: str) -> str:
    """Give the S256 challenge of a verifier."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def _refreshed(app: ConnectedApp) -> dict[str, str]:
    sessions, old = the_sandbox().org.sessions, request.form.get("refresh_token", "")
    grant = sessions.find_refresh(old)
    if grant is None:
        raise OAuthRefused("invalid_grant", "expired access/refresh token")
    if not user(the_state(), grant.user_id).get("IsActive"):
        raise OAuthRefused("inactive_user", "user is inactive")
    answer = _answer(grant)
    if not app.rotates:
        return answer
    sessions.drop_refresh(old)
    return answer | {"refresh_token": sessions.give_refresh(grant)}


def _answer(grant: Grant) -> dict[str, str]:
    """Tell an access token; its lifetime is not told (the org's policy)."""
    sandbox, state = the_sandbox(), the_state()
    organization = organization_id(state)
    issued = str(int(datetime.now(UTC).timestamp() * 1000))
    here = request.host_url.rstrip("/")
    identity = f"{here}/id/{organization}/{grant.user_id}"
    secret = sandbox.org.app.secret.encode()
    digest = hmac.new(secret, f"{identity}{issued}".encode(), hashlib.sha256).digest()
    return {
        "access_token": sandbox.org.sessions.sign_in(grant, organization),
        "signature": base64.b64encode(digest).decode(),
        "scope": grant.scope,
        "instance_url": sandbox.org.behaviour.instance_url or here,
        "id": identity,
        "token_type": "Bearer",
        "issued_at": issued,
    }


@OAUTH.post("/services/oauth2/revoke")
def revoke() -> Response:
    """Forget a token."""
    if not the_sandbox().org.sessions.revoke(request.values.get("token", "")):
        raise OAuthRefused("invalid_token", "invalid token")
    return Response(status=200)


@OAUTH.get("/services/oauth2/userinfo")
def userinfo() -> dict[str, Any]:
    """Tell who the session belongs to."""
    return _who()


@OAUTH.get("/id/<organization>/<user_id>")
def identity(organization: str, user_id: str) -> dict[str, Any]:
    """Tell who the session belongs to, at the address that the token answer gave."""
    who = _who()
    if (organization, user_id) != (who["organization_id"], who["user_id"]):
        raise OAuthRefused("Bad_Id", "the identity is not that of the session", status=403)
    return who


def _who() -> dict[str, Any]:
    grant = the_sandbox().org.sessions.find(bearer())
    if grant is None:
        raise OAuthRefused("Bad_OAuth_Token", "the access token is invalid", status=403)
    state, here = the_state(), request.host_url.rstrip("/")
    person, organization = user(state, grant.user_id), organization_id(state)
    return {
        "sub": f"{here}/id/{organization}/{grant.user_id}",
        "id": f"{here}/id/{organization}/{grant.user_id}",
        "user_id": grant.user_id,
        "organization_id": organization,
        "username": person.get("Username"),
        "preferred_username": person.get("Username"),
        "display_name": person.get("Name"),
        "name": person.get("Name"),
        "email": person.get("Email"),
        "active": bool(person.get("IsActive")),
        "user_type": "STANDARD",
        "language": "en_US",
        "urls": {"rest": f"{here}/services/data/v{{version}}/"},
    }

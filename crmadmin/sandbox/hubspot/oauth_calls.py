"""Calls that get, renew, revoke and explain tokens (domain/hubspot-api.md §2)."""

from urllib.parse import urlencode

from flask import Response, jsonify, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from crmadmin.sandbox import kinds
from crmadmin.sandbox.grants import LIFETIME, Grant
from crmadmin.sandbox.hubspot.answers import HubSpotError, Json, json_body, no_content, not_found
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.present import the_sandbox, the_state
from crmadmin.sandbox.tokens import ALL_SCOPES, Token

FAMILY = Family("oauth", __name__)


@FAMILY.call("GET", "/oauth/authorize", is_open=True)
def authorize() -> AnyResponse:
    """Send the browser back with a code: the sandbox's super admin always agrees."""
    asked = request.args
    scopes = frozenset(asked.get("scope", "").split()) & ALL_SCOPES
    grant = Grant(
        client_id=asked.get("client_id", ""),
        redirect_uri=asked.get("redirect_uri", ""),
        scopes=scopes,
        challenge=asked.get("code_challenge", ""),
    )
    if not grant.client_id or not grant.redirect_uri:
        raise HubSpotError(400, "client_id and redirect_uri are needed")
    answer = {"code": the_sandbox().grants.issue_code(grant)}
    if "state" in asked:
        answer["state"] = asked["state"]
    return redirect(f"{grant.redirect_uri}?{urlencode(answer)}")


@FAMILY.call("POST", "/oauth/{v}/token", "/oauth/v1/token", is_open=True)
def get_token() -> Response:
    """Answer with an access token for a code or a refresh token."""
    asked = request.form
    missing = [name for name in ("client_id", "client_secret") if not asked.get(name)]
    if missing:
        raise HubSpotError(400, f"missing or invalid {missing[0]}", category="BAD_CLIENT")
    match asked.get("grant_type"):
        case "authorization_code":
            return _from_code()
        case "refresh_token":
            return _from_refresh_token()
        case _:
            raise HubSpotError(400, "missing or invalid grant_type", category="BAD_GRANT_TYPE")


def _from_code() -> Response:
    asked = request.form
    grant = the_sandbox().grants.take_code(asked.get("code", ""))
    if (
        grant is None
        or grant.client_id != asked["client_id"]
        or grant.redirect_uri != asked.get("redirect_uri")
        or not grant.is_proved_by(asked.get("code_verifier", ""))
    ):
        raise HubSpotError(400, "missing or invalid code", category="BAD_AUTH_CODE")
    return _access(grant, the_sandbox().grants.issue_refresh_token(grant))


def _from_refresh_token() -> Response:
    asked = request.form
    text = asked.get("refresh_token", "")
    grant = the_sandbox().grants.find(text)
    if grant is None or grant.client_id != asked["client_id"]:
        raise HubSpotError(400, "missing or invalid refresh token", category="BAD_REFRESH_TOKEN")
    return _access(grant, text)


def _access(grant: Grant, refresh_token: str) -> Response:
    token = the_sandbox().tokens.issue(scopes=grant.scopes, user_id=grant.user_id, kind="oauth")
    return jsonify(
        {
            "token_type": "bearer",
            "access_token": token.text,
            "refresh_token": refresh_token,
            "expires_in": LIFETIME,
        }
    )


@FAMILY.call("POST", "/oauth/{v}/token/introspect", is_open=True)
def introspect() -> Response:
    """Answer with what a token may do; one that is unknown or too old is not active."""
    token = the_sandbox().tokens.find(_token_sent())
    if token is None or token.expired:
        return jsonify({"active": False})
    return jsonify({"active": True, "token_type": "access_token", **_explained(token)})


@FAMILY.call("GET", "/oauth/v1/access-tokens/<text>", is_open=True)
def explain_access_token(text: str) -> Response:
    """Answer with what an access token may do."""
    token = the_sandbox().tokens.find(text)
    if token is None or token.expired:
        raise not_found("Access token not found")
    user = the_state().document(kinds.USER, token.user_id) or {}
    return jsonify(
        {
            "token": text,
            "token_type": "access",
            "user": user.get("email", ""),
            "expires_in": LIFETIME,
            **_explained(token),
        }
    )


@FAMILY.call("GET", "/oauth/v1/refresh-tokens/<text>", is_open=True)
def explain_refresh_token(text: str) -> Response:
    """Answer with whom a refresh token stands for."""
    grant = the_sandbox().grants.find(text)
    if grant is None:
        raise not_found("Refresh token not found")
    return jsonify(
        {
            "token": text,
            "token_type": "refresh",
            "client_id": grant.client_id,
            "hub_id": _portal_id(),
            "user_id": _number(grant.user_id),
            "scopes": sorted(grant.scopes),
        }
    )


@FAMILY.call("POST", "/oauth/{v}/token/revoke", is_open=True)
def revoke() -> Response:
    """Forget an access or a refresh token."""
    text = _token_sent()
    the_sandbox().grants.revoke(text)
    the_sandbox().tokens.revoke(text)
    return no_content()


@FAMILY.call("DELETE", "/oauth/v1/refresh-tokens/<text>", is_open=True)
def delete_refresh_token(text: str) -> Response:
    """Forget a refresh token."""
    if not the_sandbox().grants.revoke(text):
        raise not_found("Refresh token not found")
    return no_content()


@FAMILY.call("POST", "/oauth/v2/private-apps/get/access-token-info", is_open=True)
def explain_private_app() -> Response:
    """Answer with whose token of a private app or service key this is."""
    token = the_sandbox().tokens.find(str(json_body("tokenKey")["tokenKey"]))
    if token is None or token.expired:
        raise HubSpotError(401, "The token is not known", category="INVALID_AUTHENTICATION")
    return jsonify(
        {
            "userId": _number(token.user_id),
            "hubId": _portal_id(),
            "appId": token.app_id,
            "scopes": [_suffixed(scope) for scope in sorted(token.scopes)],
            "isUserToken": False,
        }
    )


def _explained(token: Token) -> Json:
    return {
        "hub_id": _portal_id(),
        "user_id": _number(token.user_id),
        "app_id": token.app_id,
        "scopes": sorted(token.scopes),
    }


def _suffixed(scope: str) -> str:
    """Write sensitive scopes as introspection does (§2)."""
    return f"{scope}.v2" if ".sensitive." in scope else scope


def _token_sent() -> str:
    if request.mimetype == "application/json":
        return str(json_body("token")["token"])
    return request.form.get("token", "")


def _portal_id() -> int:
    portal = the_state().document(kinds.PORTAL, kinds.PORTAL) or {}
    return int(portal.get("portalId", 0))


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0

"""Tokens are got, renewed, explained and revoked."""

import base64
import hashlib
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.sandbox.conftest import Caller

CLIENT = {"client_id": "app", "client_secret": "s3cret"}
BACK = "http://127.0.0.1:8765/back"
VERIFIER = "v" * 50


def code_of(call: Caller) -> str:
    """Let the browser fetch a code."""
    digest = hashlib.sha256(VERIFIER.encode()).digest()
    challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    answer = call.client.get(
        "/oauth/authorize",
        query_string={
            "client_id": "app",
            "redirect_uri": BACK,
            "scope": "crm.objects.contacts.read oauth",
            "state": "x",
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        },
    )
    query = parse_qs(urlsplit(answer.headers["Location"]).query)
    assert query["state"] == ["x"]
    return query["code"][0]


def exchange(call: Caller, path: str = "/oauth/2026-09/token", **fields: str) -> Any:
    """Ask for a token with a form."""
    return call.client.post(path, data=CLIENT | fields)


def by_code(call: Caller, code: str, verifier: str = VERIFIER) -> Any:
    """Exchange a code."""
    return exchange(
        call,
        grant_type="authorization_code",
        code=code,
        redirect_uri=BACK,
        code_verifier=verifier,
    )


def test_code_is_exchanged_once(call: Caller) -> None:
    """A code gives a token with its scopes, once and with its verifier only."""
    code = code_of(call)
    got = by_code(call, code).json
    assert got["expires_in"] == 1800
    with_it = Caller(sandbox=call.sandbox, client=call.client, token=got["access_token"])
    assert with_it("GET", "/crm/objects/2026-09/contacts").status_code == 200
    assert with_it("GET", "/crm/objects/2026-09/deals").status_code == 403
    assert by_code(call, code).status_code == 400
    assert by_code(call, code_of(call), "another").status_code == 400


def test_refresh(call: Caller) -> None:
    """A refresh token gives another access token, by the legacy path too, until it is revoked."""
    refresh = by_code(call, code_of(call)).json["refresh_token"]
    fields = {"grant_type": "refresh_token", "refresh_token": refresh}
    renewed = exchange(call, "/oauth/v1/token", **fields).json
    assert renewed["refresh_token"] == refresh
    explained = call.client.get(f"/oauth/v1/refresh-tokens/{refresh}").json
    assert explained is not None
    assert (explained["client_id"], explained["hub_id"]) == ("app", 900001)
    assert call.client.delete(f"/oauth/v1/refresh-tokens/{refresh}").status_code == 204
    assert exchange(call, **fields).status_code == 400
    assert exchange(call, grant_type="password").status_code == 400
    assert call.client.post("/oauth/2026-09/token", data={}).status_code == 400


def test_introspection(call: Caller) -> None:
    """An active token tells hub, user and scopes; an expired one only that it is not active."""
    got = by_code(call, code_of(call)).json["access_token"]
    explained = call.client.post("/oauth/2026-09/token/introspect", data={"token": got}).json
    assert explained is not None
    assert explained["active"] is True
    assert explained["scopes"] == ["crm.objects.contacts.read", "oauth"]
    assert (explained["hub_id"], explained["user_id"]) == (900001, 1001)
    legacy = call.client.get(f"/oauth/v1/access-tokens/{got}").json
    assert legacy is not None
    assert legacy["user"] == "admin@sandbox.example"
    call.sandbox.tokens.expire(got)
    gone = call.client.post("/oauth/2026-09/token/introspect", json={"token": got}).json
    assert gone == {"active": False}
    assert call.client.get(f"/oauth/v1/access-tokens/{got}").status_code == 404


def test_revoked_token_is_unknown(call: Caller) -> None:
    """A revoked token is refused from then on."""
    got = by_code(call, code_of(call)).json["access_token"]
    assert call.client.post("/oauth/2026-09/token/revoke", data={"token": got}).status_code == 204
    with_it = Caller(sandbox=call.sandbox, client=call.client, token=got)
    assert with_it("GET", "/crm/objects/2026-09/contacts").status_code == 401


def test_private_app(call: Caller) -> None:
    """A private app's token or service key tells user, hub and scopes; sensitive ones suffixed."""
    path = "/oauth/v2/private-apps/get/access-token-info"
    token = call.with_scopes("crm.objects.contacts.sensitive.read").token
    explained = call.client.post(path, json={"tokenKey": token}).json
    assert explained is not None
    assert (explained["hubId"], explained["userId"]) == (900001, 1001)
    assert explained["scopes"] == ["crm.objects.contacts.sensitive.read.v2", "oauth"]
    assert call.client.post(path, json={"tokenKey": "pat-eu1-no"}).status_code == 401

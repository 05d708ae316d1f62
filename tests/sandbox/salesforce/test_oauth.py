"""Sign-in as the browser and the product see it (domain/salesforce-api.md, web-server flow)."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from crmadmin.sandbox.org import CONSUMER_KEY
from crmadmin.sandbox.salesforce.oauth import challenge_of
from tests.sandbox.salesforce.conftest import Org

CALLBACK = "http://localhost:1717/callback"
VERIFIER = "v" * 50


def authorize(org: Org, **changes: str) -> Any:
    """Open the page that signs in."""
    asked = {
        "response_type": "code",
        "client_id": CONSUMER_KEY,
        "redirect_uri": CALLBACK,
        "scope": "api refresh_token",
        "state": "s1",
        "code_challenge": challenge_of(VERIFIER),
        "code_challenge_method": "S256",
    }
    return org.client.get("/services/oauth2/authorize", query_string=asked | changes)


def callback(org: Org, **changes: str) -> dict[str, str]:
    """Give what the page tells the callback."""
    answer = authorize(org, **changes)
    assert answer.status_code == 302, answer.text
    address = urlsplit(answer.location)
    assert f"{address.scheme}://{address.netloc}{address.path}" == CALLBACK
    return {name: values[0] for name, values in parse_qs(address.query).items()}


def token(org: Org, **form: str) -> Any:
    """Ask for a token."""
    return org.client.post("/services/oauth2/token", data={"client_id": CONSUMER_KEY, **form})


def exchange(org: Org, **changes: str) -> Any:
    """Sign in and exchange the code."""
    form = {
        "grant_type": "authorization_code",
        "code": callback(org)["code"],
        "redirect_uri": CALLBACK,
        "code_verifier": VERIFIER,
    }
    return token(org, **form | changes)


def refresh(org: Org, refresh_token: str) -> Any:
    """Ask for a new access token."""
    return token(org, grant_type="refresh_token", refresh_token=refresh_token)


def use(org: Org, access_token: str) -> int:
    """Call the data API with a token."""
    org.token = access_token
    return org.call("GET", "/limits").status_code


def test_the_challenge_is_that_of_the_standard() -> None:
    """The S256 challenge of RFC 7636's example."""
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert challenge_of(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_a_code_becomes_a_session(org: Org) -> None:
    """The answer has what the document lists, and no lifetime; the session works."""
    answer = exchange(org).get_json()
    assert callback(org)["state"] == "s1"
    assert set(answer) == {
        *("access_token", "refresh_token", "instance_url", "id", "token_type"),
        *("issued_at", "signature", "scope"),
    }
    assert answer["instance_url"] == "http://localhost"
    assert answer["issued_at"].isdecimal()
    assert use(org, answer["access_token"]) == 200


def test_a_code_is_good_once_and_for_ten_minutes(org: Org) -> None:
    """The second exchange is refused, and a late one."""
    code = callback(org)["code"]
    assert exchange(org, code=code).status_code == 200
    assert exchange(org, code=code).get_json()["error"] == "invalid_grant"
    code = callback(org)["code"]
    org.clock.pass_by(minutes=11)
    assert exchange(org, code=code).get_json()["error"] == "invalid_grant"


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_verifier": "w" * 50}, "invalid_grant"),
        ({"code_verifier": ""}, "invalid_grant"),
        ({"redirect_uri": "http://localhost:17170/callback"}, "redirect_uri_mismatch"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"client_id": "other"}, "invalid_client_id"),
    ],
)
def test_an_exchange_is_refused(org: Org, changes: dict[str, str], error: str) -> None:
    """A wrong verifier, address, kind or app is told as an OAuth object."""
    answer = exchange(org, **changes)
    assert answer.status_code == 400
    assert answer.get_json()["error"] == error
    assert "error_description" in answer.get_json()


@pytest.mark.parametrize(
    "address", ["http://localhost:1718/callback", "http://localhost:1717/callback/", ""]
)
def test_the_redirect_matches_exactly(org: Org, address: str) -> None:
    """Port and path are those that the app registered, or nobody is sent there."""
    answer = authorize(org, redirect_uri=address)
    assert (answer.status_code, answer.get_json()["error"]) == (400, "redirect_uri_mismatch")


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_challenge": ""}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
    ],
)
def test_a_wrong_request_is_told_to_the_app(org: Org, changes: dict[str, str], error: str) -> None:
    """The callback gets the error and the state."""
    told = callback(org, **changes)
    assert (told["error"], told["state"]) == (error, "s1")
    assert "code" not in told


def test_a_person_may_deny(org: Org) -> None:
    """The callback learns of it."""
    org.sandbox.org.behaviour.denies = True
    assert callback(org)["error"] == "access_denied"


def test_an_app_may_be_blocked(org: Org) -> None:
    """The org's policy is told at sign-in and at refresh."""
    answer = exchange(org).get_json()
    org.sandbox.org.app.blocked = True
    assert callback(org)["error"] == "OAUTH_APP_BLOCKED"
    assert refresh(org, answer["refresh_token"]).get_json()["error"] == "OAUTH_APP_BLOCKED"


def test_a_secret_is_checked_where_there_is_one(org: Org) -> None:
    """An app with a secret needs it."""
    org.sandbox.org.app.secret = "quiet"
    assert exchange(org).get_json()["error"] == "invalid_client"
    assert exchange(org, client_secret="quiet").status_code == 200


def test_an_expired_session_is_refreshed(org: Org) -> None:
    """401 INVALID_SESSION_ID, then a new token from the same refresh token."""
    first = exchange(org).get_json()
    org.sandbox.org.sessions.expire(first["access_token"])
    org.token = first["access_token"]
    assert org.error(org.call("GET", "/limits")) == (401, "INVALID_SESSION_ID")
    second = refresh(org, first["refresh_token"]).get_json()
    assert "refresh_token" not in second
    assert use(org, second["access_token"]) == 200


def test_refresh_tokens_may_rotate(org: Org) -> None:
    """The new one takes the place of the old."""
    org.sandbox.org.app.rotates = True
    old = exchange(org).get_json()["refresh_token"]
    new = refresh(org, old).get_json()["refresh_token"]
    assert refresh(org, old).get_json()["error"] == "invalid_grant"
    assert refresh(org, new).status_code == 200


def test_the_instance_may_move(org: Org) -> None:
    """A refresh may tell another instance_url."""
    first = exchange(org).get_json()
    org.sandbox.org.behaviour.instance_url = "http://127.0.0.1:9"
    second = refresh(org, first["refresh_token"]).get_json()
    assert second["instance_url"] == "http://127.0.0.1:9"


def test_an_inactive_user_cannot_refresh(org: Org) -> None:
    """A user who left is told apart from a token that ended."""
    first = exchange(org).get_json()
    with org.sandbox.state.change() as connection:
        connection.execute(
            "UPDATE record SET properties = json_set(properties, '$.IsActive', json('false')) "
            "WHERE object = 'User'"
        ).close()
    assert refresh(org, first["refresh_token"]).get_json()["error"] == "inactive_user"


def test_revoking_ends_the_session(org: Org) -> None:
    """A revoked refresh token takes its access tokens along."""
    answer = exchange(org).get_json()
    form = {"token": answer["refresh_token"]}
    assert org.client.post("/services/oauth2/revoke", data=form).status_code == 200
    assert org.client.post("/services/oauth2/revoke", data=form).status_code == 400
    assert use(org, answer["access_token"]) == 401
    assert refresh(org, answer["refresh_token"]).status_code == 400


def test_who_am_i(org: Org) -> None:
    """Userinfo and the identity address tell the user and the organization."""
    answer = exchange(org).get_json()
    org.token = answer["access_token"]
    who = org.json("GET", "/services/oauth2/userinfo")
    assert who["organization_id"] == "00D000000000001EAA"
    assert who["username"] == "admin@sandbox.example"
    assert org.json("GET", urlsplit(answer["id"]).path) == who
    other = org.call("GET", "/id/00D000000000001EAA/005000000000009AAA")
    assert other.status_code == 403
    org.token = "none"
    assert org.call("GET", "/services/oauth2/userinfo").status_code == 403

"""A person signs in in the browser, and the program stays signed in."""

import base64
import hashlib
import threading
from collections.abc import Callable
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import requests

from crmadmin.connectors.http import Refused
from crmadmin.connectors.salesforce import Session, Tokens, login_host, revoke, sign_in
from crmadmin.connectors.salesforce.hosts import instance_host
from crmadmin.core.progress import Cancelled
from crmadmin.errors import Problem
from tests.connectors.answering import Asked, Reply, answering

FREE = (0,)
"""Any port: tests run side by side."""


class Browser:
    """A browser whose person answers Salesforce's page as told."""

    def __init__(self, **answer: str) -> None:
        self.answer = answer
        self.opened: dict[str, str] = {}
        self.page = ""
        self.thread: threading.Thread | None = None

    def __call__(self, address: str) -> None:
        """Show the page, and go where it sends the browser."""
        self.opened = {
            name: values[0] for name, values in parse_qs(urlsplit(address).query).items()
        }
        self.opened["address"] = address
        answer = {"state": self.opened["state"], **self.answer}
        target = f"{self.opened['redirect_uri']}?{urlencode(answer)}"
        self.thread = threading.Thread(target=self.go, args=(target,))
        self.thread.start()

    def go(self, target: str) -> None:
        """Ask for an icon first, as browsers do, then for the page."""
        icon = target.partition("/callback")[0] + "/favicon.ico"
        assert requests.get(icon, timeout=5).status_code == 404
        self.page = requests.get(target, timeout=5).text


def granting(**more: str) -> Callable[[Asked], Reply]:
    """Grant tokens to whoever asks."""
    return lambda asked: Reply(
        body={"access_token": "access", "instance_url": f"http://{asked.headers['host']}", **more}
    )


def form(asked: Asked) -> dict[str, str]:
    """Read a form."""
    return {name: values[0] for name, values in parse_qs(asked.body.decode()).items()}


def test_signing_in_proves_itself_by_pkce() -> None:
    """The verifier that is sent with the code is the one whose hash the page was opened with."""
    browser = Browser(code="the-code")
    with answering(granting(refresh_token="refresh")) as server:
        tokens = sign_in(server.address, "key", open_browser=browser, ports=FREE)
    sent = form(server.asked[0])
    hashed = hashlib.sha256(sent["code_verifier"].encode()).digest()
    challenge = base64.urlsafe_b64encode(hashed).decode().rstrip("=")
    assert browser.opened["code_challenge"] == challenge
    assert browser.opened["code_challenge_method"] == "S256"
    assert browser.opened["scope"] == "api refresh_token"
    assert browser.opened["address"].startswith(f"{server.address}/services/oauth2/authorize?")
    assert sent["code"] == "the-code"
    assert sent["redirect_uri"] == browser.opened["redirect_uri"]
    assert "client_secret" not in sent
    assert tokens.refresh_token == "refresh"
    assert "refresh" not in repr(tokens)
    assert "You can close this page" in browser.page


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"error": "access_denied", "error_description": "end-user denied"}, "sign_in.denied"),
        ({"error": "OAUTH_APP_BLOCKED"}, "sign_in.app_blocked"),
        ({"code": "x", "state": "of somebody else"}, "sign_in.wrong_state"),
        ({"something": "else"}, "sign_in.denied"),
    ],
)
def test_what_the_browser_brings_back_is_checked(answer: dict[str, str], code: str) -> None:
    """Refusals and answers to other sign-ins never reach the token address."""
    with answering(Reply(status=500)) as server, pytest.raises(Problem) as raised:
        sign_in(server.address, "key", open_browser=Browser(**answer), ports=FREE)
    assert raised.value.code == code
    assert server.asked == []


def test_nobody_is_waited_for_longer_than_told() -> None:
    """A page that is closed ends in a problem."""
    with answering(Reply()) as server, pytest.raises(Problem) as raised:
        sign_in(server.address, "key", open_browser=print, ports=FREE, patience=0.3)
    assert raised.value.code == "sign_in.no_answer"


def test_waiting_for_the_browser_can_be_cancelled() -> None:
    """Cancelling ends the wait and frees the port."""

    def cancel() -> None:
        raise Cancelled

    with answering(Reply()) as server, pytest.raises(Cancelled):
        sign_in(server.address, "key", open_browser=print, ports=FREE, check=cancel)


def test_taken_ports_are_told() -> None:
    """When every registered port is in use, the problem names them."""
    with answering(Reply()) as server, pytest.raises(Problem) as raised:
        port = urlsplit(server.address).port or 0
        sign_in(server.address, "key", open_browser=print, ports=(port,))
    assert raised.value.code == "sign_in.ports_taken"
    assert str(port) in raised.value.sentence()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("invalid_grant", "sign_in.expired"),
        ("inactive_user", "sign_in.inactive"),
        ("invalid_client_id", "sign_in.unknown_app"),
        ("redirect_uri_mismatch", "sign_in.wrong_callback"),
        ("unsupported_grant_type", "remote.invalid"),
    ],
)
def test_refusals_of_tokens_are_told_apart(error: str, code: str) -> None:
    """Each error of the token address has its sentence and remedy."""
    refusal = Reply(status=400, body={"error": error, "error_description": "…"})
    with answering(refusal) as server, pytest.raises(Refused) as raised:
        sign_in(server.address, "key", open_browser=Browser(code="x"), ports=FREE)
    assert raised.value.code == code
    assert raised.value.remedy()
    assert len(server.asked) == 1


def test_rotated_tokens_are_kept_before_use() -> None:
    """A new refresh token is handed over at once; without one the old one stays."""
    kept: list[Tokens] = []
    with answering(granting(refresh_token="second"), granting()) as server:
        session = Session(server.address, "key", refresh_token="first", keep=kept.append)
        assert session.token() == "access"
        assert session.renew("access")
        assert session.renew("of another thread, renewed since")
    assert [each.refresh_token for each in kept] == ["second", "second"]
    assert [form(asked)["refresh_token"] for asked in server.asked] == ["first", "second"]


def test_tokens_can_be_revoked() -> None:
    """Forgetting a connection makes its token worthless."""
    with answering(Reply()) as server:
        revoke(server.address, "refresh")
    assert form(server.asked[0]) == {"token": "refresh"}


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("login.salesforce.com", "https://login.salesforce.com"),
        (" https://test.salesforce.com/ ", "https://test.salesforce.com"),
        ("https://acme.my.salesforce.com/home", "https://acme.my.salesforce.com"),
        ("acme--uat.sandbox.my.salesforce.com", "https://acme--uat.sandbox.my.salesforce.com"),
        ("https://acme.lightning.force.com/lightning/page", "https://acme.my.salesforce.com"),
    ],
)
def test_login_hosts_are_recognised(typed: str, host: str) -> None:
    """Any address of an organization leads to where it signs people in."""
    assert login_host(typed) == host


@pytest.mark.parametrize(
    "typed",
    ["salesforce.com.evil.net", "http://login.salesforce.com", "evil.net", "", "https://[x"],
)
def test_other_hosts_are_refused(typed: str) -> None:
    """No sign-in leads anywhere else."""
    with pytest.raises(Problem) as raised:
        login_host(typed)
    assert raised.value.code == "sign_in.not_a_login_host"


def test_tokens_go_to_salesforce_only() -> None:
    """An organization's address that is not Salesforce's is not believed."""
    login = "https://login.salesforce.com"
    assert instance_host("https://acme.my.salesforce.com", login=login)
    with pytest.raises(Problem) as raised:
        instance_host("https://evil.net", login=login)
    assert raised.value.code == "sign_in.not_its_host"

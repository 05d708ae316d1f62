"""A sandbox that is served, and the clients pointed at it."""

from collections.abc import Iterator
from typing import Any

import pytest
import requests
from hubspot import HubSpot
from oauthlib.oauth2 import WebApplicationClient
from requests.adapters import HTTPAdapter
from simple_salesforce.api import Salesforce

from crmadmin.core.definitions import Definition, System
from crmadmin.core.portal import Owner
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.org import CALLBACK_PORTS, CONSUMER_KEY
from crmadmin.sandbox.seed import Seed
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State
from tests.official import official

SEED = Seed(
    definitions=[
        Definition(system=System.HUBSPOT, object="vehicle", name="plate", field_type="text")
    ],
    owners=[
        Owner(owner_id="71", email="marie@example.com", user_id="2001", first_name="Marie"),
        Owner(owner_id="72", email="pierre@example.com", user_id="2002", first_name="Pierre"),
    ],
)


@pytest.fixture(scope="session")
def filled() -> Iterator[State]:
    """Fill a new portal and a new org, to be copied: that takes longer than most tests."""
    state = State()
    fill(state, SEED)
    yield state
    state.close()


@pytest.fixture
def server(filled: State) -> Iterator[SandboxServer]:
    """Serve a new portal and a new org."""
    state = State()
    with filled.read() as template, state.read() as connection:
        template.backup(connection)
    with SandboxServer(state) as started:
        yield started
    state.close()


@pytest.fixture
def portal(server: SandboxServer) -> Iterator[HubSpot]:
    """Give HubSpot's own client, pointed at the sandbox."""
    with official(server) as client:
        yield client


class _ToLoopback(HTTPAdapter):
    """simple-salesforce insists on https; the sandbox speaks http."""

    def send(
        self, request: requests.PreparedRequest, *args: Any, **settings: Any
    ) -> requests.Response:
        assert request.url is not None
        request.url = request.url.replace("https://", "http://", 1)
        return super().send(request, *args, **settings)


def _signed_in(server: SandboxServer) -> str:
    """Sign in as oauthlib does (domain/salesforce-api.md §2); give the session."""
    client = WebApplicationClient(CONSUMER_KEY)
    verifier = client.create_code_verifier(64)
    callback = f"http://localhost:{CALLBACK_PORTS[0]}/callback"
    door = f"{server.address}/services/oauth2"
    address = client.prepare_request_uri(
        f"{door}/authorize",
        redirect_uri=callback,
        scope=["api", "refresh_token"],
        state="state",
        code_challenge=client.create_code_challenge(verifier, "S256"),
        code_challenge_method="S256",
    )
    back = requests.get(address, allow_redirects=False, timeout=60).headers["Location"]
    client.parse_request_uri_response(back, state="state")
    form = client.prepare_request_body(redirect_uri=callback, code_verifier=verifier)
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = requests.post(f"{door}/token", data=form, headers=headers, timeout=60).text
    return str(client.parse_request_body_response(answer, scope=client.scope)["access_token"])


@pytest.fixture
def org(server: SandboxServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Salesforce]:
    """Give simple-salesforce with a session of the sandbox's person."""
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")  # loopback
    monkeypatch.setenv("OAUTHLIB_RELAX_TOKEN_SCOPE", "1")  # Salesforce orders scopes its own way
    with requests.Session() as session:
        host = server.address.removeprefix("http://")
        session.mount(f"https://{host}", _ToLoopback())
        yield Salesforce(
            instance=host, session_id=_signed_in(server), session=session, version="65.0"
        )

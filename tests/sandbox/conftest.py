"""A sandbox without a server: its state and Flask's client with a token that may do everything."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from crmadmin.sandbox.app import build_app
from crmadmin.sandbox.present import Sandbox
from crmadmin.sandbox.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Calls a sandbox's HubSpot with one token."""

    sandbox: Sandbox
    client: FlaskClient
    token: str

    def __call__(self, method: str, path: str, body: Any = None) -> TestResponse:
        """Call, with a JSON body if there is one."""
        headers = {"Authorization": f"Bearer {self.token}"}
        if body is None:
            return self.client.open(path, method=method, headers=headers)
        return self.client.open(path, method=method, headers=headers, json=body)

    def with_scopes(self, *scopes: str, user_id: str = "1001") -> "Caller":
        """Give a caller whose token has these scopes only."""
        token = self.sandbox.tokens.issue(scopes=scopes, user_id=user_id)
        return Caller(sandbox=self.sandbox, client=self.client, token=token.text)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Give an empty sandbox."""
    state = State()
    yield Sandbox(state=state)
    state.close()


@pytest.fixture
def call(sandbox: Sandbox) -> Caller:
    """Give who may call everything."""
    client = build_app(sandbox).test_client()
    return Caller(sandbox=sandbox, client=client, token=sandbox.tokens.main.text)

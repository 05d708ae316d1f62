"""A sandbox without a server: its state and a client with a token that may do everything."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from werkzeug.test import Client, TestResponse

from crmadmin.sandbox.app import build_app
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.present import Sandbox
from crmadmin.sandbox.seed import EMPTY
from crmadmin.sandbox.state import State


@dataclass(slots=True)
class Clock:
    """A clock that a test turns."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 10, 1, 8, tzinfo=UTC))

    def __call__(self) -> datetime:
        """Tell the time; each look takes a millisecond."""
        self.moment += timedelta(milliseconds=1)
        return self.moment

    def turn(self, seconds: float) -> None:
        """Let time pass."""
        self.moment += timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Calls a sandbox's HubSpot with one token."""

    sandbox: Sandbox
    client: Client
    token: str

    def __call__(self, method: str, path: str, body: Any = None) -> TestResponse:
        """Call, with a JSON body if there is one."""
        headers = {"Authorization": f"Bearer {self.token}"}
        if body is None:
            return self.client.open(path, method=method, headers=headers)
        return self.client.open(path, method=method, headers=headers, json=body)

    def json(self, method: str, path: str, body: Any = None, status: int = 200) -> Any:
        """Call, expect a status and give the JSON of the answer."""
        answer = self(method, path, body)
        assert answer.status_code == status, answer.get_data(as_text=True)
        return answer.json

    def create(self, object_type: str, *associations: Any, **properties: Any) -> str:
        """Create a record and give its id."""
        body = {"properties": properties, "associations": list(associations)}
        made = self.json("POST", f"/crm/objects/2026-09/{object_type}", body, 201)
        return str(made["id"])

    def properties(self, object_type: str, record_id: str, *names: str) -> dict[str, str | None]:
        """Read properties of a record."""
        path = f"/crm/objects/2026-09/{object_type}/{record_id}?properties={','.join(names)}"
        properties = self.json("GET", path)["properties"]
        return {name: properties[name] for name in names}

    def with_scopes(self, *scopes: str, user_id: str = "1001", kind: str = "oauth") -> "Caller":
        """Give a caller whose token has these scopes only."""
        token = self.sandbox.tokens.issue(scopes=scopes, user_id=user_id, kind=kind)
        return Caller(sandbox=self.sandbox, client=self.client, token=token.text)


@pytest.fixture
def clock() -> Clock:
    """Give the clock of the sandbox."""
    return Clock()


@pytest.fixture(scope="session")
def empty_portal() -> Iterator[State]:
    """Give what every portal has, to be copied: filling takes longer than most tests."""
    state = State(now=Clock(datetime(2026, 9, 1, tzinfo=UTC)))
    fill(state, EMPTY)
    yield state
    state.close()


@pytest.fixture
def sandbox(clock: Clock, empty_portal: State) -> Iterator[Sandbox]:
    """Give a sandbox with what every portal has, and no records."""
    state = State(now=clock)
    with empty_portal.read() as template, state.read() as connection:
        template.backup(connection)
    yield Sandbox(state=state)
    state.close()


@pytest.fixture
def call(sandbox: Sandbox) -> Caller:
    """Give who may call everything."""
    client = Client(build_app(sandbox))
    return Caller(sandbox=sandbox, client=client, token=sandbox.tokens.main.text)


def to(record_id: str, *type_ids: int, category: str = "HUBSPOT_DEFINED") -> dict[str, Any]:
    """Give an association as a body names it."""
    types = [{"associationCategory": category, "associationTypeId": i} for i in type_ids]
    return {"to": {"id": record_id}, "types": types}

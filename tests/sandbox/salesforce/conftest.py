"""An org without a server: a client with a session of its administrator."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from werkzeug.test import Client, TestResponse

from crmadmin.sandbox.app import build_app
from crmadmin.sandbox.present import Sandbox
from crmadmin.sandbox.salesforce.people import open_session
from crmadmin.sandbox.salesforce.seeding import seed_salesforce
from crmadmin.sandbox.seed import EMPTY, Seed
from crmadmin.sandbox.state import State

BASE = "/services/data/v65.0"
START = datetime(2026, 10, 1, 8, 0, tzinfo=UTC)


class Clock:
    """A clock that a test moves; each look is a millisecond later."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        """Tell the time."""
        self.now += timedelta(milliseconds=1)
        return self.now

    def pass_by(self, **time: float) -> None:
        """Let time pass."""
        self.now += timedelta(**time)


@dataclass(kw_only=True)
class Org:
    """Calls a sandbox's Salesforce with one session."""

    sandbox: Sandbox
    client: Client
    token: str
    clock: Clock

    def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        headers: Mapping[str, str] | None = None,
        **query: Any,
    ) -> TestResponse:
        """Call below the version's address, or at a whole one."""
        address = path if path.startswith(("/services/", "/id/")) else f"{BASE}{path}"
        told = {"Authorization": f"Bearer {self.token}", **(headers or {})}
        json = {} if body is None else {"json": body}
        return self.client.open(
            address, method=method, headers=told, query_string=query or None, **json
        )

    def json(self, method: str, path: str, body: Any = None, **told: Any) -> Any:
        """Call, and give the JSON of an answer that is none of refusal."""
        answer = self.call(method, path, body, **told)
        assert answer.status_code < 300, answer.text
        return answer.json

    def query(self, soql: str, *, call: str = "query") -> list[dict[str, Any]]:
        """Give the rows of a query's first page, without their ``attributes``."""
        return [bare(row) for row in self.json("GET", f"/{call}", q=soql)["records"]]

    def create(self, name: str, **values: Any) -> str:
        """Create a record, and give its id."""
        return str(self.json("POST", f"/sobjects/{name}", values)["id"])

    def error(self, answer: TestResponse) -> tuple[int, str]:
        """Give an answer's status and error code."""
        (error,) = answer.get_json()
        return answer.status_code, error["errorCode"]

    def query_error(self, soql: str) -> str:
        """Give the code with which a query is refused."""
        status, code = self.error(self.call("GET", "/query", q=soql))
        assert status == 400
        return code


def bare(row: Any) -> Any:
    """Leave out what names a record's kind and address."""
    if not isinstance(row, dict):
        return row
    return {name: bare(value) for name, value in row.items() if name != "attributes"}


@pytest.fixture
def make_org() -> Iterator[Callable[[Seed], Org]]:
    """Make orgs of seeds."""
    states: list[State] = []

    def make(seed: Seed) -> Org:
        clock = Clock()
        states.append(State(now=clock))
        seed_salesforce(states[-1], seed)
        return served(states[-1], clock)

    yield make
    for state in states:
        state.close()


@pytest.fixture(scope="session")
def empty_org() -> Iterator[State]:
    """Give what every org has, to be copied: seeding takes longer than most tests."""
    state = State(now=Clock())
    seed_salesforce(state, EMPTY)
    yield state
    state.close()


@pytest.fixture
def org(empty_org: State) -> Iterator[Org]:
    """Give an org that nobody has customised."""
    clock = Clock()
    state = State(now=clock)
    with empty_org.read() as template, state.read() as connection:
        template.backup(connection)
    yield served(state, clock)
    state.close()


def served(state: State, clock: Clock) -> Org:
    """Let a client call an org with a session."""
    sandbox = Sandbox(state=state)
    client = Client(build_app(sandbox))
    return Org(sandbox=sandbox, client=client, token=open_session(sandbox), clock=clock)

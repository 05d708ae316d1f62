"""A portal with HubSpot's own definitions and no records."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from crmadmin.sandbox.hubspot.seeding import seed_definitions
from crmadmin.sandbox.seed import EMPTY
from crmadmin.sandbox.state import State
from tests.sandbox.conftest import Caller


@pytest.fixture(scope="session")
def empty_portal() -> Iterator[State]:
    """Give what an empty portal begins with, to be copied."""
    state = State()
    seed_definitions(state, EMPTY)
    yield state
    state.close()


@pytest.fixture
def portal(call: Caller, empty_portal: State) -> Caller:
    """Give who may call everything of an empty portal."""
    with empty_portal.read() as template, call.sandbox.state.read() as connection:
        template.backup(connection)
    return call


def put_record(state: State, object_name: str, record_id: str, **properties: str) -> None:
    """Keep a record as it is, past all rules."""
    with state.change() as connection:
        connection.execute(
            "INSERT INTO record (system, object, id, number, properties, created_at, updated_at) "
            "VALUES ('hubspot', ?, ?, ?, ?, ?, ?)",
            (
                object_name,
                record_id,
                int(record_id),
                json.dumps(properties),
                state.now(),
                state.now(),
            ),
        ).close()


def error_of(answer: Any) -> tuple[int, str, str]:
    """Tell status, category and subCategory of a refusal."""
    body = answer.json or {}
    return answer.status_code, body.get("category", ""), body.get("subCategory", "")

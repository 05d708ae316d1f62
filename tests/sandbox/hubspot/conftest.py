"""A portal with HubSpot's own definitions and no records."""

import json
from typing import Any

import pytest

from crmadmin.sandbox.hubspot.seeding import seed_definitions
from crmadmin.sandbox.seed import EMPTY
from crmadmin.sandbox.state import State
from tests.sandbox.conftest import Caller


@pytest.fixture
def portal(call: Caller) -> Caller:
    """Give who may call everything of an empty portal."""
    seed_definitions(call.sandbox.state, EMPTY)
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

"""What several tests of the portal need."""

import json
from typing import Any

from crmadmin.sandbox.state import State


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

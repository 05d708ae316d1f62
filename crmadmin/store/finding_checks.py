"""Which findings a person has seen to, remembered beside the draft; pulls leave them alone."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from crmadmin.models import PreferenceRow

NAME = "associations/checked_findings"
"""Name of the preference that holds them."""


def read_checks(connection: Connection) -> Mapping[str, int]:
    """Read how much each finding counted, by its key, when its box was ticked."""
    stored = connection.scalar(select(PreferenceRow.value).where(PreferenceRow.name == NAME))
    kept: Any = json.loads(stored) if stored else {}
    return {str(key): int(count) for key, count in kept.items()}


def save_check(connection: Connection, key: str, count: int | None) -> None:
    """Tick the box of a finding that counts so much; None takes the tick away."""
    kept = dict(read_checks(connection))
    kept.pop(key, None)
    if count is not None:
        kept[key] = count
    value = json.dumps(kept)
    connection.execute(
        upsert(PreferenceRow)
        .values(name=NAME, value=value)
        .on_conflict_do_update(index_elements=[PreferenceRow.name], set_={"value": value})
    )

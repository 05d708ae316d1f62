"""Users whom the admin named as having the right to edit property settings."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from crmadmin.models import PreferenceRow

NAME = "people/property_editors"
"""Name of the preference that holds their ids, where there are any."""


def read_property_editors(connection: Connection) -> frozenset[str]:
    """Read the ids of the users named; nobody where what is kept cannot be read."""
    stored = connection.scalar(select(PreferenceRow.value).where(PreferenceRow.name == NAME))
    try:
        kept: Any = json.loads(stored) if stored else []
    except ValueError:
        return frozenset()
    ids = kept if isinstance(kept, list) else []
    return frozenset(each for each in ids if isinstance(each, str))


def save_property_editors(connection: Connection, user_ids: Iterable[str]) -> None:
    """Keep the ids of the users named."""
    value = json.dumps(sorted(set(user_ids)))
    if value == "[]":
        connection.execute(delete(PreferenceRow).where(PreferenceRow.name == NAME))
        return
    connection.execute(
        upsert(PreferenceRow)
        .values(name=NAME, value=value)
        .on_conflict_do_update(index_elements=[PreferenceRow.name], set_={"value": value})
    )

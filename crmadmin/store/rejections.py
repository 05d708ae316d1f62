"""Which proposed field mappings a person rejected: remembered in the workspace."""

import json
from collections.abc import Collection

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from crmadmin.models import PreferenceRow

NAME = "sync/rejected_mappings"
"""Name of the preference that holds what was rejected."""

Rejection = tuple[str, str]
"""The address of a mapping, and the fields that were proposed for it."""


def read_rejections(connection: Connection) -> frozenset[Rejection]:
    """Read what was rejected."""
    stored = connection.scalar(select(PreferenceRow.value).where(PreferenceRow.name == NAME))
    kept: list[list[str]] = json.loads(stored) if stored else []
    return frozenset((address, fields) for address, fields in kept)


def save_rejections(connection: Connection, rejections: Collection[Rejection]) -> None:
    """Keep what was rejected, in place of what was kept before."""
    value = json.dumps(sorted(rejections))
    connection.execute(
        upsert(PreferenceRow)
        .values(name=NAME, value=value)
        .on_conflict_do_update(index_elements=[PreferenceRow.name], set_={"value": value})
    )

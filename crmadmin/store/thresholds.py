"""How much passes without a word before a push: the choice that a workspace's admin took."""

import json
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from crmadmin.core.changes.valve import THRESHOLDS, Thresholds
from crmadmin.models import PreferenceRow

NAME = "push/thresholds"
"""Name of the preference that holds the thresholds, whole, where they are not the product's."""


def read_thresholds(connection: Connection) -> Thresholds:
    """Read the thresholds; the product's own where none, or senseless ones, are kept.

    Those are the safe side: whoever damages the row does not silence the valve.
    """
    stored = connection.scalar(select(PreferenceRow.value).where(PreferenceRow.name == NAME))
    if stored is None:
        return THRESHOLDS
    try:
        kept: Any = json.loads(stored)
        return Thresholds(
            most_count=int(kept["most_count"]),
            most_share=float(kept["most_share"]),
            least_count=int(kept["least_count"]),
            most_pairs=int(kept.get("most_pairs", THRESHOLDS.most_pairs)),
            most_records=int(kept.get("most_records", THRESHOLDS.most_records)),
        )
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        return THRESHOLDS


def save_thresholds(connection: Connection, thresholds: Thresholds) -> None:
    """Keep the thresholds; the product's own are not written, so that they stay so."""
    if thresholds == THRESHOLDS:
        connection.execute(delete(PreferenceRow).where(PreferenceRow.name == NAME))
        return
    value = json.dumps(asdict(thresholds))
    connection.execute(
        upsert(PreferenceRow)
        .values(name=NAME, value=value)
        .on_conflict_do_update(index_elements=[PreferenceRow.name], set_={"value": value})
    )

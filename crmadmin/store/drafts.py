"""The draft on top of the base configuration: every edit is saved as it is made."""

import json

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from crmadmin.core.changes.draft import Draft
from crmadmin.core.changes.edits import Edit
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.models import EditRow, PreferenceRow
from crmadmin.store.configurations import decode_setting, encode_setting

POSITION = "draft/position"
"""Name of the preference that says how many edits are in effect."""


def read_draft(connection: Connection, base: Configuration) -> Draft:
    """Read the draft; without one, an empty draft of ``base``.

    Problem if an edit holds what this version does not know.
    """
    rows = connection.execute(select(EditRow.__table__).order_by(EditRow.sequence))
    edits = tuple(
        Edit(
            address=Address.parse(row.address),
            before=_decoded(row.address, row.before),
            after=_decoded(row.address, row.after),
            made_at=row.made_at,
        )
        for row in rows
    )
    stored = connection.scalar(select(PreferenceRow.value).where(PreferenceRow.name == POSITION))
    position = len(edits) if stored is None else int(json.loads(stored))
    return Draft(base=base, edits=edits, position=min(position, len(edits)))


def save_draft(connection: Connection, before: Draft, after: Draft) -> None:
    """Save what separates two states of a draft: a few rows, whatever its length."""
    kept = _common_length(before, after)
    connection.execute(delete(EditRow).where(EditRow.sequence >= kept))
    rows = [
        {
            "sequence": sequence,
            "address": str(edit.address),
            "before": _encoded(edit.before),
            "after": _encoded(edit.after),
            "made_at": edit.made_at,
        }
        for sequence, edit in enumerate(after.edits[kept:], kept)
    ]
    if rows:
        connection.execute(insert(EditRow), rows)
    _save_position(connection, after.position)


def count_edits(connection: Connection) -> int:
    """Count the edits of the draft, undone ones included."""
    return connection.scalar(select(func.count()).select_from(EditRow)) or 0


def discard_draft(connection: Connection) -> None:
    """Forget every edit of the draft."""
    connection.execute(delete(EditRow))
    _save_position(connection, 0)


def _common_length(one: Draft, other: Draft) -> int:
    length = 0
    for left, right in zip(one.edits, other.edits, strict=False):
        if left != right:
            break
        length += 1
    return length


def _save_position(connection: Connection, position: int) -> None:
    row = {"name": POSITION, "value": json.dumps(position)}
    statement = upsert(PreferenceRow).values(row)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[PreferenceRow.name], set_={"value": row["value"]}
        )
    )


def _encoded(setting: Setting | None) -> str | None:
    return None if setting is None else encode_setting(setting)


def _decoded(address: str, text: str | None) -> Setting | None:
    return None if text is None else decode_setting(address, text)

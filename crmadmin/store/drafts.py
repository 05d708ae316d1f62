"""The draft on top of the base configuration: every edit is saved as it is made."""

import json
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, delete, distinct, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from crmadmin.core.changes.draft import Draft
from crmadmin.core.changes.edits import Edit, Replacement
from crmadmin.core.changes.readdressing import association_edits
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.models import EditRow, PreferenceRow
from crmadmin.store.configurations import decode_setting, encode_setting
from crmadmin.store.draft_links import drop_all_links, drop_links

POSITION = "draft/position"
"""Name of the preference that says how many edits are in effect."""


def read_draft(connection: Connection, base: Configuration) -> Draft:
    """Read the draft; without one, an empty draft of ``base``.

    Problem if an edit holds what this version does not know.
    """
    query = select(EditRow.__table__).order_by(EditRow.sequence, EditRow.part)
    edits = tuple(
        Edit(parts=tuple(_part(row) for row in rows), made_at=rows[0].made_at)
        for _sequence, found in groupby(connection.execute(query), key=lambda row: row.sequence)
        if (rows := list(found))
    )
    stored = connection.scalar(select(PreferenceRow.value).where(PreferenceRow.name == POSITION))
    position = len(edits) if stored is None else int(json.loads(stored))
    return Draft(base=base, edits=edits, position=min(position, len(edits)))


def save_draft(connection: Connection, before: Draft, after: Draft) -> None:
    """Save what separates two states of a draft: a few rows, whatever its length.

    What edits of records do goes with them, once no edit of the draft holds them any more.
    """
    kept = _common_length(before, after)
    connection.execute(delete(EditRow).where(EditRow.sequence >= kept))
    rows = [
        {
            "sequence": sequence,
            "part": number,
            "address": str(part.address),
            "before": _encoded(part.before),
            "after": _encoded(part.after),
            "made_at": edit.made_at,
        }
        for sequence, edit in enumerate(after.edits[kept:], kept)
        for number, part in enumerate(edit.parts)
    ]
    if rows:
        connection.execute(insert(EditRow), rows)
    gone = association_edits(before.edits).keys() - association_edits(after.edits).keys()
    drop_links(connection, gone)
    _save_position(connection, after.position)


def count_edits(connection: Connection) -> int:
    """Count the edits of the draft, undone ones included."""
    return connection.scalar(select(func.count(distinct(EditRow.sequence)))) or 0


def discard_draft(connection: Connection) -> None:
    """Forget every edit of the draft, and what they do to records."""
    connection.execute(delete(EditRow))
    drop_all_links(connection)
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


def _part(row: Row[Any]) -> Replacement:
    return Replacement(
        address=Address.parse(row.address),
        before=_decoded(row.address, row.before),
        after=_decoded(row.address, row.after),
    )


def _encoded(setting: Setting | None) -> str | None:
    return None if setting is None else encode_setting(setting)


def _decoded(address: str, text: str | None) -> Setting | None:
    return None if text is None else decode_setting(address, text)

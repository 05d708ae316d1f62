"""Up to when each object was pulled, and what of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from crmadmin.core.definitions import System
from crmadmin.models import PullMarkRow


@dataclass(frozen=True, slots=True, kw_only=True)
class PullMark:
    """Where the next pull of an object goes on.

    ``since`` is when the last pull began to read it (UTC); ``properties`` and ``history`` are
    the names that it read.
    """

    account_id: str
    since: str
    properties: frozenset[str]
    history: frozenset[str]


def read_marks(connection: Connection, system: System) -> Mapping[str, PullMark]:
    """Read the marks of a system by object."""
    rows = connection.execute(select(PullMarkRow.__table__).where(PullMarkRow.system == system))
    return {
        row.object: PullMark(
            account_id=row.account_id,
            since=row.since,
            properties=frozenset(json.loads(row.properties)),
            history=frozenset(json.loads(row.history)),
        )
        for row in rows
    }


def save_mark(connection: Connection, system: System, name: str, mark: PullMark) -> None:
    """Keep an object's mark in place of the one before."""
    values = {
        "account_id": mark.account_id,
        "since": mark.since,
        "properties": json.dumps(sorted(mark.properties)),
        "history": json.dumps(sorted(mark.history)),
    }
    connection.execute(
        insert(PullMarkRow)
        .values(system=str(system), object=name, **values)
        .on_conflict_do_update(index_elements=[PullMarkRow.system, PullMarkRow.object], set_=values)
    )


def forget_mark(connection: Connection, system: System, name: str) -> None:
    """Have the next pull read an object in full: a file has changed its records."""
    row = PullMarkRow
    connection.execute(delete(row).where(row.system == system, row.object == name))

"""Who is in a list, since when (domain/hubspot-api.md §3.9)."""

from collections.abc import Iterable
from dataclasses import dataclass

from crmadmin.sandbox.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A record in a list; ``added_at`` is UTC."""

    record_id: str
    added_at: str


def count_members(state: State, list_id: str) -> int:
    """Count a list's members."""
    with state.read() as connection:
        row = connection.execute(
            "SELECT count(*) FROM membership WHERE list_id = ?", (list_id,)
        ).fetchone()
    return int(row[0])


def members_by_id(state: State, list_id: str, *, after: str, limit: int) -> list[Member]:
    """Give members in the order of their ids, as texts, from behind one on."""
    with state.read() as connection:
        rows = connection.execute(
            "SELECT record_id, added_at FROM membership WHERE list_id = ? AND record_id > ? "
            "ORDER BY record_id LIMIT ?",
            (list_id, after, limit),
        ).fetchall()
    return [Member(record_id=row[0], added_at=row[1]) for row in rows]


def members_before_id(state: State, list_id: str, *, before: str, limit: int) -> list[Member]:
    """Give members in the order of their ids that come just before one."""
    with state.read() as connection:
        rows = connection.execute(
            "SELECT record_id, added_at FROM membership WHERE list_id = ? AND record_id < ? "
            "ORDER BY record_id DESC LIMIT ?",
            (list_id, before, limit),
        ).fetchall()
    return [Member(record_id=row[0], added_at=row[1]) for row in reversed(rows)]


def members_by_joining(state: State, list_id: str, *, skip: int, limit: int) -> list[Member]:
    """Give members in the order in which they joined."""
    with state.read() as connection:
        rows = connection.execute(
            "SELECT record_id, added_at FROM membership WHERE list_id = ? "
            "ORDER BY added_at, record_id LIMIT ? OFFSET ?",
            (list_id, limit, skip),
        ).fetchall()
    return [Member(record_id=row[0], added_at=row[1]) for row in rows]


def lists_of(state: State, record_id: str) -> dict[str, str]:
    """Give the ids of the lists that a record id is in, each with since when."""
    with state.read() as connection:
        rows = connection.execute(
            "SELECT list_id, added_at FROM membership WHERE record_id = ?", (record_id,)
        ).fetchall()
    return {row[0]: row[1] for row in rows}


def existing(state: State, object_name: str, record_ids: Iterable[str]) -> list[str]:
    """Keep those ids that records have which are not archived."""
    with state.read() as connection:
        return [
            record_id
            for record_id in record_ids
            if connection.execute(
                "SELECT 1 FROM record WHERE system = 'hubspot' AND object = ? AND id = ? "
                "AND archived = 0",
                (object_name, record_id),
            ).fetchone()
        ]


def add(state: State, list_id: str, record_ids: Iterable[str]) -> list[str]:
    """Let records join a list; give those that were not in it."""
    added: list[str] = []
    with state.change() as connection:
        for record_id in record_ids:
            cursor = connection.execute(
                "INSERT OR IGNORE INTO membership VALUES (?, ?, ?)",
                (list_id, record_id, state.now()),
            )
            added += [record_id] * cursor.rowcount
    return added


def remove(state: State, list_id: str, record_ids: Iterable[str]) -> list[str]:
    """Let records leave a list; give those that were in it."""
    removed: list[str] = []
    with state.change() as connection:
        for record_id in record_ids:
            cursor = connection.execute(
                "DELETE FROM membership WHERE list_id = ? AND record_id = ?", (list_id, record_id)
            )
            removed += [record_id] * cursor.rowcount
    return removed

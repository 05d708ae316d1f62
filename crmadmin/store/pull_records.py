"""The records that a pull met: who is there, who is gone, what to read next."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from crmadmin.core.definitions import System
from crmadmin.core.pull.marks import Mark
from crmadmin.core.pull.report import Mode
from crmadmin.store.folding import driver_of
from crmadmin.store.loading.columns import quote
from crmadmin.store.records import load_table

IDS = 1000
"""How many ids :func:`expected_ids` gives: as many as one call for associations may name."""


def mark_records(
    connection: Connection, pull_id: int, name: str, ids: Iterable[str], mark: Mark
) -> None:
    """Note what was learned of records of an object."""
    driver_of(connection).executemany(
        "INSERT OR REPLACE INTO pull_record (pull_id, object, record_id, mark) VALUES (?, ?, ?, ?)",
        ((pull_id, name, record_id, str(mark)) for record_id in ids),
    ).close()


def count_expected(
    connection: Connection, pull_id: int, system: System, name: str, mode: Mode
) -> int:
    """Count the records that an object will have once the pull is settled."""
    driver, values = driver_of(connection), {"pull": pull_id, "object": name}
    there, stored = _branches(connection, system, name, mode)
    query = f"SELECT count(*) FROM ({there}{f' UNION {stored}' if stored else ''})"
    return int(driver.execute(query, values | {"after": ""}).fetchone()[0])


def expected_ids(
    connection: Connection, pull_id: int, system: System, name: str, mode: Mode, *, after: str
) -> list[str]:
    """Give the next ids of those that an object will have, in the order of their text."""
    branches = [each for each in _branches(connection, system, name, mode) if each]
    parts = [f"SELECT id FROM ({each} ORDER BY id LIMIT {IDS})" for each in branches]
    query = f"SELECT id FROM ({' UNION '.join(parts)}) ORDER BY id LIMIT {IDS}"
    values = {"pull": pull_id, "object": name, "after": after}
    return [str(row[0]) for row in driver_of(connection).execute(query, values)]


def unknown_ids(
    connection: Connection, pull_id: int, system: System, name: str, ids: Sequence[str]
) -> list[str]:
    """Give those of some ids whose values neither the workspace nor the pull has."""
    driver = driver_of(connection)
    marks = ", ".join("?" * len(ids))
    known = {
        str(row[0])
        for row in driver.execute(
            "SELECT record_id FROM pull_record WHERE pull_id = ? AND object = ? AND mark <> ? "
            f"AND record_id IN ({marks})",
            (pull_id, name, str(Mark.GONE), *ids),
        )
    }
    table = load_table(connection, system, name)
    if table is not None:
        column = quote(table.id_column)
        query = f"SELECT {column} FROM {quote(table.table.name)} WHERE {column} IN ({marks})"
        known |= {str(row[0]) for row in driver.execute(query, tuple(ids))}
    return [each for each in ids if each not in known]


def _branches(connection: Connection, system: System, name: str, mode: Mode) -> tuple[str, str]:
    """Select the ids behind ``:after`` that the pull met, and those that stay as they are."""
    marked = "FROM pull_record WHERE pull_id = :pull AND object = :object"
    wanted = f"= '{Mark.LISTED}'" if mode is Mode.CHECKED else f"<> '{Mark.GONE}'"
    there = f"SELECT record_id AS id {marked} AND record_id > :after AND mark {wanted}"
    table = load_table(connection, system, name)
    if table is None or mode is not Mode.CHANGED:
        return there, ""
    column = quote(table.id_column)
    gone = f"SELECT 1 {marked} AND record_id = w.{column} AND mark = '{Mark.GONE}'"
    stored = (
        f"SELECT {column} AS id FROM {quote(table.table.name)} AS w "
        f"WHERE {column} > :after AND NOT EXISTS ({gone})"
    )
    return there, stored


def stored_associations(
    connection: Connection, from_object: str, to_object: str, ids: Sequence[str]
) -> dict[str, set[tuple[str, str, int]]]:
    """Give what the workspace knows of some records' associations, by record.

    Each is the other record's id, the category and the number of a type.
    """
    marks = ", ".join("?" * len(ids))
    query = (
        "SELECT from_id, to_id, category, type_id FROM association "
        f"WHERE from_object = ? AND to_object = ? AND from_id IN ({marks})"
    )
    found: dict[str, set[tuple[str, str, int]]] = {}
    for from_id, *rest in driver_of(connection).execute(query, (from_object, to_object, *ids)):
        found.setdefault(str(from_id), set()).add((str(rest[0]), str(rest[1]), int(rest[2])))
    return found

"""Facts about records, staged and then added where they are new: history, links, members."""

import sqlite3
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from crmadmin.core.definitions import System
from crmadmin.core.import_report import Loaded
from crmadmin.store.folding import driver_of

HISTORY = ("record_id", "property", "changed_at", "value", "old_value", "source_type", "user_id")
"""The columns of a history row: blanks are empty texts."""

ASSOCIATIONS = ("from_object", "from_id", "to_object", "to_id", "category", "type_id", "label")
"""The columns of an association row."""

MEMBERSHIPS = ("list_id", "record_id")
"""The columns of a membership row."""

_STAGE = "import_facts"


class FactLoading:
    """One file's facts on their way into the workspace: staged first, then settled."""

    def __init__(self, connection: Connection, columns: Sequence[str]) -> None:
        self._driver = driver_of(connection)
        self._read = 0
        self._driver.execute(f"DROP TABLE IF EXISTS temp.{_STAGE}").close()
        self._driver.execute(f"CREATE TEMP TABLE {_STAGE} ({', '.join(columns)})").close()
        marks = ", ".join(["?"] * len(columns))
        self._insert = f"INSERT INTO temp.{_STAGE} VALUES ({marks})"

    def add(self, rows: Iterable[Sequence[str | int]]) -> None:
        """Take rows in."""
        self._read += self._driver.executemany(self._insert, rows).rowcount

    def settle_history(self, system: System, name: str) -> Loaded:
        """Add the values and times that are not known yet; what is repeated is added once."""
        seen = "" if self._is_first(system, name) else _UNSEEN
        cursor = self._driver.execute(
            "INSERT INTO history (system, object, record_id, property, changed_at, value, "
            "old_value, source_type, source_user_id, import_id) SELECT :system, :object, "
            "record_id, property, changed_at, NULLIF(value, ''), NULLIF(old_value, ''), "
            f"source_type, user_id, NULL FROM temp.{_STAGE} AS s {seen} "
            "GROUP BY record_id, property, changed_at, value, old_value, source_type, user_id "
            "ORDER BY min(rowid)",
            {"system": str(system), "object": name},
        )
        return self._settled(cursor)

    def settle_associations(self, whole: Iterable[tuple[str, str]] = ()) -> Loaded:
        """Make the associations of each record to each object those of the file.

        Of the ordered pairs of objects in ``whole`` the file holds all: what it does not name
        goes. Types that occur are known from then on.
        """
        gone = self._driver.execute(_GONE_ASSOCIATIONS).rowcount
        for pair in whole:
            gone += self._driver.execute(_GONE_OF_PAIR, pair).rowcount
        cursor = self._driver.execute(
            "INSERT OR IGNORE INTO association (from_object, to_object, from_id, to_id, category, "
            "type_id) SELECT from_object, to_object, from_id, to_id, category, type_id "
            f"FROM temp.{_STAGE}"
        )
        self._driver.execute(
            "INSERT OR IGNORE INTO association_type (from_object, to_object, category, type_id, "
            "label) SELECT from_object, to_object, category, type_id, NULLIF(max(label), '') "
            f"FROM temp.{_STAGE} GROUP BY 1, 2, 3, 4"
        ).close()
        return self._settled(cursor, removed=gone)

    def settle_memberships(self, whole: Iterable[str] = ()) -> Loaded:
        """Make the members of each list of the file those of the file.

        Lists in ``whole`` that the file does not name have no members.
        """
        gone = self._driver.execute(_GONE_MEMBERSHIPS).rowcount
        for list_id in whole:
            gone += self._driver.execute(_GONE_OF_LIST, (list_id,)).rowcount
        cursor = self._driver.execute(
            "INSERT OR IGNORE INTO list_membership (list_id, record_id) "
            f"SELECT list_id, record_id FROM temp.{_STAGE}"
        )
        return self._settled(cursor, removed=gone)

    def _is_first(self, system: System, name: str) -> bool:
        query = "SELECT 1 FROM history WHERE system = ? AND object = ? LIMIT 1"
        return self._driver.execute(query, (str(system), name)).fetchone() is None

    def _settled(self, cursor: sqlite3.Cursor, *, removed: int = 0) -> Loaded:
        new = cursor.rowcount
        self._driver.execute(f"DROP TABLE temp.{_STAGE}").close()
        return Loaded(read=self._read, new=new, unchanged=self._read - new, removed=removed)


_UNSEEN = """
WHERE NOT EXISTS (
    SELECT 1 FROM history AS h
    WHERE h.system = :system AND h.object = :object AND h.record_id = s.record_id
    AND h.property = s.property AND h.changed_at = s.changed_at
    AND h.value IS NULLIF(s.value, '') AND h.old_value IS NULLIF(s.old_value, '')
    AND h.source_type = s.source_type AND h.source_user_id = s.user_id AND h.import_id IS NULL
)
"""
_GONE_ASSOCIATIONS = f"""
DELETE FROM association
WHERE (from_object, to_object, from_id) IN (
    SELECT from_object, to_object, from_id FROM temp.{_STAGE}
)
AND (from_object, to_object, from_id, to_id, category, type_id) NOT IN (
    SELECT from_object, to_object, from_id, to_id, category, type_id FROM temp.{_STAGE}
)
"""
_GONE_MEMBERSHIPS = f"""
DELETE FROM list_membership
WHERE list_id IN (SELECT list_id FROM temp.{_STAGE})
AND (list_id, record_id) NOT IN (SELECT list_id, record_id FROM temp.{_STAGE})
"""
_GONE_OF_PAIR = f"""
DELETE FROM association WHERE from_object = ?1 AND to_object = ?2
AND from_id NOT IN (
    SELECT from_id FROM temp.{_STAGE} WHERE from_object = ?1 AND to_object = ?2
)
"""
_GONE_OF_LIST = f"""
DELETE FROM list_membership
WHERE list_id = ? AND list_id NOT IN (SELECT list_id FROM temp.{_STAGE})
"""

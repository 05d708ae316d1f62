"""Counts of what a sandbox holds: what a push did to its records, asked of its own state.

Nothing here knows what was predicted.
"""

from dataclasses import dataclass
from typing import Any

from crmadmin.sandbox import kinds
from crmadmin.sandbox.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Direction:
    """One direction of an association type."""

    from_object: str
    to_object: str
    category: str
    type_id: int

    @property
    def values(self) -> tuple[str, str, str, int]:
        """Give the columns that name it."""
        return self.from_object, self.to_object, self.category, self.type_id


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionHeld:
    """How a property's option stands in the sandbox; ``label`` is None where it is none."""

    records: int
    label: str | None
    hidden: bool = False


class Measures:
    """Counts in one state; in SQL, so that memory does not grow with the records."""

    def __init__(self, state: State) -> None:
        self._state = state
        with state.read() as connection:
            connection.executescript(_SCHEMA)

    def remember(self, name: str, type_: Direction) -> None:
        """Keep, under a name, the pairs of records that carry a type now."""
        with self._state.change() as connection:
            values = (name, *type_.values)
            connection.execute(_REMEMBER, values).close()

    def remembered(self, name: str) -> int:
        """Count the pairs that were kept under a name."""
        return self._count("SELECT count(*) FROM remembered_pair WHERE name = ?", name)

    def carrying(self, type_: Direction) -> int:
        """Count the pairs of records that carry a type; two of one object count once."""
        return self._count(_CARRYING, *type_.values)

    def without_label(self, name: str) -> int:
        """Count the pairs kept under a name that no label of the portal's own joins now."""
        return self._count(_WITHOUT_LABEL, name)

    def label(self, type_: Direction) -> str | None:
        """Give the text of a type; None for one that is not there or has none."""
        body = self._type(kinds.ASSOCIATION_TYPE, type_)
        return None if body is None else body.get("label")

    def limit(self, type_: Direction) -> int | None:
        """Give how many records a record may have by a type; None for any number."""
        body = self._type(kinds.LABEL_LIMIT, type_)
        return None if body is None else int(body["maxToObjectIds"])

    def having(self, type_: Direction, least: int, most: int | None = None) -> int:
        """Count the records that have from ``least`` to ``most`` others by a type."""
        ceiling = _ANY if most is None else most
        return self._count(_HAVING, *type_.values, least, ceiling)

    def option(self, object_name: str, property_name: str, value: str) -> OptionHeld:
        """Count the records that hold a value, alone or among others, and look up its option."""
        path = f'$."{property_name}"'
        records = self._count(_HOLDING, object_name, path, value)
        body = self._state.document(kinds.PROPERTY, property_name.lower(), object_name) or {}
        options = (each for each in body.get("options") or () if each["value"] == value)
        found: dict[str, Any] = next(options, {})
        return OptionHeld(
            records=records, label=found.get("label"), hidden=bool(found.get("hidden"))
        )

    def _type(self, kind: str, type_: Direction) -> dict[str, Any] | None:
        key = kinds.type_key(type_.category, type_.type_id)
        return self._state.document(kind, key, kinds.pair(type_.from_object, type_.to_object))

    def _count(self, statement: str, *values: object) -> int:
        with self._state.read() as connection:
            return int(connection.execute(statement, values).fetchone()[0])


_ANY = 2**62
_SCHEMA = """
CREATE TABLE IF NOT EXISTS remembered_pair (
    name TEXT NOT NULL, from_object TEXT NOT NULL, from_id TEXT NOT NULL, to_object TEXT NOT NULL,
    to_id TEXT NOT NULL, PRIMARY KEY (name, from_id, to_id)
) WITHOUT ROWID;
CREATE VIEW IF NOT EXISTS typed_pair AS
SELECT DISTINCT from_object, to_object, category, type_id,
    CASE WHEN from_object = to_object THEN min(from_id, to_id) ELSE from_id END AS from_id,
    CASE WHEN from_object = to_object THEN max(from_id, to_id) ELSE to_id END AS to_id
FROM association;
"""
_CARRYING = """
SELECT count(*) FROM typed_pair
WHERE from_object = ? AND to_object = ? AND category = ? AND type_id = ?
"""
_REMEMBER = """
INSERT OR REPLACE INTO remembered_pair
SELECT ?, from_object, from_id, to_object, to_id FROM typed_pair
WHERE from_object = ? AND to_object = ? AND category = ? AND type_id = ?
"""
_WITHOUT_LABEL = """
SELECT count(*) FROM remembered_pair AS r WHERE r.name = ? AND NOT EXISTS (
    SELECT 1 FROM association AS a JOIN document AS d ON d.kind = 'association_type'
        AND d.scope = a.from_object || '/' || a.to_object
        AND d.key = a.category || '/' || a.type_id
    WHERE a.from_object = r.from_object AND a.from_id = r.from_id
        AND a.to_object = r.to_object AND a.to_id = r.to_id
        AND a.category = 'USER_DEFINED' AND json_extract(d.body, '$.label') IS NOT NULL
)
"""
_HAVING = """
SELECT count(*) FROM (
    SELECT count(*) AS others FROM association
    WHERE from_object = ? AND to_object = ? AND category = ? AND type_id = ? GROUP BY from_id
) WHERE others BETWEEN ? AND ?
"""
_HOLDING = """
SELECT count(*) FROM record WHERE system = 'hubspot' AND object = ? AND archived = 0
    AND instr(';' || json_extract(properties, ?) || ';', ';' || ? || ';') > 0
"""

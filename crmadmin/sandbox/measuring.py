"""Counts of what a sandbox holds: what a push did to its records, asked of its own state.

Nothing here knows what was predicted.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from crmadmin.core.effects.associations import End
from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.labels.pair_types import all_types
from crmadmin.sandbox.state import State


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

    def remember(self, name: str, end: End) -> None:
        """Keep, under a name, the pairs of records that carry a type now."""
        with self._state.change() as connection:
            values = (name, *_columns(end))
            connection.execute(_REMEMBER, values).close()

    def remembered(self, name: str) -> int:
        """Count the pairs that were kept under a name."""
        return self._count("SELECT count(*) FROM remembered_pair WHERE name = ?", name)

    def carrying(self, end: End) -> int:
        """Count the pairs of records that carry a type; two of one object count once."""
        return self._count(_CARRYING, *_columns(end))

    def without_label(self, name: str) -> int:
        """Count the pairs kept under a name that no label of the portal's own joins now."""
        return self._count(_WITHOUT_LABEL, name)

    def remember_links(self, one: str, other: str) -> None:
        """Keep which pairs of two objects are associated now."""
        with self._state.change() as connection:
            connection.execute(_REMEMBER_LINKS, (_pairs(one, other), one, other)).close()

    def linked(self, one: str, other: str) -> int:
        """Count the associated pairs of two objects."""
        return self._count(_COUNT_LINKED, one, other)

    def made(self, one: str, other: str) -> int:
        """Count the pairs that are associated, and were not when they were kept."""
        return self._count(_COUNT_MADE, one, other, _pairs(one, other))

    def parted(self, one: str, other: str) -> int:
        """Count the pairs that were associated when they were kept, and are not."""
        return self._count(_COUNT_PARTED, _pairs(one, other), one, other)

    def label(self, end: End) -> str | None:
        """Give the text of a type; None for one that is not there or has none."""
        body = self._type(kinds.ASSOCIATION_TYPE, end)
        return None if body is None else body.get("label")

    def limit(self, end: End) -> int | None:
        """Give how many records a record may have by a type; None for any number."""
        body = self._type(kinds.LABEL_LIMIT, end)
        return None if body is None else int(body["maxToObjectIds"])

    def spread(self, end: End) -> tuple[tuple[int, int], ...]:
        """Tell how many others records have by a type: (others, records) for each number."""
        with self._state.read() as connection:
            rows = connection.execute(_SPREAD, _columns(end)).fetchall()
        return tuple((row[0], row[1]) for row in rows)

    def ends(self) -> Iterator[End]:
        """Give every direction of every type."""
        for each in all_types(self._state):
            yield End(
                from_object=each.from_object,
                to_object=each.to_object,
                category=each.category,
                type_id=each.type_id,
            )

    def option(self, object_name: str, property_name: str, value: str) -> OptionHeld:
        """Count the records that hold a value, and look up its option.

        Of a property that takes several values, one among others is held too.
        """
        body = self._state.document(kinds.PROPERTY, property_name.lower(), object_name) or {}
        holding = _HOLDING_AMONG if body.get("fieldType") == "checkbox" else _HOLDING
        records = self._count(holding, object_name, f'$."{property_name}"', value)
        options = (each for each in body.get("options") or () if each["value"] == value)
        found: dict[str, Any] = next(options, {})
        return OptionHeld(
            records=records, label=found.get("label"), hidden=bool(found.get("hidden"))
        )

    def pipeline(self, object_name: str, pipeline_id: str) -> dict[str, Any]:
        """Give a pipeline with its stages as a read shows it; nothing where there is none."""
        return self._state.document(kinds.PIPELINE, pipeline_id, object_name) or {}

    def _type(self, kind: str, end: End) -> dict[str, Any] | None:
        key = kinds.type_key(end.category, end.type_id)
        return self._state.document(kind, key, kinds.pair(end.from_object, end.to_object))

    def _count(self, statement: str, *values: object) -> int:
        with self._state.read() as connection:
            return int(connection.execute(statement, values).fetchone()[0])


def _columns(end: End) -> tuple[str, str, str, int]:
    return end.from_object, end.to_object, end.category, end.type_id


def _pairs(one: str, other: str) -> str:
    """Name the associated pairs of two objects among those that were kept."""
    return f"{one}/{other}"


_COUNT_LINKED = """
SELECT count(*) FROM (
    SELECT DISTINCT from_id, to_id FROM typed_pair WHERE from_object = ? AND to_object = ?
)
"""
_COUNT_MADE = """
SELECT count(*) FROM (
    SELECT from_id, to_id FROM typed_pair WHERE from_object = ? AND to_object = ?
    EXCEPT SELECT from_id, to_id FROM remembered_pair WHERE name = ?
)
"""
_COUNT_PARTED = """
SELECT count(*) FROM (
    SELECT from_id, to_id FROM remembered_pair WHERE name = ?
    EXCEPT SELECT from_id, to_id FROM typed_pair WHERE from_object = ? AND to_object = ?
)
"""
_REMEMBER_LINKS = """
INSERT OR REPLACE INTO remembered_pair
SELECT DISTINCT ?, from_object, from_id, to_object, to_id FROM typed_pair
WHERE from_object = ? AND to_object = ?
"""
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
_SPREAD = """
SELECT others, count(*) FROM (
    SELECT count(*) AS others FROM association
    WHERE from_object = ? AND to_object = ? AND category = ? AND type_id = ? GROUP BY from_id
) GROUP BY others ORDER BY others
"""
_HOLDING = """
SELECT count(*) FROM record WHERE system = 'hubspot' AND object = ? AND archived = 0
    AND json_extract(properties, ?) = ?
"""
_HOLDING_AMONG = """
SELECT count(*) FROM record WHERE system = 'hubspot' AND object = ? AND archived = 0
    AND instr(';' || json_extract(properties, ?) || ';', ';' || ? || ';') > 0
"""

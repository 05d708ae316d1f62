"""Which records a record is associated with, a page at a time (domain/hubspot-api.md §3.3)."""

from dataclasses import dataclass, field
from typing import Any

from crmadmin.sandbox.hubspot.association_types import LinkTypes, types_between
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.state import State

PAGE = 500
Json = dict[str, Any]


@dataclass(slots=True, kw_only=True)
class Page:
    """Associated records in the order of their ids; ``next`` where there are more."""

    entries: list[Json] = field(default_factory=list)
    next: str | None = None


def associated(
    state: State, kind: ObjectType, record_id: str, to: ObjectType, *, above: int, limit: int
) -> Page:
    """Give associated records after an id, each once with all its types."""
    types = types_between(state, kind.name, to.name)
    with state.read() as connection:
        rows = connection.execute(
            "SELECT to_id, category, type_id FROM association WHERE from_object = :object "
            "AND from_id = :id AND to_object = :to AND to_id IN ("
            "SELECT DISTINCT to_id FROM association WHERE from_object = :object "
            "AND from_id = :id AND to_object = :to AND CAST(to_id AS INTEGER) > :above "
            "ORDER BY CAST(to_id AS INTEGER) LIMIT :most) "
            "ORDER BY CAST(to_id AS INTEGER), category, type_id",
            {
                "object": kind.name,
                "id": record_id,
                "to": to.name,
                "above": above,
                "most": limit + 1,
            },
        ).fetchall()
    found: dict[str, list[Json]] = {}
    for row in rows:
        found.setdefault(row["to_id"], []).append(_type(types, row["category"], row["type_id"]))
    entries = [
        {"toObjectId": int(to_id) if to_id.isdecimal() else to_id, "associationTypes": entries}
        for to_id, entries in found.items()
    ]
    following = str(entries[limit - 1]["toObjectId"]) if len(entries) > limit else None
    return Page(entries=entries[:limit], next=following)


def repeated(entries: list[Json]) -> list[Json]:
    """Give an entry for each type of a pair: the same id then comes several times (§5.4)."""
    return [
        {"toObjectId": entry["toObjectId"], "associationTypes": [one]}
        for entry in entries
        for one in entry["associationTypes"]
    ]


def _type(types: LinkTypes, category: str, type_id: int) -> Json:
    known = types.get((category, type_id))
    return {"category": category, "typeId": type_id, "label": known.label if known else None}

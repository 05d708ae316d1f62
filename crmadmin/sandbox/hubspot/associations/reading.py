"""Which records a record is associated with, a page at a time (domain/hubspot-api.md §3.3)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crmadmin.sandbox.hubspot.association_types import LinkTypes, types_between
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.state import State

PAGE = 500
Json = dict[str, Any]

# CROSS: the records asked for come first, so that each is looked up by the primary key.
_ASSOCIATED = """
SELECT asked.key, a.to_id, a.category, a.type_id
FROM json_each(:asked) AS asked CROSS JOIN association AS a
WHERE a.from_object = :object AND a.from_id = json_extract(asked.value, '$[0]')
AND a.to_object = :to AND CAST(a.to_id AS INTEGER) > json_extract(asked.value, '$[1]')
ORDER BY asked.key, CAST(a.to_id AS INTEGER), a.to_id, a.category, a.type_id
"""


@dataclass(slots=True, kw_only=True)
class Page:
    """Associated records in the order of their ids; ``next`` where there are more."""

    entries: list[Json] = field(default_factory=list)
    next: str | None = None


def associated(
    state: State, kind: ObjectType, record_id: str, to: ObjectType, *, above: int, limit: int
) -> Page:
    """Give associated records after an id, each once with all its types."""
    return associated_each(state, kind, [(record_id, above)], to, limit=limit)[0]


def associated_each(
    state: State,
    kind: ObjectType,
    asked: Sequence[tuple[str, int]],
    to: ObjectType,
    *,
    limit: int,
) -> list[Page]:
    """Give a page for each record of ``asked``, which names its id and the id to begin after.

    One query for all of them: a batch names a thousand, most of them with little to show.
    """
    types = types_between(state, kind.name, to.name)
    found: list[dict[str, list[Json]]] = [{} for _each in asked]
    with state.read() as connection:
        rows = connection.execute(
            _ASSOCIATED, {"object": kind.name, "to": to.name, "asked": json.dumps(asked)}
        )
        for position, to_id, category, type_id in rows:
            own = found[position]
            if to_id in own or len(own) <= limit:
                own.setdefault(to_id, []).append(_type(types, category, type_id))
    return [_page(own, limit) for own in found]


def _page(found: Mapping[str, list[Json]], limit: int) -> Page:
    """Cut what was found to a page; one more than the limit tells that there is another."""
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

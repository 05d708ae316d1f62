"""Association types as definitions: their names, their ways back and their record limits.

What records need to know of them is in ``association_types``. A type has a counterpart in the
other direction: two ids, one internal name (domain/associations.md §1).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.association_types import HUBSPOT, PAIRS, USER
from crmadmin.sandbox.state import State

_COUNTER = "association type"
_FIRST_OWN_ID = 101
_PRIMARIES = frozenset(
    type_id for pair in PAIRS if pair.is_primary for type_id in (pair.type_id, pair.inverse_id)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PairType:
    """One direction of an association type; ``label`` is None for an unlabelled one.

    ``inverse_id`` is the type id of the way back, within the same category; a type between
    records of one object can be its own way back. ``created_at`` is when it was made, UTC.
    """

    from_object: str
    to_object: str
    category: str
    type_id: int
    inverse_id: int
    name: str
    label: str | None = None
    created_at: str = ""

    @property
    def is_primary(self) -> bool:
        """Tell whether a record has at most one association of this type (§7)."""
        return self.category == HUBSPOT and self.type_id in _PRIMARIES

    @property
    def is_plain(self) -> bool:
        """Tell whether this is the unlabelled type that every association has."""
        return self.label is None and not self.is_primary

    @property
    def is_own(self) -> bool:
        """Tell whether the portal made it."""
        return self.category == USER


def write_type(state: State, of_pair: PairType) -> None:
    """Keep one direction of a type, in the place of the one with its id."""
    state.put_document(
        kinds.ASSOCIATION_TYPE,
        kinds.type_key(of_pair.category, of_pair.type_id),
        _body(of_pair),
        kinds.pair(of_pair.from_object, of_pair.to_object),
        position=of_pair.type_id,
    )


def drop_type(state: State, of_pair: PairType) -> None:
    """Forget one direction of a type with its limit; records lose it."""
    scope = kinds.pair(of_pair.from_object, of_pair.to_object)
    key = kinds.type_key(of_pair.category, of_pair.type_id)
    state.drop_document(kinds.ASSOCIATION_TYPE, key, scope)
    state.drop_document(kinds.LABEL_LIMIT, key, scope)
    with state.change() as connection:
        connection.execute(
            "DELETE FROM association WHERE from_object = ? AND to_object = ? "
            "AND category = ? AND type_id = ?",
            (of_pair.from_object, of_pair.to_object, of_pair.category, of_pair.type_id),
        ).close()


def types_of(state: State, from_object: str, to_object: str) -> list[PairType]:
    """Give the types from one object to another, HubSpot's own included."""
    found = state.documents(kinds.ASSOCIATION_TYPE, kinds.pair(from_object, to_object))
    return [_read(body, from_object, to_object) for body in found]


def all_types(state: State) -> Iterator[PairType]:
    """Give every type of every pair."""
    for scope, body in state.scoped_documents(kinds.ASSOCIATION_TYPE):
        yield _read(body, *scope.split("/"))


def find_type(
    state: State, from_object: str, to_object: str, category: str, type_id: int
) -> PairType | None:
    """Find a type of a pair by category and id: neither says enough alone (§7)."""
    body = state.document(
        kinds.ASSOCIATION_TYPE,
        kinds.type_key(category, type_id),
        kinds.pair(from_object, to_object),
    )
    return None if body is None else _read(body, from_object, to_object)


def inverse_of(state: State, of_pair: PairType) -> PairType:
    """Give the way back of a type."""
    back = find_type(
        state, of_pair.to_object, of_pair.from_object, of_pair.category, of_pair.inverse_id
    )
    return back or replace(
        of_pair,
        from_object=of_pair.to_object,
        to_object=of_pair.from_object,
        type_id=of_pair.inverse_id,
        inverse_id=of_pair.type_id,
    )


def plain_type(state: State, from_object: str, to_object: str) -> PairType:
    """Give a pair's unlabelled type; the first association of a pair makes it."""
    for candidate in types_of(state, from_object, to_object):
        if candidate.is_plain:
            return candidate
    return make_types(state, from_object, to_object, name=f"{from_object}_to_{to_object}")[0]


def make_types(
    state: State,
    from_object: str,
    to_object: str,
    *,
    name: str,
    label: str | None = None,
    inverse_label: str | None = None,
) -> tuple[PairType, PairType]:
    """Make both directions of a type of the portal's own, with ids not given out before.

    An unlabelled type between records of one object is its own way back.
    """
    there = next_type_id(state)
    is_both_ways = label is None and from_object == to_object
    back = there if is_both_ways else next_type_id(state)
    forth = PairType(
        from_object=from_object,
        to_object=to_object,
        category=USER,
        type_id=there,
        inverse_id=back,
        name=name,
        label=label,
        created_at=state.now(),
    )
    way_back = replace(
        forth,
        from_object=to_object,
        to_object=from_object,
        type_id=back,
        inverse_id=there,
        label=inverse_label if label is not None else None,
    )
    write_type(state, forth)
    write_type(state, way_back)
    return forth, way_back


def next_type_id(state: State, *, least: int = 0) -> int:
    """Give a type id of the portal's own that is free; ``least`` skips those of a seed."""
    return state.next_number(_COUNTER, least=max(least, _FIRST_OWN_ID))


def max_to_objects(state: State, of_pair: PairType) -> int | None:
    """Give how many records one record may be associated with by a type; None for any."""
    body = state.document(
        kinds.LABEL_LIMIT,
        kinds.type_key(of_pair.category, of_pair.type_id),
        kinds.pair(of_pair.from_object, of_pair.to_object),
    )
    return None if body is None else int(body["maxToObjectIds"])


def _body(of_pair: PairType) -> dict[str, Any]:
    return {
        "category": of_pair.category,
        "typeId": of_pair.type_id,
        "label": of_pair.label,
        "name": of_pair.name,
        "inverse": of_pair.inverse_id,
        "createdAt": of_pair.created_at,
    }


def _read(body: dict[str, Any], from_object: str, to_object: str) -> PairType:
    words = [from_object, "to", to_object, *(body["label"] or "").lower().split()]
    return PairType(
        from_object=from_object,
        to_object=to_object,
        category=body["category"],
        type_id=body["typeId"],
        inverse_id=body["inverse"],
        name=body.get("name") or "_".join(words),
        label=body["label"],
        created_at=body.get("createdAt", ""),
    )

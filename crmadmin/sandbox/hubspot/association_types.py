"""HubSpot's own association types (domain/hubspot-api.md §7), each with its other direction.

Where the documentation names one direction only, the other one's id is inferred: it is the next.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from crmadmin.sandbox.kinds import ASSOCIATION_TYPE
from crmadmin.sandbox.state import State

HUBSPOT, USER = "HUBSPOT_DEFINED", "USER_DEFINED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """An association type of HubSpot's own in both directions; labels as an English portal's."""

    from_object: str
    to_object: str
    type_id: int
    inverse_id: int
    label: str | None = None
    inverse_label: str | None = None
    is_primary: bool = False


def _plain(from_object: str, to_object: str, type_id: int, inverse_id: int) -> Pair:
    return Pair(
        from_object=from_object, to_object=to_object, type_id=type_id, inverse_id=inverse_id
    )


def _primary(from_object: str, to_object: str, type_id: int, inverse_id: int, label: str) -> Pair:
    return Pair(
        from_object=from_object,
        to_object=to_object,
        type_id=type_id,
        inverse_id=inverse_id,
        label=label,
        is_primary=True,
    )


PAIRS = (
    _plain("contacts", "companies", 279, 280),
    _primary("contacts", "companies", 1, 2, "Primary"),
    _plain("contacts", "contacts", 449, 449),
    _plain("companies", "companies", 450, 450),
    Pair(
        from_object="companies",
        to_object="companies",
        type_id=14,
        inverse_id=13,
        label="Child Company",
        inverse_label="Parent Company",
    ),
    _plain("contacts", "deals", 4, 3),
    _plain("contacts", "tickets", 15, 16),
    _plain("deals", "companies", 341, 342),
    _primary("deals", "companies", 5, 6, "Primary"),
    _plain("tickets", "companies", 339, 340),
    _primary("tickets", "companies", 26, 25, "Primary"),
    _plain("deals", "tickets", 27, 28),
    _plain("deals", "deals", 451, 451),
    _plain("tickets", "tickets", 452, 452),
    _plain("leads", "contacts", 608, 609),
    _primary("leads", "contacts", 578, 579, "Primary"),
    _plain("leads", "companies", 610, 611),
    _primary("leads", "companies", 580, 581, "Primary"),
    _plain("leads", "deals", 1037, 1038),
    _primary("leads", "deals", 582, 583, "Primary"),
    _plain("leads", "calls", 596, 597),
    _plain("leads", "emails", 598, 599),
    _plain("leads", "meetings", 600, 601),
    _plain("leads", "notes", 854, 855),
    _plain("leads", "tasks", 646, 647),
    _plain("leads", "communications", 602, 603),
)

PRIMARY_IDS = {
    (pair.from_object, pair.to_object): (pair.type_id, pair.inverse_id)
    for pair in PAIRS
    if pair.is_primary
}
"""Per pair of objects, seen from the record that has one primary: its type id and the inverse."""

LEAD_PRIMARIES = frozenset({578, 580})
"""A lead lives as long as it has one of these (domain/leads.md §1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkType:
    """An association type in one direction; ``inverse_id`` is the other direction's."""

    category: str
    type_id: int
    label: str | None
    inverse_id: int

    @property
    def is_plain(self) -> bool:
        """Tell whether this type says no more than that two records are associated."""
        return self.label is None


LinkTypes = dict[tuple[str, int], LinkType]
"""The association types of an ordered pair of objects by category and id."""


def fill_own_types(state: State) -> None:
    """Put HubSpot's own types into a state; types that are there keep their labels."""
    for pair in PAIRS:
        forth, back = (pair.from_object, pair.to_object), (pair.to_object, pair.from_object)
        label = pair.inverse_label or pair.label
        _put(state, "/".join(forth), _own(pair.type_id, pair.label, pair.inverse_id))
        _put(state, "/".join(back), _own(pair.inverse_id, label, pair.type_id))


def _own(type_id: int, label: str | None, inverse_id: int) -> LinkType:
    return LinkType(category=HUBSPOT, type_id=type_id, label=label, inverse_id=inverse_id)


def _put(state: State, scope: str, own: LinkType) -> None:
    key = f"{HUBSPOT}/{own.type_id}"
    kept = state.document(ASSOCIATION_TYPE, key, scope)
    body = {"category": HUBSPOT, "typeId": own.type_id, "label": own.label} | (kept or {})
    body["inverse"] = own.inverse_id
    state.put_document(ASSOCIATION_TYPE, key, body, scope, own.type_id)


def types_between(state: State, from_object: str, to_object: str) -> LinkTypes:
    """Give the association types of an ordered pair of objects by category and id."""
    return {
        (entry.category, entry.type_id): entry
        for entry in _types(state, f"{from_object}/{to_object}")
    }


def plain_type(types: LinkTypes) -> LinkType | None:
    """Give the unlabelled type of a pair of objects; None where they cannot be associated."""
    return next((entry for entry in types.values() if entry.is_plain), None)


def _types(state: State, scope: str) -> Iterator[LinkType]:
    for body in state.documents(ASSOCIATION_TYPE, scope):
        yield LinkType(
            category=body["category"],
            type_id=body["typeId"],
            label=body["label"],
            inverse_id=body.get("inverse", body["typeId"]),
        )

"""Association types from a seed, each with its way back."""

from dataclasses import replace

from crmadmin.core.portal import AssociationType
from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.association_types import USER, fill_own_types
from crmadmin.sandbox.hubspot.labels.pair_types import PairType, all_types, next_type_id, write_type
from crmadmin.sandbox.hubspot.objects import find_object
from crmadmin.sandbox.seed import Document, Seed
from crmadmin.sandbox.state import State

_Key = tuple[str, str, str, int]


def seed_association_types(state: State, seed: Seed) -> None:
    """Put HubSpot's own types and the seed's into a state.

    A seed tells a type in one direction or in both; the way back is the one that is told
    (``association_type`` documents), else the one with the same label, else the one with the
    next id, else a new one. One that is told between records of one object is its own way back.
    """
    moment = state.now()
    fill_own_types(state)
    known = {_key(own) for own in all_types(state)}
    left = {_key(entry): entry for entry in seed.association_types if _key(entry) not in known}
    if left:
        next_type_id(state, least=max(entry.type_id for entry in left.values()))
    told = _told(state, seed)
    while left:
        key = next(iter(left))
        entry = left.pop(key)
        body = told.get(key, {})
        back = _way_back(entry, left, body) or _made_up(state, entry, body)
        left.pop(_key(back), None)
        name = str(body.get("name") or internal_name(entry.label or f"{key[0]} to {key[1]}"))
        write_type(state, _pair_type(entry, back.type_id, name, moment))
        if back != entry:
            write_type(state, _pair_type(back, entry.type_id, name, moment))


def internal_name(label: str) -> str:
    """Give the name that HubSpot's pages make of a label (domain/associations.md §1)."""
    name = label.strip().lower().replace(" ", "_").replace("-", "_")
    return f"label_{name}" if name[:1].isdigit() else name


def _way_back(
    entry: AssociationType, others: dict[_Key, AssociationType], body: Document
) -> AssociationType | None:
    candidates = [
        other
        for other in others.values()
        if (other.from_object, other.to_object, other.category)
        == (entry.to_object, entry.from_object, entry.category)
    ]
    if "inverse" in body:
        return next((one for one in candidates if one.type_id == int(body["inverse"])), None)
    alike = [one for one in candidates if one.label == entry.label]
    near = [one for one in candidates if abs(one.type_id - entry.type_id) == 1]
    return next(iter((*alike, *near)), None)


def _made_up(state: State, entry: AssociationType, body: Document) -> AssociationType:
    """Make the way back that a seed does not tell; between records of one object it is itself."""
    if entry.from_object == entry.to_object and "inverse" not in body:
        return entry
    return replace(
        entry,
        from_object=entry.to_object,
        to_object=entry.from_object,
        type_id=int(body.get("inverse") or next_type_id(state)),
    )


def _told(state: State, seed: Seed) -> dict[_Key, Document]:
    told: dict[_Key, Document] = {}
    for body in seed.documents.get(kinds.ASSOCIATION_TYPE, ()):
        start = find_object(state, str(body["fromObjectTypeId"]))
        end = find_object(state, str(body["toObjectTypeId"]))
        if start and end:
            category = str(body.get("category", USER))
            told[(start.name, end.name, category, int(body["typeId"]))] = body
    return told


def _pair_type(entry: AssociationType, inverse_id: int, name: str, moment: str) -> PairType:
    return PairType(
        from_object=entry.from_object,
        to_object=entry.to_object,
        category=entry.category,
        type_id=entry.type_id,
        inverse_id=inverse_id,
        name=name,
        label=entry.label,
        created_at=moment,
    )


def _key(entry: PairType | AssociationType) -> _Key:
    return entry.from_object, entry.to_object, entry.category, entry.type_id

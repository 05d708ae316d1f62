"""Association labels out of a portal's lists of types (domain/associations.md §1, §7).

A portal lists the types of each direction by themselves; which two are one label, and its
internal name, only the schemas tell, some minutes late, and files do not tell at all.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND, AssociationLabel
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings, Ids
from crmadmin.core.pull.parts import HUBSPOT_OBJECTS
from crmadmin.core.reading.told import Told

OWN = "USER_DEFINED"
"""The category of the types that a portal made for itself."""

TYPES = "association_label"
"""The family of documents that tells the types of an ordered pair."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Type:
    """One direction of a label."""

    from_object: str
    to_object: str
    type_id: int
    label: str
    name: str = ""


def read(told: Told, known: Bindings) -> Iterator[tuple[AssociationLabel, Ids]]:
    """Give each label with the ids of its two directions.

    Ids that are ``known`` keep the label they were known for: neither a new text nor a schema
    that lags changes which label it is.
    """
    names = {**_remembered(known), **names_told(told)}
    for one, other in _pairs(told):
        there = list(_own(told, one, other, names))
        back = there if one == other else list(_own(told, other, one, names))
        yield from _labels(one, other, there, back, known)


def in_order(one: str, other: str) -> tuple[str, str]:
    """Give the two objects of a pair in the order in which their labels are addressed."""
    first, second = sorted((one, other), key=rank)
    return first, second


def internal_name(text: str) -> str:
    """Give the name that HubSpot makes of a label's text (domain/associations.md §1).

    Lower case, underscores for spaces and hyphens; accents are kept, which is an assumption.
    A name does not begin with a digit.
    """
    name = text.strip().lower().replace(" ", "_").replace("-", "_")
    return f"label_{name}" if name[:1].isdigit() else name


def rank(name: str) -> tuple[int, str]:
    """Give an object's place among others: HubSpot's own in their order, then the rest by name."""
    known = name in HUBSPOT_OBJECTS
    return (HUBSPOT_OBJECTS.index(name) if known else len(HUBSPOT_OBJECTS), name)


def _pairs(told: Told) -> Iterable[tuple[str, str]]:
    ends = (scope.partition("/") for scope in told.scopes(TYPES))
    return sorted({in_order(one, other) for one, _slash, other in ends}, key=_pair_rank)


def _pair_rank(pair: tuple[str, str]) -> tuple[tuple[int, str], tuple[int, str]]:
    return rank(pair[0]), rank(pair[1])


def names_told(told: Told) -> dict[tuple[str, str, int], str]:
    """Give the internal names that schemas tell, by direction and id."""
    found: dict[tuple[str, str, int], str] = {}
    for schema in told.of("schema"):
        for each in schema.get("associations") or ():
            ends = (
                told.object_of(each.get("fromObjectTypeId")),
                told.object_of(each.get("toObjectTypeId")),
            )
            if ends[0] and ends[1] and each.get("name") and str(each.get("id", "")).isdigit():
                found[ends[0], ends[1], int(each["id"])] = str(each["name"])
    return found


def _remembered(known: Bindings) -> dict[tuple[str, str, int], str]:
    """Give the names of labels whose ids are known, by direction and id."""
    found: dict[tuple[str, str, int], str] = {}
    for address, ids in known.ids.items():
        if address.kind == KIND:
            one, other, name = address.path
            found |= {(one, other, ids[end]): name for end in (FORWARD,) if end in ids}
            found |= {(other, one, ids[end]): name for end in (INVERSE,) if end in ids}
    return found


def _own(
    told: Told, one: str, other: str, names: Mapping[tuple[str, str, int], str]
) -> Iterator[_Type]:
    for body in told.within(TYPES, f"{one}/{other}"):
        if body.get("category") == OWN and body.get("label") is not None:
            type_id = int(body["typeId"])
            yield _Type(
                from_object=one,
                to_object=other,
                type_id=type_id,
                label=str(body["label"]),
                name=names.get((one, other, type_id), ""),
            )


def _labels(
    one: str, other: str, there: list[_Type], back: list[_Type], known: Bindings
) -> Iterator[tuple[AssociationLabel, Ids]]:
    left = {each.type_id: each for each in back}
    taken: set[str] = set()
    for forth in sorted(there, key=lambda each: (not each.name, each.type_id)):
        if one == other and forth.type_id not in left:
            continue  # it was the way back of another
        if one == other:
            del left[forth.type_id]
        partner = _way_back(forth, left.values(), known)
        if partner is not None:
            left.pop(partner.type_id, None)
        first, second = _sides(forth, partner, known)
        name = _unused(first.name or (partner.name if partner else ""), first.label, taken)
        yield _label(name, first, second)
    for alone in left.values() if one != other else ():
        yield _label(_unused(alone.name, alone.label, taken), _turned(alone), None)


def _turned(alone: _Type) -> _Type:
    """Turn a type that is told in its second direction only."""
    return _Type(
        from_object=alone.to_object,
        to_object=alone.from_object,
        type_id=alone.type_id,
        label=alone.label,
        name=alone.name,
    )


def _sides(forth: _Type, back: _Type | None, known: Bindings) -> tuple[_Type, _Type | None]:
    """Say which of a label's ends is the first: between records of one object ids do not tell."""
    if back is None or forth.from_object != forth.to_object or not forth.name:
        return forth, back
    address = Address(KIND, (forth.from_object, forth.to_object, forth.name))
    if known.get(address, FORWARD) == back.type_id:
        return back, forth
    return forth, back


def _way_back(forth: _Type, candidates: Iterable[_Type], known: Bindings) -> _Type | None:
    """Find the other direction: by name, else by text, else by the id beside it."""
    found = list(candidates)
    if forth.name:
        named = [each for each in found if each.name == forth.name]
        address = Address(KIND, (forth.from_object, forth.to_object, forth.name))
        told = known.get(address, INVERSE)
        remembered = [each for each in found if each.type_id == told]
        if named or remembered:
            return (named or remembered)[0]
    free = [each for each in found if not (forth.name and each.name)]
    alike = [each for each in free if each.label == forth.label]
    near = [each for each in free if abs(each.type_id - forth.type_id) == 1]
    return next(iter((*alike, *near)), None)


def _unused(name: str, text: str, taken: set[str]) -> str:
    """Give a name that no other label of the pair has; two texts may make the same name."""
    wanted = name or internal_name(text)
    number, free = 1, wanted
    while free in taken:
        number += 1
        free = f"{wanted}_{number}"
    taken.add(free)
    return free


def _label(name: str, first: _Type, second: _Type | None) -> tuple[AssociationLabel, Ids]:
    inverse = None if second is None or second.label == first.label else second.label
    ids = {FORWARD: first.type_id, INVERSE: second.type_id if second else first.type_id}
    label = AssociationLabel(
        from_object=first.from_object,
        to_object=first.to_object,
        name=name,
        label=first.label,
        inverse_label=inverse,
    )
    return label, ids

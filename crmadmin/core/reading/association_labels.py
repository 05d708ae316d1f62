"""Association labels out of a portal's lists of types (domain/associations.md §1, §7).

A portal lists the types of each direction by themselves; which two are one label, and its
internal name, only the schemas tell, some minutes late, and files do not tell at all.
"""

import re
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
    """One direction of a label.

    ``name`` is what a schema tells, empty if none does. ``was`` is the label that the id is
    known to belong to, ``other`` the id of that label's other end.
    """

    from_object: str
    to_object: str
    type_id: int
    label: str
    name: str = ""
    was: Address | None = None
    other: int | None = None


_Way = tuple[str, str, int]
"""One end of a label: two objects in the direction in which it is read, and its id."""


def read(told: Told, known: Bindings) -> Iterator[tuple[AssociationLabel, Ids]]:
    """Give each label with the ids of its two directions; of one that was told, with its id.

    Ids that are ``known`` keep the label they were known for: neither a new text nor a schema
    that lags changes which label it is.
    """
    names, ends = told_names(told), dict(_ends(known))
    for one, other in _pairs(told):
        there = list(_own(told, one, other, names, ends))
        back = there if one == other else list(_own(told, other, one, names, ends))
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
    name = re.sub(r"[\s-]", "_", text.strip().lower())
    return f"label_{name}" if name[:1].isdigit() else name


def told_names(told: Told) -> Mapping[_Way, str]:
    """Give the internal names that schemas tell.

    They tell no category: an id that HubSpot and the portal both gave has two names, of which
    neither is believed (domain/associations.md §7).
    """
    found: dict[_Way, set[str]] = {}
    for schema in told.of("schema"):
        for each in schema.get("associations") or ():
            one = told.object_of(each.get("fromObjectTypeId"))
            other = told.object_of(each.get("toObjectTypeId"))
            if one and other and each.get("name") and str(each.get("id", "")).isdigit():
                found.setdefault((one, other, int(each["id"])), set()).add(str(each["name"]))
    return {way: names.pop() for way, names in found.items() if len(names) == 1}


def rank(name: str) -> tuple[int, str]:
    """Give an object's place among others: HubSpot's own in their order, then the rest by name."""
    known = name in HUBSPOT_OBJECTS
    return (HUBSPOT_OBJECTS.index(name) if known else len(HUBSPOT_OBJECTS), name)


def _pairs(told: Told) -> Iterable[tuple[str, str]]:
    ends = (scope.partition("/") for scope in told.scopes(TYPES))
    return sorted({in_order(one, other) for one, _slash, other in ends}, key=_pair_rank)


def _pair_rank(pair: tuple[str, str]) -> tuple[tuple[int, str], tuple[int, str]]:
    return rank(pair[0]), rank(pair[1])


def _ends(known: Bindings) -> Iterator[tuple[_Way, tuple[Address, int | None]]]:
    """Give the labels whose ids are known by each of their ends, with the id of the other end."""
    for address, ids in known.ids.items():
        if address.kind == KIND:
            one, other, _name = address.path
            there, back = ids.get(FORWARD), ids.get(INVERSE)
            if back is not None:
                yield (other, one, back), (address, there)
            if there is not None:
                yield (one, other, there), (address, back)


def _own(
    told: Told,
    one: str,
    other: str,
    names: Mapping[_Way, str],
    ends: Mapping[_Way, tuple[Address, int | None]],
) -> Iterator[_Type]:
    for body in told.within(TYPES, f"{one}/{other}"):
        if body.get("category") == OWN and body.get("label") is not None:
            way = (one, other, int(body["typeId"]))
            was, other_end = ends.get(way, (None, None))
            yield _Type(
                from_object=one,
                to_object=other,
                type_id=way[-1],
                label=str(body["label"]),
                name=names.get(way, ""),
                was=was,
                other=other_end,
            )


def _labels(
    one: str, other: str, there: list[_Type], back: list[_Type], known: Bindings
) -> Iterator[tuple[AssociationLabel, Ids]]:
    left = {each.type_id: each for each in back}
    taken: set[str] = set()
    for forth in sorted(there, key=_surest_first):
        if one == other and left.pop(forth.type_id, None) is None:
            continue  # it was the way back of another
        partner = _way_back(forth, left.values())
        if partner is not None:
            left.pop(partner.type_id)
        first, second = _sides(forth, partner, known)
        if second is None and one == other:
            second = first
        yield _label((one, other), first, second, taken)
    for alone in sorted(left.values(), key=_surest_first) if one != other else ():
        yield _label((one, other), None, alone, taken)


def _surest_first(each: _Type) -> tuple[bool, bool, int]:
    """Order types: those that a schema names, those that are known, and the rest by id."""
    return (not each.name, each.was is None, each.type_id)


def _sides(forth: _Type, back: _Type | None, known: Bindings) -> tuple[_Type, _Type | None]:
    """Say which of a label's ends is the first: between records of one object ids do not tell."""
    if back is None or forth.from_object != forth.to_object or forth.was is None:
        return forth, back
    return (back, forth) if known.get(forth.was, FORWARD) == back.type_id else (forth, back)


def _way_back(forth: _Type, candidates: Iterable[_Type]) -> _Type | None:
    """Find the other direction: by name, by the known id, by text, else by the id beside it."""
    found = [each for each in candidates if not (forth.name and each.name not in {"", forth.name})]
    if forth.other == forth.type_id and forth.from_object == forth.to_object:
        return None  # it is its own way back
    named = [each for each in found if forth.name and each.name == forth.name]
    known = [each for each in found if each.type_id == forth.other]
    free = [each for each in found if forth.other is None and each.other is None]
    alike = [each for each in free if each.label == forth.label]
    near = [each for each in free if abs(each.type_id - forth.type_id) == 1]
    return next(iter((*named, *known, *alike, *near)), None)


def _unused(name: str, text: str, taken: set[str]) -> str:
    """Give a name that no other label of the pair has; two texts may make the same name."""
    wanted = name or internal_name(text)
    number, free = 1, wanted
    while free in taken:
        number += 1
        free = f"{wanted}_{number}"
    taken.add(free)
    return free


def _label(
    objects: tuple[str, str], first: _Type | None, second: _Type | None, taken: set[str]
) -> tuple[AssociationLabel, Ids]:
    """Give the label of two ends, or of the one that was told."""
    told = [each for each in (first, second) if each is not None]
    names = [each.name for each in told if each.name]
    names += [each.was.path[-1] for each in told if each.was is not None]
    texts = [each.label for each in told]
    ids = {FORWARD: first.type_id} if first is not None else {}
    ids |= {INVERSE: second.type_id} if second is not None else {}
    label = AssociationLabel(
        from_object=objects[0],
        to_object=objects[1],
        name=_unused(next(iter(names), ""), texts[0], taken),
        label=texts[0],
        inverse_label=texts[-1],
    )
    return label, ids

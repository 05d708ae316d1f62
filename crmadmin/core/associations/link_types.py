"""Which key of a pair each association type is, and which types a key is (links.py).

A type has one id from the first object and one from the second, in one of several categories;
equal numbers of different categories are different types (domain/associations.md §7).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from crmadmin.core.associations.links import (
    OTHER,
    PLAIN,
    PRIMARY,
    TURNED,
    Carried,
    LinkKey,
    RecordPair,
    is_label,
    label_name,
)
from crmadmin.core.associations.primaries import PRIMARIES, primary_of
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.effects.associations import (
    HUBSPOT_DEFINED,
    USER_DEFINED,
    WAY_BACK,
    Association,
    End,
)

TypeId = tuple[str, int]
"""The category and the id of a type in one direction."""

_NAMED = frozenset({13, 14, 930, 931})
_PRIMARY = frozenset(end for each in PRIMARIES.values() for end in (each.forward, each.inverse))
_PLAIN = WAY_BACK.keys() - _NAMED - _PRIMARY
"""Ids of HubSpot's types without any label (domain/hubspot-api.md §7)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkTypes:
    """The keys of two objects' types: ``there`` from the first object, ``back`` from the second.

    Objects are in the order of the addresses of labels; within one object ``there`` is from the
    record of the lower id.
    """

    one: str
    other: str
    there: Mapping[TypeId, LinkKey]
    back: Mapping[TypeId, LinkKey]

    def key(self, category: str, type_id: int, *, turned: bool = False) -> LinkKey | None:
        """Give the key of a type; ``turned`` where it is told from the second record.

        None for a type that is told from the second record only and whose id from the first is
        not known: it says no more than that the two are associated.
        """
        if turned:
            return self.back.get((category, type_id))
        return self.there.get((category, type_id), other_key(category, type_id))

    def place(self, association: Association) -> tuple[RecordPair, bool] | None:
        """Give the pair that an association is of, and whether it is told from its second record.

        None for an association of other objects.
        """
        objects = (association.from_object, association.to_object)
        pair = (association.from_id, association.to_id)
        if objects == (self.one, self.other):
            turned = self.one == self.other and pair[0] > pair[1]
            return (pair[::-1] if turned else pair), turned
        return (pair[::-1], True) if objects == (self.other, self.one) else None

    def state(self, associations: Iterable[Association]) -> dict[RecordPair, Carried]:
        """Give what each associated pair carries, whichever direction tells it."""
        found: dict[RecordPair, set[LinkKey]] = {}
        for each in associations:
            placed = self.place(each)
            if placed is not None:
                pair, turned = placed
                key = self.key(each.category, each.type_id, turned=turned)
                found.setdefault(pair, set()).update({key or PLAIN})
        return {pair: frozenset(keys - {PLAIN}) for pair, keys in found.items()}


def link_types(
    one: str, other: str, bindings: Bindings, unlabelled: Iterable[End] = ()
) -> LinkTypes:
    """Say which keys the types of two objects are, in the order of the addresses of labels.

    ``bindings`` are the ids of labels. ``unlabelled`` are the types that a portal told without a
    label: with a custom object the plain type is of the portal's own (domain/associations.md §1).
    """
    told = tuple(unlabelled)
    there = dict(_standard(one, other, told))
    back = dict(_standard(other, one, told))
    for type_id, forward in WAY_BACK.items():
        back.setdefault((HUBSPOT_DEFINED, type_id), other_key(HUBSPOT_DEFINED, forward))
    for address, ids in bindings.ids.items():
        if address.kind == LABELS and address.path[:2] == (one, other):
            name = address.path[-1]
            forward_id, inverse_id = ids.get(FORWARD), ids.get(INVERSE)
            if one == other and forward_id != inverse_id:
                there |= {(USER_DEFINED, each): TURNED + name for each in (inverse_id,) if each}
                back |= {(USER_DEFINED, each): TURNED + name for each in (forward_id,) if each}
            if forward_id is not None:
                there[USER_DEFINED, forward_id] = name
            if inverse_id is not None:
                back[USER_DEFINED, inverse_id] = name
    return LinkTypes(one=one, other=other, there=there, back=back)


def other_key(category: str, type_id: int) -> LinkKey:
    """Give the key of a type that is no label of the portal's own, nor plain, nor primary."""
    return f"{OTHER}{type_id}" if category == HUBSPOT_DEFINED else f"{OTHER}{category}:{type_id}"


def sent_types(
    one: str, other: str, keys: Iterable[LinkKey]
) -> Iterator[tuple[str, int | tuple[Address, str]]]:
    """Give the category and the id, from the first object, of each key but the plain one.

    A label's id is told by its address and the name of its end, because it may not be there yet.
    """
    for key in keys:
        if key == PRIMARY:
            yield HUBSPOT_DEFINED, primary_of(one, other).forward
        elif is_label(key):
            end = INVERSE if key.startswith(TURNED) else FORWARD
            yield USER_DEFINED, (Address(LABELS, (one, other, label_name(key))), end)
        elif key != PLAIN:
            category, colon, type_id = key.removeprefix(OTHER).rpartition(":")
            yield (category if colon else HUBSPOT_DEFINED), int(type_id)


def _standard(start: str, end: str, told: Iterable[End]) -> Iterator[tuple[TypeId, LinkKey]]:
    for type_id in _PLAIN:
        yield (HUBSPOT_DEFINED, type_id), PLAIN
    for each in told:
        named = each.category == HUBSPOT_DEFINED and each.type_id in _NAMED
        if (each.from_object, each.to_object) == (start, end) and not named:
            yield (each.category, each.type_id), PLAIN
    for type_id in _PRIMARY:
        yield (HUBSPOT_DEFINED, type_id), PRIMARY

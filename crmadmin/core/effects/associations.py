"""Associations and the types that pairs of records carry (domain/associations.md §1, §7).

A type has an id of its own in each direction. A portal that is pulled tells both directions, a
file often one only: a pair carries a type if either direction says so.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from crmadmin.core.associations.links import RecordPair
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings

HUBSPOT_DEFINED, USER_DEFINED = "HUBSPOT_DEFINED", "USER_DEFINED"

_BOTH_WAYS = (
    (1, 2), (3, 4), (5, 6), (13, 14), (15, 16), (25, 26), (27, 28), (279, 280), (339, 340),
    (341, 342), (449, 449), (450, 450), (451, 451), (452, 452), (578, 579), (582, 583),
    (608, 609), (610, 611), (930, 931), (1037, 1038),
)  # fmt: skip
WAY_BACK = {one: other for pair in _BOTH_WAYS for one, other in (pair, pair[::-1])}
"""Ids of the other direction of types that HubSpot defines (domain/hubspot-api.md §7)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Association:
    """One type that two records carry, told in one direction."""

    from_object: str
    from_id: str
    to_object: str
    to_id: str
    category: str
    type_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """One direction of a type: what a portal knows it by."""

    from_object: str
    to_object: str
    category: str
    type_id: int

    def holds(self, association: Association) -> bool:
        """Tell whether an association is of this type in this direction."""
        return (
            association.from_object == self.from_object
            and association.to_object == self.to_object
            and association.category == self.category
            and association.type_id == self.type_id
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociationType:
    """A type in both directions; ``back`` is None where the other id is not known."""

    there: End
    back: End | None

    @property
    def within(self) -> bool:
        """Tell whether the type joins records of one object."""
        return self.there.from_object == self.there.to_object


def label_type(address: Address, bindings: Bindings) -> AssociationType | None:
    """Give the type that a portal made of a label; None for one that it has not yet."""
    one, other, _name = address.path
    forward, inverse = bindings.get(address, FORWARD), bindings.get(address, INVERSE)
    if forward is None or inverse is None:
        return None
    return AssociationType(
        there=End(from_object=one, to_object=other, category=USER_DEFINED, type_id=forward),
        back=End(from_object=other, to_object=one, category=USER_DEFINED, type_id=inverse),
    )


def limited_type(
    limit: AssociationLimit, bindings: Bindings, known: Iterable[End] = ()
) -> AssociationType | None:
    """Give the type that a limit counts, from the records that it limits; None for a new label.

    ``known`` are the types that the portal told: with a custom object, the type without a label
    is the portal's own (domain/associations.md §1).
    """
    one, other, type_id = limit.from_object, limit.to_object, limit.type_id
    if limit.label is not None:
        found = label_type(limit.label, bindings)
        return turned(found) if found is not None and limit.counts_inverse else found
    if type_id is None:
        return None
    own = End(from_object=one, to_object=other, category=USER_DEFINED, type_id=type_id)
    theirs = End(from_object=one, to_object=other, category=HUBSPOT_DEFINED, type_id=type_id)
    told = set(known)
    return type_from(own if own in told and theirs not in told else theirs)


def type_from(end: End) -> AssociationType:
    """Give the type that a portal knows by an id, with its way back where that is documented."""
    back = WAY_BACK.get(end.type_id) if end.category == HUBSPOT_DEFINED else None
    return AssociationType(
        there=end,
        back=None
        if back is None
        else End(
            from_object=end.to_object,
            to_object=end.from_object,
            category=HUBSPOT_DEFINED,
            type_id=back,
        ),
    )


def turned(found: AssociationType) -> AssociationType | None:
    """Give a type from its other end; None if that is not known."""
    return None if found.back is None else AssociationType(there=found.back, back=found.there)


def joined(associations: Iterable[Association], kind: AssociationType) -> frozenset[RecordPair]:
    """Give the pairs that carry a type, in its direction, whichever direction told it."""
    found: set[RecordPair] = set()
    for each in associations:
        if kind.there.holds(each):
            found.add((each.from_id, each.to_id))
        if kind.back is not None and kind.back.holds(each):
            found.add((each.to_id, each.from_id))
    return frozenset(found)


def pairs(associations: Iterable[Association], kind: AssociationType) -> frozenset[RecordPair]:
    """Give the pairs that carry a type, each once: those of one object in the order of ids."""
    found = joined(associations, kind)
    return frozenset(_ordered(pair) for pair in found) if kind.within else found


def _ordered(pair: RecordPair) -> RecordPair:
    one, other = sorted(pair)
    return one, other

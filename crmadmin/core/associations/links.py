"""What pairs of records carry, by names that are the same in every portal (domain/associations.md).

A portal knows an association type by two ids, one a direction, that differ per portal and that a
drafted label does not have yet. A :data:`LinkKey` names it without ids, in the order of the
objects that addresses of labels have.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS

RecordPair = tuple[str, str]
"""The ids of two records, in the order of their objects; within one object in that of the ids."""

LinkKey = str
"""A type that a pair carries: :data:`PLAIN`, :data:`PRIMARY`, a label, or another of HubSpot's.

A label is its internal name, behind :data:`TURNED` where a pair of one object carries it the
other way round; another type of HubSpot's is its id from the first object behind :data:`OTHER`.
"""

PLAIN: LinkKey = ""
"""That two records are associated at all; it is there whatever else is (§1)."""
PRIMARY: LinkKey = "!primary"
"""That the second record is the primary one of the first (§2)."""
TURNED = "~"
OTHER = "#"

Carried = frozenset[LinkKey]
"""What an associated pair carries besides :data:`PLAIN`; None stands for a pair that is not."""


class Verb(StrEnum):
    """What is done to one key of one pair.

    Adding any key associates the pair; removing :data:`PLAIN` parts it, all its keys with it.
    """

    ADD = "add"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delta:
    """One key added to, or removed from, one pair."""

    pair: RecordPair
    key: LinkKey
    verb: Verb


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkChange:
    """What a pair carries before and after; None = not associated."""

    pair: RecordPair
    before: Carried | None
    after: Carried | None

    @property
    def key(self) -> RecordPair:
        """Give the pair, by which it is told from others."""
        return self.pair


def is_label(key: LinkKey) -> bool:
    """Tell whether a key is a label of the portal's own."""
    return key[:1] not in {PLAIN, PRIMARY[0], OTHER}


def label_name(key: LinkKey) -> str:
    """Give the internal name of the label that a key is."""
    return key.removeprefix(TURNED)


def label_addresses(one: str, other: str, keys: Iterable[LinkKey]) -> frozenset[Address]:
    """Give the addresses of the labels among keys, of pairs of two objects."""
    return frozenset(
        Address(LABELS, (one, other, label_name(key))) for key in keys if is_label(key)
    )

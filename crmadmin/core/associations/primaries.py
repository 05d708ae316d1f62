"""Which records have one primary record among those they are associated with (§2).

Sources: domain/associations.md §2, domain/hubspot-api.md §7.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from crmadmin.core.associations.links import RecordPair


@dataclass(frozen=True, slots=True, kw_only=True)
class Primary:
    """The primary association of two objects, in the order of the addresses of their labels.

    ``holder`` is the place in a pair of the record that has one primary record: 0 or 1.
    ``forward`` and ``inverse`` are the ids of the type from the first object and from the second.
    ``first_becomes`` says that the first one associated becomes the primary one
    (``FIRST_COMPANY_IS_PRIMARY``).
    """

    holder: int
    forward: int
    inverse: int
    first_becomes: bool = False

    def record(self, pair: RecordPair) -> str:
        """Give the record of a pair that has one primary record."""
        return pair[self.holder]


PRIMARIES: Mapping[tuple[str, str], Primary] = {
    ("contacts", "companies"): Primary(holder=0, forward=1, inverse=2, first_becomes=True),
    ("companies", "deals"): Primary(holder=1, forward=6, inverse=5, first_becomes=True),
    ("companies", "tickets"): Primary(holder=1, forward=25, inverse=26, first_becomes=True),
    ("contacts", "leads"): Primary(holder=1, forward=579, inverse=578),
    ("companies", "leads"): Primary(holder=1, forward=581, inverse=580),
    ("deals", "leads"): Primary(holder=1, forward=583, inverse=582),
}
"""The primary association of two objects; the others have none.

That 581 is the way back of 580 is inferred: the documentation names one of the two only.
"""

NO_PRIMARY = Primary(holder=0, forward=0, inverse=0)
"""Stands for the primary association of objects that have none: pairs keep their order by it."""


def primary_of(one: str, other: str) -> Primary:
    """Give the primary association of two objects, ``NO_PRIMARY`` where there is none."""
    return PRIMARIES.get((one, other), NO_PRIMARY)

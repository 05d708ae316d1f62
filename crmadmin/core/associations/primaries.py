"""Which records have a primary one among those that they are associated with.

A pair of objects has one type for it, whichever of the two comes first in addresses of labels:
a contact has a primary company, and so has a deal, whose companies come before it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from crmadmin.core.definitions import COMPANIES, CONTACTS, DEALS, LEADS

TICKETS = "tickets"

_OWNERS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        (CONTACTS, COMPANIES): CONTACTS,
        (COMPANIES, DEALS): DEALS,
        (COMPANIES, TICKETS): TICKETS,
        (CONTACTS, LEADS): LEADS,
        (COMPANIES, LEADS): LEADS,
        (DEALS, LEADS): LEADS,
    }
)
"""The object whose records have a primary one, by the pair in the order of addresses of labels.

Source: domain/hubspot-api.md §7, domain/leads.md §1.
"""


def primary_side(one: str, other: str) -> int | None:
    """Say which of two objects, in the order of addresses, has the primary one: 0 or 1.

    None where the pair has no such type. The records of that side have one primary at most.
    """
    owner = _OWNERS.get((one, other))
    return None if owner is None else (one, other).index(owner)

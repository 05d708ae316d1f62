"""Records and their companies: how many, and how many primary ones (domain/associations.md §2)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from crmadmin.core.associations.findings import FindingCode
from crmadmin.core.definitions import COMPANIES, CONTACTS, DEALS, LEADS
from crmadmin.core.effects.associations import HUBSPOT_DEFINED, Association

TICKETS = "tickets"

Ways = tuple[int, int]
"""The ids of one type from either end."""

PRIMARY_COMPANY: Mapping[str, Ways] = MappingProxyType(
    {CONTACTS: (1, 2), DEALS: (5, 6), TICKETS: (26, 25)}
)
"""The type that marks a record's primary company, by the record's object."""

ANY_COMPANY: Mapping[str, Ways] = MappingProxyType(
    {CONTACTS: (279, 280), DEALS: (341, 342), TICKETS: (339, 340)}
)
"""The type without a label, which every associated company has (domain/hubspot-api.md §7)."""

PRIMARY_OF_LEAD: Mapping[str, Ways] = MappingProxyType(
    {CONTACTS: (578, 579), COMPANIES: (580, 581), DEALS: (582, 583)}
)
"""The types that mark a lead's primary records; 581 is inferred from the others."""

SEVERAL = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many records of an object stand how to their companies.

    ``records`` have any, ``several`` two or more; ``beyond`` counts the companies of those but
    one each: how many nobody reaches who reads one (§6).
    """

    records: int = 0
    several: int = 0
    beyond: int = 0
    no_primary: int = 0
    two_primary: int = 0
    lone_not_primary: int = 0


def companies_of(
    associations: Iterable[Association], of_object: str
) -> Mapping[str, Mapping[str, bool]]:
    """Give the companies of each record, and whether they are primary, whichever way told."""
    there, back = PRIMARY_COMPANY[of_object]
    found: dict[str, dict[str, bool]] = {}
    for each in associations:
        hubspots = each.category == HUBSPOT_DEFINED
        if (each.from_object, each.to_object) == (of_object, COMPANIES):
            record, company = each.from_id, each.to_id
            primary = hubspots and each.type_id == there
        elif (each.from_object, each.to_object) == (COMPANIES, of_object):
            record, company = each.to_id, each.from_id
            primary = hubspots and each.type_id == back
        else:
            continue
        own = found.setdefault(record, {})
        own[company] = own.get(company, False) or primary
    return found


def primary_finding(total: int, primaries: int) -> FindingCode | None:
    """Say what is wrong with a record that has so many companies and primary ones."""
    if primaries >= SEVERAL:
        return FindingCode.TWO_PRIMARY
    if primaries or not total:
        return None
    return FindingCode.NO_PRIMARY if total >= SEVERAL else FindingCode.LONE_NOT_PRIMARY


def tally(records: Iterable[Mapping[str, bool]]) -> Tally:
    """Count records by how they stand to their companies."""
    counts = [(len(each), sum(each.values())) for each in records]
    codes = [primary_finding(*each) for each in counts]
    several = [total for total, _primaries in counts if total >= SEVERAL]
    return Tally(
        records=len(counts),
        several=len(several),
        beyond=sum(several) - len(several),
        no_primary=codes.count(FindingCode.NO_PRIMARY),
        two_primary=codes.count(FindingCode.TWO_PRIMARY),
        lone_not_primary=codes.count(FindingCode.LONE_NOT_PRIMARY),
    )


def primaries_of_leads(
    associations: Iterable[Association],
) -> Mapping[str, frozenset[tuple[str, str]]]:
    """Give each lead's primary records as object and id."""
    found: dict[str, set[tuple[str, str]]] = {}
    for lead, other in _primaries(associations):
        found.setdefault(lead, set()).add(other)
    return {lead: frozenset(others) for lead, others in found.items()}


def _primaries(associations: Iterable[Association]) -> Iterator[tuple[str, tuple[str, str]]]:
    for each in associations:
        if each.category != HUBSPOT_DEFINED:
            continue
        if each.from_object == LEADS and each.type_id == _way(each.to_object, 0):
            yield each.from_id, (each.to_object, each.to_id)
        elif each.to_object == LEADS and each.type_id == _way(each.from_object, 1):
            yield each.to_id, (each.from_object, each.from_id)


def _way(other: str, place: int) -> int | None:
    ways = PRIMARY_OF_LEAD.get(other)
    return None if ways is None else ways[place]

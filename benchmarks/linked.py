"""A portal whose contacts and companies are joined under two labels that mean the same."""

from collections.abc import Iterator

from crmadmin.core.definitions import COMPANIES, CONTACTS, System
from crmadmin.core.portal import AssociationType
from crmadmin.sandbox.seed import Seed, SeedAssociation, SeedRecord

EACH = 10
"""Companies of a contact."""

_CONTACT, _COMPANY = 1_000_000, 50_000_000
_PLAIN = ("HUBSPOT_DEFINED", (279, 280))
_LABELS = (("Decision maker", (501, 502)), ("Decider", (503, 504)))
_WAYS = ((CONTACTS, COMPANIES), (COMPANIES, CONTACTS))


def joined(links: int) -> Seed:
    """Describe a portal of so many pairs of records, half of them under each label."""
    return Seed(
        name=f"{links:,} links",
        association_types=tuple(
            AssociationType(
                from_object=here,
                to_object=there,
                category="USER_DEFINED",
                type_id=type_id,
                label=text,
            )
            for text, ids in _LABELS
            for (here, there), type_id in zip(_WAYS, ids, strict=True)
        ),
        records=lambda: _records(links // EACH),
        associations=lambda: _associations(links),
    )


def _records(contacts: int) -> Iterator[SeedRecord]:
    for number in range(contacts):
        yield _record(CONTACTS, _CONTACT + number, {"email": f"p{number}@example.org"})
        yield _record(COMPANIES, _COMPANY + number, {"name": f"Company {number}"})


def _record(kind: str, record_id: int, values: dict[str, str]) -> SeedRecord:
    return SeedRecord(system=System.HUBSPOT, object=kind, record_id=str(record_id), values=values)


def _associations(links: int) -> Iterator[SeedAssociation]:
    contacts = links // EACH
    for number in range(links):
        person = str(_CONTACT + number // EACH)
        company = str(_COMPANY + (number // EACH + 7 * (number % EACH)) % contacts)
        label = "USER_DEFINED", _LABELS[number % 2][1]
        for category, ids in (_PLAIN, label):
            for (here, there), type_id in zip(_WAYS, ids, strict=True):
                ends = (person, company) if here == CONTACTS else (company, person)
                yield SeedAssociation(
                    from_object=here,
                    from_id=ends[0],
                    to_object=there,
                    to_id=ends[1],
                    category=category,
                    type_id=type_id,
                )

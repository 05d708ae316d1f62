"""Portals of any size, made up the same each time."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from crmadmin.core.definitions import COMPANIES, CONTACTS, Definition, System
from crmadmin.core.portal import Owner
from crmadmin.sandbox.seed import Seed, SeedAssociation, SeedHistory, SeedRecord

_FIRST = datetime(2019, 1, 1, tzinfo=UTC)
_SPAN = timedelta(days=2500)
_CONTACT, _COMPANY = 1_000_000, 50_000_000
_PER_COMPANY = 5
_NAMES = ("Marie", "Jean", "Zoé", "Ada", "Hugo", "Inès", "Tom", "Léa", "Paul", "Noor")
_CITIES = ("Paris", "Lyon", "Nantes", "Berlin", "Madrid", "Saint-Étienne", "London")
_STAGES = ("subscriber", "lead", "marketingqualifiedlead", "opportunity", "customer")
_EXTRA = tuple(f"fact_{number:02}" for number in range(12))
"""Properties of the portal's own, on every contact."""

_PRIMARY = ((1, 279), (2, 280))
"""Types of a primary company, forth and back: the marked one and the plain one."""


def made_up(contacts: int, *, seed: int = 20261122) -> Seed:
    """Describe a portal of so many contacts, with a company for every five.

    A contact has 25 properties, one change of its stage and one of its owner on record, and its
    company as the primary one.
    """
    companies = max(1, contacts // _PER_COMPANY)
    return Seed(
        name=f"{contacts:,} contacts",
        definitions=[_fact(name) for name in _EXTRA],
        owners=[
            Owner(owner_id=str(each), email=f"o{each}@example.org", first_name="O", last_name="N")
            for each in range(700, 709)
        ],
        records=lambda: _records(contacts, companies, seed),
        history=lambda: _history(contacts, seed),
        associations=lambda: _associations(contacts, companies),
    )


def _fact(name: str) -> Definition:
    return Definition(
        system=System.HUBSPOT,
        object=CONTACTS,
        name=name,
        label=name.replace("_", " ").capitalize(),
        field_type="text",
        group="contactinformation",
    )


def _records(contacts: int, companies: int, seed: int) -> Iterator[SeedRecord]:
    dice = random.Random(seed)  # noqa: S311 - made-up data
    for number in range(companies):
        values = {
            "name": f"Company {number}",
            "domain": f"company{number}.example",
            "city": dice.choice(_CITIES),
            "annualrevenue": str(dice.randrange(10_000_000)),
            "numberofemployees": str(dice.randrange(5_000)),
        }
        yield _record(COMPANIES, _COMPANY + number, values, dice)
    for number in range(contacts):
        yield _record(CONTACTS, _CONTACT + number, _contact(number, dice), dice)


def _contact(number: int, dice: random.Random) -> dict[str, str]:
    first = dice.choice(_NAMES)
    values = {
        "email": f"{first.lower()}.{number}@company{number // _PER_COMPANY}.example",
        "firstname": first,
        "lastname": f"Name{dice.randrange(50_021)}",
        "phone": f"+33 {dice.randrange(10**9):09}",
        "jobtitle": "Internal auditor",
        "city": dice.choice(_CITIES),
        "website": f"www.company{number // _PER_COMPANY}.example",
        "company": f"Company {number // _PER_COMPANY}",
        "lifecyclestage": dice.choice(_STAGES),
        "hs_lead_status": "OPEN",
        "hubspot_owner_id": str(700 + dice.randrange(9)),
    }
    return values | {name: f"{name} of {dice.randrange(10**6)}" for name in _EXTRA}


def _record(kind: str, record_id: int, values: dict[str, str], dice: random.Random) -> SeedRecord:
    created = _FIRST + _SPAN * dice.random()
    changed = created + (_FIRST + _SPAN - created) * dice.random()
    return SeedRecord(
        system=System.HUBSPOT,
        object=kind,
        record_id=str(record_id),
        values=values,
        created_at=_told(created),
        updated_at=_told(changed),
    )


def _history(contacts: int, seed: int) -> Iterator[SeedHistory]:
    dice = random.Random(seed + 1)  # noqa: S311 - made-up data
    for number in range(contacts):
        for name, value in (
            ("lifecyclestage", dice.choice(_STAGES)),
            ("hubspot_owner_id", str(700 + dice.randrange(9))),
        ):
            yield SeedHistory(
                system=System.HUBSPOT,
                object=CONTACTS,
                record_id=str(_CONTACT + number),
                property=name,
                changed_at=_told(_FIRST + _SPAN * dice.random()),
                value=value,
                source_type="CRM_UI",
            )


def _associations(contacts: int, companies: int) -> Iterator[SeedAssociation]:
    for number in range(contacts):
        contact, company = (
            str(_CONTACT + number),
            str(_COMPANY + number // _PER_COMPANY % companies),
        )
        ends = ((CONTACTS, contact, COMPANIES, company), (COMPANIES, company, CONTACTS, contact))
        for (here, here_id, there, there_id), types in zip(ends, _PRIMARY, strict=True):
            for type_id in types:
                yield SeedAssociation(
                    from_object=here,
                    from_id=here_id,
                    to_object=there,
                    to_id=there_id,
                    category="HUBSPOT_DEFINED",
                    type_id=type_id,
                )


def _told(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

"""Firms: HubSpot companies and Salesforce accounts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from tools.demo import team
from tools.demo.chance import Chance
from tools.demo.clock import CONNECTED, DAY, FOUNDED, NOW, SYNCS_FROM, SYNCS_UNTIL, working
from tools.demo.crm import Crm, Pair, Record
from tools.demo.words import firms as words
from tools.demo.words.places import BY_WEIGHT, STREETS, Place
from tools.demo.words.texts import FIRM_DESCRIPTIONS
from tools.demo.world.mirror import mirrored
from tools.demo.world.spelling import folded

STATUSES = (
    ("customer", 25), ("opportunity", 18), ("salesqualifiedlead", 14),
    ("marketingqualifiedlead", 13), ("lead", 17), ("subscriber", 6), ("evangelist", 4),
    ("other", 3),
)  # fmt: skip
_SHARE_IN_SALESFORCE = {
    "customer": 0.97, "evangelist": 1.0, "opportunity": 0.94, "salesqualifiedlead": 0.72,
    "marketingqualifiedlead": 0.5, "lead": 0.2, "subscriber": 0.0, "other": 0.6,
}  # fmt: skip
_TYPES = {"customer": "Customer", "evangelist": "Customer", "other": "Partner"}
_LEAD_STATUS = {
    "lead": "NEW", "marketingqualifiedlead": "NEW", "salesqualifiedlead": "IN_PROGRESS",
    "opportunity": "CONNECTED",
}  # fmt: skip


@dataclass(slots=True, eq=False)
class Firm:
    """A firm of the story and what belongs to it."""

    pair: Pair
    name: str
    domain: str
    place: Place
    status: str
    owner: str
    people: list["Person"] = field(default_factory=list)

    @property
    def account(self) -> Record | None:
        """Give the firm's account, if Salesforce knows the firm."""
        return self.pair.salesforce


@dataclass(slots=True, eq=False)
class Person:
    """Somebody of the story; ``firm`` is where they work, if HubSpot knows it."""

    pair: Pair
    firm: Firm | None
    stage: str
    place: Place
    reached: dict[str, datetime]


def firm_names(chance: Chance) -> dict[str, Iterator[tuple[str, str]]]:
    """Give endless-enough invented firm names with their industry, by language."""
    french = [
        (f"{kind} {proper}", industry)
        for kind, industry in words.FRENCH_KINDS
        for proper in words.PROPER_FRENCH
    ]
    english = [
        (f"{proper} {kind}", industry)
        for kind, industry in words.ENGLISH_KINDS
        for proper in words.PROPER_ENGLISH
    ]
    return {"fr": iter(chance.shuffled(french)), "en": iter(chance.shuffled(english))}


def make_firms(crm: Crm, chance: Chance, known: int, only_salesforce: int) -> list[Firm]:
    """Make firms that HubSpot knows, then some that only Salesforce does."""
    names = firm_names(chance)
    made = []
    for number in range(known + only_salesforce):
        place = chance.one(chance.weighted(BY_WEIGHT))
        name, industry = next(names[place.language])
        firm = _firm(crm, chance, name, industry, place)
        if number >= known:
            firm.pair.salesforce = _account(crm, chance, firm)
            firm.pair.hubspot = None
        elif chance.happens(_SHARE_IN_SALESFORCE[firm.status]):
            _link(crm, chance, firm)
        crm.pairs["companies"].append(firm.pair)
        made.append(firm)
    return made


def _firm(crm: Crm, chance: Chance, name: str, industry: str, place: Place) -> Firm:
    status = chance.weighted(STATUSES)
    owner = chance.one(team.reps_of(place.region)).owner_id
    created = working(chance.moment(FOUNDED, NOW - 60 * DAY))
    domain = folded(name) + ".example"
    employees = chance.weighted(((30, 3), (80, 5), (150, 5), (320, 4), (700, 2), (1800, 1)))
    employees += chance.whole(0, employees // 2)
    record = Record(
        id=crm.ids.hubspot("companies"),
        object="companies",
        created=created,
        modified=min(NOW, created + chance.whole(1, 40) * DAY),
        values={
            "name": f"{name} {chance.one(words.LEGAL_FORMS[place.country])}",
            "domain": domain,
            "phone": chance.digits(place.phone),
            "address": chance.digits(chance.one(STREETS[place.language])).lstrip("0"),
            "city": place.city,
            "state": place.state,
            "zip": chance.digits(place.postal),
            "country": place.country,
            "industry": industry,
            "numberofemployees": str(employees),
            "annualrevenue": str(employees * chance.whole(60, 240) * 1000),
            "type": _TYPES.get(status, "Prospect"),
            "description": chance.one(FIRM_DESCRIPTIONS[place.language]),
            "vat_number": _vat(chance, place) if chance.happens(0.6) else "",
            "hubspot_owner_id": owner,
            "lifecyclestage": status,
            "hs_lead_status": _LEAD_STATUS.get(status, ""),
        },
    )
    pair = Pair(object="companies", hubspot=record, salesforce=None)
    return Firm(pair=pair, name=name, domain=domain, place=place, status=status, owner=owner)


def _vat(chance: Chance, place: Place) -> str:
    prefix = {"France": "FR00 ", "United Kingdom": "GB000 ", "Belgique": "BE00 "}
    return prefix.get(place.country, "XX00 ") + chance.digits("### ### ###")


def _account(crm: Crm, chance: Chance, firm: Firm) -> Record:
    created = max(firm.pair.left.created, CONNECTED) + chance.whole(0, 20) * DAY
    return mirrored(crm, chance, firm.pair.left, "Account", min(created, SYNCS_FROM - 5 * DAY))


def _link(crm: Crm, chance: Chance, firm: Firm) -> None:
    firm.pair.salesforce = _account(crm, chance, firm)
    firm.pair.synced = chance.moment(SYNCS_FROM, SYNCS_UNTIL)
    firm.pair.left.modified = firm.pair.synced
    firm.pair.right.modified = max(
        firm.pair.right.created, firm.pair.synced - chance.whole(0, 90) * DAY
    )

"""People: HubSpot contacts, Salesforce leads and contacts."""

from datetime import datetime

from tools.demo import team
from tools.demo.chance import Chance
from tools.demo.clock import (
    CONNECTED,
    DAY,
    FOUNDED,
    HOUR,
    MINUTE,
    NOW,
    SYNCS_FROM,
    SYNCS_UNTIL,
    day,
    hubspot_time,
    working,
)
from tools.demo.crm import BLANK, Crm, Pair, Record, primary, unlabelled
from tools.demo.schema import labels, options
from tools.demo.words import names, places, texts
from tools.demo.words.firms import FREE_MAIL
from tools.demo.world.firm import Firm, Person
from tools.demo.world.mailbox import Mailboxes
from tools.demo.world.mirror import mirrored

_STAGES_BELOW = {
    "customer": (("customer", 6), ("opportunity", 1), ("lead", 1), ("marketingqualifiedlead", 1)),
    "evangelist": (("evangelist", 3), ("customer", 5)),
    "opportunity": (("opportunity", 6), ("salesqualifiedlead", 2), ("lead", 2)),
    "salesqualifiedlead": (("salesqualifiedlead", 6), ("marketingqualifiedlead", 2), ("lead", 3)),
    "marketingqualifiedlead": (("marketingqualifiedlead", 6), ("lead", 5)),
    "lead": (("lead", 8), ("subscriber", 3), (BLANK, 1)),
    "subscriber": (("subscriber", 8), (BLANK, 1)),
    "other": (("other", 5), ("lead", 2)),
}
_STAGES_ALONE = (
    ("subscriber", 48), ("lead", 30), ("marketingqualifiedlead", 13), ("salesqualifiedlead", 3),
    (BLANK, 6),
)  # fmt: skip
_LEAD_STATUS = {
    "marketingqualifiedlead": (("NEW", 5), ("ATTEMPTED_TO_CONTACT", 3), ("BAD_TIMING", 1)),
    "salesqualifiedlead": (("CONNECTED", 3), ("IN_PROGRESS", 4), ("UNQUALIFIED", 1)),
    "opportunity": (("IN_PROGRESS", 1),),
    "other": (("UNQUALIFIED", 1),),
}
_BECAME = options.STAGES[1:6]


def make_person(
    crm: Crm, chance: Chance, mailboxes: Mailboxes, firm: Firm | None, *, known: bool = True
) -> Person:
    """Make a person, in HubSpot or (``known`` false) in Salesforce only."""
    place = firm.place if firm else chance.one(chance.weighted(places.BY_WEIGHT))
    stages = _STAGES_BELOW[firm.status] if firm else _STAGES_ALONE
    stage = chance.weighted(stages)
    start = firm.pair.hubspot.created if firm and firm.pair.hubspot else FOUNDED
    until = SYNCS_FROM - 20 * DAY if stage in options.IN_SALESFORCE else NOW - DAY
    created = working(chance.moment(start, until))
    reached = _reached(chance, stage, created, until)
    record = Record(
        id=crm.ids.hubspot("contacts"),
        object="contacts",
        created=created,
        modified=max([created, *reached.values()]),
        values=_values(chance, mailboxes, firm, place, stage=stage, created=created),
    )
    _remember_stages(crm, chance, record, reached)
    pair = Pair(object="contacts", hubspot=record, salesforce=None)
    person = Person(pair=pair, firm=firm, stage=stage, place=place, reached=reached)
    _place_in_salesforce(crm, chance, person, known=known)
    crm.pairs["contacts"].append(pair)
    if firm and known:
        _employ(crm, person, firm)
    return person


def _reached(chance: Chance, stage: str, created: datetime, until: datetime) -> dict[str, datetime]:
    """Give when each lifecycle stage was reached, in order; some stages are skipped."""
    if stage == BLANK:
        return {}
    if stage == "other":
        path = ["lead", "other"]
    else:
        last = options.STAGES.index(stage)
        first = min(last, chance.weighted(((0, 5), (1, 4), (2, 1))))
        path = [
            name
            for position, name in enumerate(options.STAGES[: last + 1])
            if position in (first, last) or (position > first and chance.happens(0.85))
        ]
    end = min(until, created + chance.whole(40, 500) * DAY)
    moments = sorted(chance.moment(created + HOUR, end) for _ in path[1:])
    return dict(zip(path, [created, *moments], strict=True))


def _remember_stages(
    crm: Crm, chance: Chance, record: Record, reached: dict[str, datetime]
) -> None:
    for position, (stage, when) in enumerate(reached.items()):
        source = chance.weighted(
            (("FORM", 4), ("CRM_UI", 2), ("IMPORT", 1))
            if position == 0
            else (("AUTOMATION_PLATFORM", 4), ("CRM_UI", 4), ("API", 1))
        )
        crm.note(record, "lifecyclestage", stage, when, source)
        if stage in _BECAME:
            record.values[f"hs_lifecyclestage_{stage}_date"] = hubspot_time(when)


def _values(
    chance: Chance,
    mailboxes: Mailboxes,
    firm: Firm | None,
    place: places.Place,
    *,
    stage: str,
    created: datetime,
) -> dict[str, str]:
    woman = chance.happens(0.5)
    first, last = _name(chance, place.language, woman=woman)
    home = firm.pair.left.values if firm and firm.pair.hubspot else {}
    domain = firm.domain if firm else chance.one(FREE_MAIL)
    salutations = names.SALUTATIONS[place.language]
    return {
        "email": mailboxes.free(chance, first, last, domain),
        "firstname": first,
        "lastname": last,
        "salutation": salutations[0 if woman else 1] if chance.happens(0.6) else "",
        "phone": chance.digits(place.phone) if chance.happens(0.7) else "",
        "mobilephone": chance.digits(place.mobile) if chance.happens(0.45) else "",
        "fax": chance.digits(place.phone) if chance.happens(0.06) else "",
        "jobtitle": chance.one(texts.JOB_TITLES[place.language]) if chance.happens(0.8) else "",
        "company": home.get("name", firm.name if firm else ""),
        "address": home.get("address", ""),
        "city": place.city if firm or chance.happens(0.4) else "",
        "state": place.state if firm else "",
        "zip": home.get("zip", ""),
        "country": place.country if firm or chance.happens(0.5) else "",
        "website": f"https://www.{firm.domain}" if firm and chance.happens(0.6) else "",
        "industry": home.get("industry", ""),
        "annualrevenue": home.get("annualrevenue", ""),
        "numemployees": home.get("numberofemployees", ""),
        **_sales_values(chance, firm, place, stage=stage, created=created),
    }


def _sales_values(
    chance: Chance, firm: Firm | None, place: places.Place, *, stage: str, created: datetime
) -> dict[str, str]:
    """Give what marketing and sales know about the person."""
    contacted = stage in options.IN_SALESFORCE or chance.happens(0.3)
    return {
        "lifecyclestage": stage,
        "hs_lead_status": chance.weighted(_LEAD_STATUS.get(stage, ((BLANK, 1),))),
        "hubspot_owner_id": _owner(chance, firm, place, stage),
        "lead_origin": chance.one(options.LEAD_SOURCE[:6])[0] if chance.happens(0.7) else "",
        "account_rating": chance.one(options.RATING)[0] if chance.happens(0.25) else "",
        "product_interests": _interests(chance),
        "spoken_language": place.language if chance.happens(0.75) else "",
        "hs_email_optout": chance.weighted((("", 6), ("false", 3), ("true", 1))),
        "consent_date": day(chance.moment(created, SYNCS_FROM)) if chance.happens(0.4) else "",
        "last_demo_date": (
            day(chance.moment(created, SYNCS_FROM))
            if stage in options.IN_SALESFORCE[1:] and chance.happens(0.6)
            else ""
        ),
        "engagement_score": str(chance.whole(1, 99)) if contacted else "",
        "erp_customer_code": (
            chance.digits("LU-######") if stage == "customer" and chance.happens(0.8) else ""
        ),
        "sales_notes": (chance.one(texts.NOTES[place.language]) if chance.happens(0.2) else ""),
        "hs_analytics_source": chance.one(options.SOURCE)[0],
        "notes_last_contacted": (
            hubspot_time(chance.moment(max(created, NOW - 420 * DAY), NOW - 2 * DAY))
            if contacted
            else ""
        ),
    }


def _name(chance: Chance, language: str, *, woman: bool) -> tuple[str, str]:
    if language == "fr":
        first = chance.one(names.FRENCH_WOMEN if woman else names.FRENCH_MEN)
        return first, chance.one(names.FRENCH_LAST)
    first = chance.one(names.ENGLISH_WOMEN if woman else names.ENGLISH_MEN)
    return first, chance.one(names.ENGLISH_LAST)


def _owner(chance: Chance, firm: Firm | None, place: places.Place, stage: str) -> str:
    if firm:
        return firm.owner
    if stage in options.IN_SALESFORCE:
        return chance.one(team.reps_of(place.region)).owner_id
    return ""


def _interests(chance: Chance) -> str:
    if chance.happens(0.5):
        return ""
    known = [value for value, _ in options.PRODUCTS[:5]]
    return ";".join(chance.some(known, chance.whole(1, 3)))


def _place_in_salesforce(crm: Crm, chance: Chance, person: Person, *, known: bool) -> None:
    """Give the person a Salesforce record if their stage asks for one."""
    if not known:
        kind = "Contact" if person.firm and person.firm.account else "Lead"
        person.pair.salesforce = _counterpart(crm, chance, person, kind)
        crm.hubspot_changes["contacts"] = [
            row for row in crm.hubspot_changes["contacts"] if row.record_id != person.pair.left.id
        ]
        person.pair.hubspot = None
        return
    if person.stage not in options.IN_SALESFORCE or chance.happens(0.16):
        return
    late = person.stage in options.IN_SALESFORCE[2:]
    account = person.firm.account if person.firm else None
    kind = "Contact" if account and (late or chance.happens(0.35)) else "Lead"
    person.pair.salesforce = _counterpart(crm, chance, person, kind)
    if chance.happens(0.13):
        return
    synced = chance.moment(SYNCS_FROM, SYNCS_UNTIL)
    person.pair.synced = synced
    person.pair.left.modified = synced
    noticed = synced - chance.whole(0, 200) * DAY
    person.pair.right.modified = max(person.pair.right.created, noticed)


def _counterpart(crm: Crm, chance: Chance, person: Person, kind: str) -> Record:
    entered = person.reached.get("marketingqualifiedlead", person.pair.left.created)
    created = max(entered, CONNECTED) + chance.whole(2, 30) * MINUTE
    record = mirrored(crm, chance, person.pair.left, kind, min(created, SYNCS_FROM - DAY))
    if kind == "Contact":
        account = person.firm.account if person.firm else None
        record.values["AccountId"] = account.id if account else ""
    if record.values["Email"] and chance.happens(0.04):
        record.values["Email"] = record.values["Email"].upper()
    return record


def _employ(crm: Crm, person: Person, firm: Firm) -> None:
    firm.people.append(person)
    crm.associate(
        person.pair.left,
        firm.pair.left,
        unlabelled(labels.CONTACT_COMPANY),
        primary(labels.PRIMARY_CONTACT_COMPANY),
    )

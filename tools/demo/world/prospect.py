"""Prospecting: HubSpot leads and their way through the stages, with its detours."""

from dataclasses import dataclass
from datetime import datetime

from tools.demo import team
from tools.demo.chance import Chance
from tools.demo.clock import DAY, HOUR, LEADS_BEGIN, MINUTE, NOW, hubspot_time, working
from tools.demo.crm import (
    API,
    FORM,
    IMPORT,
    INTEGRATION,
    UI,
    WORKFLOW,
    Crm,
    HubspotChange,
    Record,
    primary,
    unlabelled,
)
from tools.demo.schema import labels, options
from tools.demo.schema.pipelines import (
    ATTEMPTING,
    CONNECTED,
    DEFAULT_LEADS,
    DISQUALIFIED,
    LEAD_CATEGORY,
    NEW,
    PARTNER_LEADS,
    PARTNER_LOST,
    PARTNER_NEW,
    PARTNER_QUALIFIED,
    PARTNER_TALKS,
    QUALIFIED,
)
from tools.demo.words.texts import DISQUALIFICATION_NOTES
from tools.demo.world.firm import Person
from tools.demo.world.sale import Sale

Path = tuple[str, ...]
_WAYS: dict[str, tuple[tuple[Path, int], ...]] = {
    "early": (
        ((NEW,), 10),
        ((NEW, ATTEMPTING), 12),
        ((NEW, ATTEMPTING, CONNECTED), 6),
        ((NEW, CONNECTED), 3),
        ((NEW, DISQUALIFIED), 3),
        ((NEW, ATTEMPTING, DISQUALIFIED), 7),
        ((NEW, ATTEMPTING, CONNECTED, DISQUALIFIED), 4),
        ((NEW, ATTEMPTING, NEW), 2),
        ((NEW, ATTEMPTING, CONNECTED, ATTEMPTING), 3),
        ((ATTEMPTING, CONNECTED), 1),
        ((CONNECTED,), 1),
        ((NEW, ATTEMPTING, DISQUALIFIED, NEW), 1),
    ),
    "late": (
        ((NEW, ATTEMPTING, CONNECTED, QUALIFIED), 12),
        ((NEW, CONNECTED, QUALIFIED), 5),
        ((NEW, QUALIFIED), 3),
        ((NEW, ATTEMPTING, QUALIFIED), 3),
        ((CONNECTED, QUALIFIED), 2),
        ((QUALIFIED,), 1),
        ((NEW, ATTEMPTING, CONNECTED, ATTEMPTING, CONNECTED, QUALIFIED), 2),
        ((NEW, ATTEMPTING, CONNECTED, QUALIFIED, CONNECTED), 1),
        ((NEW, ATTEMPTING, DISQUALIFIED, ATTEMPTING, CONNECTED, QUALIFIED), 1),
    ),
    "partner": (
        ((PARTNER_NEW,), 3),
        ((PARTNER_NEW, PARTNER_TALKS), 3),
        ((PARTNER_NEW, PARTNER_TALKS, PARTNER_QUALIFIED), 3),
        ((PARTNER_NEW, PARTNER_LOST), 1),
        ((PARTNER_TALKS, PARTNER_QUALIFIED), 1),
    ),
}
_REASONS = (
    ("NO_RESPONSE", 8), ("NOT_A_GOOD_FIT", 5), ("BUDGET_CONSTRAINTS", 4), ("BAD_TIMING", 4),
    ("NO_INTEREST", 3), ("COMPETITOR_PREFERENCE", 2), ("WRONG_DATA", 2),
    ("NO_DECISION_MAKING_POWER", 1),
)  # fmt: skip


@dataclass(slots=True, eq=False)
class Prospect:
    """A HubSpot lead and the person it is about."""

    record: Record
    person: Person
    owner: str


def make_prospects(
    crm: Crm, chance: Chance, people: list[Person], sales: list[Sale], count: int
) -> list[Prospect]:
    """Make leads for people from lifecycle stage Lead on."""
    asked = [
        person
        for person in people
        if person.pair.hubspot and person.stage not in {"", "subscriber"}
    ]
    deals: dict[str, list[Sale]] = {}
    for sale in sales:
        if sale.pair.hubspot:
            for person in sale.people:
                deals.setdefault(person.pair.left.id, []).append(sale)
    made = []
    for _ in range(count):
        person = chance.one(asked)
        made.append(_prospect(crm, chance, person, deals.get(person.pair.left.id, [])))
    return made


def _prospect(crm: Crm, chance: Chance, person: Person, deals: list[Sale]) -> Prospect:
    late = person.stage in options.IN_SALESFORCE[1:]
    partner = chance.happens(0.05)
    way = "partner" if partner else "late" if late and chance.happens(0.8) else "early"
    contact = person.pair.left
    start = max(contact.created + HOUR, LEADS_BEGIN)
    created = working(chance.moment(start, NOW - DAY))
    created = max(created, start)
    owner = contact.values["hubspot_owner_id"] or chance.one(team.REPS).owner_id
    record = Record(
        id=crm.ids.hubspot("leads"), object="leads", created=created, modified=created, values={}
    )
    moves = _walk(crm, chance, record, chance.weighted(_WAYS[way]), owner)
    record.values |= _values(chance, person, owner, moves[-1][0], moves)
    record.values["hs_pipeline"] = PARTNER_LEADS.id if partner else DEFAULT_LEADS.id
    crm.leads.append(record)
    _join(crm, record, person, deals)
    return Prospect(record=record, person=person, owner=owner)


def _walk(
    crm: Crm, chance: Chance, record: Record, path: Path, owner: str
) -> list[tuple[str, datetime]]:
    """Move the lead along a path until it ends or today is reached."""
    moves = []
    when = record.created
    for position, stage in enumerate(path):
        if position:
            when += chance.whole(1, 16) * DAY + chance.whole(5, 600) * MINUTE
        if when > NOW - HOUR:
            break
        source, user = _mover(chance, stage, owner, first=position == 0)
        crm.hubspot_changes["leads"].append(
            HubspotChange(
                record_id=record.id,
                property="hs_pipeline_stage",
                value=stage,
                when=when,
                source=source,
                user=user,
            )
        )
        moves.append((stage, when))
    record.modified = moves[-1][1]
    return moves


def _mover(chance: Chance, stage: str, owner: str, *, first: bool) -> tuple[str, str]:
    user = team.BY_OWNER[owner].hubspot_user
    if first:
        return chance.weighted(
            (((UI, user), 9), ((WORKFLOW, ""), 6), ((FORM, ""), 3), ((IMPORT, user), 1),
             ((API, ""), 1))
        )  # fmt: skip
    automatic = 6 if stage in {ATTEMPTING, CONNECTED} else 1
    return chance.weighted(
        (((UI, user), 11), ((WORKFLOW, ""), automatic), ((UI, team.ADMIN.hubspot_user), 2),
         ((INTEGRATION, user), 1), ((INTEGRATION, ""), 1), ((API, ""), 1))
    )  # fmt: skip


def _values(
    chance: Chance, person: Person, owner: str, stage: str, moves: list[tuple[str, datetime]]
) -> dict[str, str]:
    contact = person.pair.left
    lost = stage in {DISQUALIFIED, PARTNER_LOST}
    outreach = [when for name, when in moves if name == ATTEMPTING]
    firm = person.firm
    name = f"{contact.values['firstname']} {contact.values['lastname']}"
    upsell = person.stage in {"customer", "evangelist"}
    return {
        "hs_lead_name": f"{name} – {firm.name}" if firm and chance.happens(0.4) else name,
        "hs_lead_type": "UPSELL" if upsell else chance.one(("NEW_BUSINESS", "RE_ATTEMPTING")),
        "hs_lead_label": chance.weighted((("", 4), ("HOT", 2), ("WARM", 3), ("COLD", 2))),
        "hs_lead_source": contact.values["hs_analytics_source"],
        "hs_pipeline_stage": stage,
        "hs_pipeline_stage_category": LEAD_CATEGORY[stage],
        "hs_lead_disqualification_reason": chance.weighted(_REASONS) if lost else "",
        "hs_lead_disqualification_note": chance.one(DISQUALIFICATION_NOTES) if lost else "",
        "hubspot_owner_id": owner,
        "hs_primary_contact_id": contact.id,
        "hs_primary_company_id": firm.pair.left.id if firm else "",
        "hs_lead_source_contact_lifecycle_stage": _stage_at(person, moves[0][1]),
        "hs_lead_first_outreach_date": hubspot_time(outreach[0]) if outreach else "",
        "hs_lead_associated_deals_count": "0",
    }


def _stage_at(person: Person, when: datetime) -> str:
    stages = [stage for stage, reached in person.reached.items() if reached <= when]
    return stages[-1] if stages else ""


def _join(crm: Crm, record: Record, person: Person, deals: list[Sale]) -> None:
    crm.associate(
        record,
        person.pair.left,
        unlabelled(labels.LEAD_CONTACT),
        primary(labels.PRIMARY_LEAD_CONTACT),
    )
    if person.firm:
        crm.associate(
            record,
            person.firm.pair.left,
            unlabelled(labels.LEAD_COMPANY),
            primary(labels.PRIMARY_LEAD_COMPANY),
        )
    if record.values["hs_pipeline_stage"] in {QUALIFIED, PARTNER_QUALIFIED} and deals:
        crm.associate(
            record,
            deals[0].pair.left,
            unlabelled(labels.LEAD_DEAL),
            primary(labels.PRIMARY_LEAD_DEAL),
        )
        record.values["hs_lead_associated_deals_count"] = "1"

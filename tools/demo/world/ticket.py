"""Tickets: what customers ask the support, and who is concerned by it."""

from dataclasses import dataclass

from tools.demo.chance import Chance
from tools.demo.clock import DAY, HOUR, NOW, working
from tools.demo.crm import API, WORKFLOW, Crm, Record, primary, unlabelled
from tools.demo.schema import labels
from tools.demo.schema.pipelines import SUPPORT, TICKET_CLOSED, TICKET_NEW
from tools.demo.words import texts
from tools.demo.world.firm import Firm

_STAGES = ((TICKET_NEW, 2), ("2", 2), ("3", 2), (TICKET_CLOSED, 6))


@dataclass(slots=True, eq=False)
class Ticket:
    """A ticket and the firm that asked."""

    record: Record
    firm: Firm


def make_tickets(crm: Crm, chance: Chance, firms: list[Firm], count: int) -> list[Ticket]:
    """Let people of customers ask; the one who asks and the firm are associated."""
    customers = [f for f in firms if f.pair.hubspot and f.people and f.status == "customer"]
    return [_ticket(crm, chance, chance.one(customers)) for _ in range(count)]


def _ticket(crm: Crm, chance: Chance, firm: Firm) -> Ticket:
    stage = chance.weighted(_STAGES)
    created = working(chance.moment(NOW - 200 * DAY, NOW - 9 * DAY))
    record = Record(
        id=crm.ids.hubspot("tickets"),
        object="tickets",
        created=created,
        modified=created,
        values={
            "subject": chance.one(texts.TICKETS),
            "hs_pipeline": SUPPORT.id,
            "hs_ticket_priority": chance.one(("LOW", "MEDIUM", "HIGH")),
            "hubspot_owner_id": firm.owner,
        },
    )
    crm.tickets.append(record)
    crm.set_hubspot(record, "hs_pipeline_stage", TICKET_NEW, created, API)
    if stage != TICKET_NEW:
        later = created + chance.whole(2, 160) * HOUR
        crm.set_hubspot(record, "hs_pipeline_stage", stage, later, WORKFLOW)
    _associate(crm, chance, record, firm)
    return Ticket(record=record, firm=firm)


def _associate(crm: Crm, chance: Chance, ticket: Record, firm: Firm) -> None:
    asks, *others = chance.shuffled(
        [each.pair.left for each in firm.people if each.pair.hubspot is not None]
    )
    author, contact = (labels.label_of("tickets", "contacts", t) for t in labels.TICKET_ROLES)
    crm.associate(ticket, asks, unlabelled(labels.TICKET_CONTACT), author)
    if others and chance.happens(0.3):
        crm.associate(ticket, others[0], unlabelled(labels.TICKET_CONTACT), contact)
    types = unlabelled(labels.TICKET_COMPANY), primary(labels.PRIMARY_TICKET_COMPANY)
    crm.associate(ticket, firm.pair.left, *types)

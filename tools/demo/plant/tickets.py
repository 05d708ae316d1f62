"""Tickets of two companies: the customer and the partner who looks after it."""

from tools.demo.chance import Chance
from tools.demo.crm import Crm, unlabelled
from tools.demo.plant.ties import drop_primary
from tools.demo.schema import labels
from tools.demo.world.firm import Firm
from tools.demo.world.ticket import Ticket

_SHARED, _WITHOUT_PRIMARY = 18, 4


def plant_tickets(crm: Crm, chance: Chance, firms: list[Firm], tickets: list[Ticket]) -> None:
    """Let a partner be concerned too; for some of them nobody says whose ticket it is."""
    partners = [f for f in firms if f.pair.hubspot and f.status in {"other", "evangelist"}]
    role = labels.label_of("tickets", "companies", labels.TICKET_PARTNER)
    chosen = chance.some(tickets, _SHARED)
    for ticket in chosen:
        partner = chance.one([each for each in partners if each is not ticket.firm]).pair.left
        crm.associate(ticket.record, partner, unlabelled(labels.TICKET_COMPANY), role)
    for ticket in chosen[:_WITHOUT_PRIMARY]:
        drop_primary(crm, "tickets", ticket.record.id)
    crm.planted["tickets/two_companies"] += _SHARED
    crm.planted["tickets/two_companies_no_primary"] += _WITHOUT_PRIMARY

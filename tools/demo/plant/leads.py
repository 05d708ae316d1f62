"""Leads that break a rule somebody may set (domain/leads.md)."""

from tools.demo import team
from tools.demo.chance import Chance
from tools.demo.crm import Association, Crm
from tools.demo.plant.pool import alone
from tools.demo.schema.pipelines import CLOSED_LEAD_STAGES, DISQUALIFIED
from tools.demo.world.prospect import Prospect


def plant_leads(crm: Crm, chance: Chance, prospects: list[Prospect]) -> None:
    """Plant missing reasons, odd owners and leads of companies."""
    lost = [p for p in prospects if p.record.values["hs_pipeline_stage"] == DISQUALIFIED]
    chosen = chance.some(lost, 46)
    for prospect in chosen[:40]:
        prospect.record.values["hs_lead_disqualification_reason"] = ""
    for prospect in chosen[40:]:
        prospect.record.values["hs_lead_disqualification_reason"] = "SPAM"
    crm.planted["leads/no_reason"] += 40
    crm.planted["leads/orphan_reason"] += 6
    _other_owners(chance, prospects)
    _company_only(crm, chance, prospects, 40)


def _other_owners(chance: Chance, prospects: list[Prospect]) -> None:
    """Let leads have another owner than their contact, and contacts than their company."""
    still_open = [
        p for p in prospects if p.record.values["hs_pipeline_stage"] not in CLOSED_LEAD_STAGES
    ]
    for prospect in chance.some(still_open, 60):
        others = [rep for rep in team.REPS if rep.owner_id != prospect.owner]
        prospect.record.values["hubspot_owner_id"] = chance.one(others).owner_id
    with_firm = [p for p in still_open if p.person.firm and alone(p.person.pair)]
    for prospect in chance.some(with_firm, 50):
        firm = prospect.person.firm
        others = [rep for rep in team.REPS if firm and rep.owner_id != firm.owner]
        prospect.person.pair.left.values["hubspot_owner_id"] = chance.one(others).owner_id
    for prospect in chance.some(still_open, 5):
        prospect.record.values["hubspot_owner_id"] = team.ARCHIVED.owner_id


def _company_only(crm: Crm, chance: Chance, prospects: list[Prospect], count: int) -> None:
    """Let some leads be about a company, without any contact."""
    chosen = chance.some([p for p in prospects if p.person.firm], count)
    ids = {prospect.record.id for prospect in chosen}
    crm.planted["leads/company_only"] += count
    gone = [t for t in crm.associations if t.from_id in ids and t.to_object == "contacts"]
    for tie in gone:
        forget(crm, tie)
    for prospect in chosen:
        firm = prospect.person.firm
        prospect.record.values["hs_primary_contact_id"] = ""
        prospect.record.values["hs_lead_name"] = firm.name if firm else ""


def forget(crm: Crm, tie: Association) -> None:
    """Take an association away."""
    crm.associations.pop(tie, None)

"""Links that lead nowhere, converted leads, and contacts that the gates stop (D4, D5, D9, D10)."""

from tools.demo.chance import Chance
from tools.demo.clock import DAY, HOUR, SYNCS_FROM, day
from tools.demo.crm import UI, WORKFLOW, Crm, Pair, Record, mapped_field
from tools.demo.plant.pool import alone, sound, take
from tools.demo.plant.refused import only_salesforce
from tools.demo.schema.options import IN_SALESFORCE, STAGES
from tools.demo.world.mirror import mirrored

LINKS = {
    "companies": "salesforceaccountid",
    "deals": "hs_salesforceopportunityid",
    "Lead": "salesforceleadid",
    "Contact": "salesforcecontactid",
}
_MISSING = {"contacts": 7, "companies": 4, "deals": 4}
_DELETED = {"contacts": 6, "companies": 3, "deals": 3}


def plant_broken(crm: Crm, chance: Chance) -> None:
    """Break links, convert leads and stop contacts at the gates."""
    for kind, count in _MISSING.items():
        for pair in take(crm, chance, kind, count, sound):
            _lose(crm, pair)
        crm.planted[f"{kind}/link_missing"] += count
    for kind, count in _DELETED.items():
        for pair in take(crm, chance, kind, count, sound):
            pair.right.values["IsDeleted"] = "true"
            if kind == "contacts":
                pair.left.values["salesforcedeleted"] = "true"
        crm.planted[f"{kind}/link_deleted"] += count
    for pair in take(crm, chance, "contacts", 14, _linked_lead):
        _convert(crm, chance, pair)
    crm.planted["contacts/converted"] += 14
    for pair in take(crm, chance, "contacts", 2, _linked_lead):
        _convert(crm, chance, pair)
        pair.right.values["IsDeleted"] = "true"
    crm.planted["contacts/converted_then_deleted"] += 2
    _without_email(crm, chance)
    _out_of_list(crm, chance, 30)


def link_name(pair: Pair, salesforce_object: str) -> str:
    """Give the HubSpot property that links a pair to a Salesforce object."""
    return LINKS[salesforce_object if pair.object == "contacts" else pair.object]


def _lose(crm: Crm, pair: Pair) -> None:
    """Take the Salesforce record away, purged; HubSpot still names it."""
    record = pair.right
    pair.left.values[link_name(pair, record.object)] = record.id
    pair.salesforce = None
    for other in crm.pairs["contacts"]:
        if other.salesforce and other.salesforce.values.get("AccountId") == record.id:
            other.salesforce.values["AccountId"] = ""
    for other in crm.pairs["deals"]:
        if other.salesforce and other.salesforce.values.get("AccountId") == record.id:
            other.salesforce.values["AccountId"] = ""
    crm.roles[:] = [
        role
        for role in crm.roles
        if record.id not in (role.values["OpportunityId"], role.values["ContactId"])
    ]


def _linked_lead(pair: Pair) -> bool:
    return sound(pair) and pair.right.object == "Lead" and pair.left.created < SYNCS_FROM - 40 * DAY


def _convert(crm: Crm, chance: Chance, pair: Pair) -> None:
    """Convert the Lead to a Contact; HubSpot still names the Lead."""
    lead = pair.right
    when = chance.moment(max(lead.created, SYNCS_FROM - 60 * DAY), SYNCS_FROM - DAY) + HOUR
    contact = mirrored(crm, chance, pair.left, "Contact", when)
    contact.values["AccountId"] = _account_id(crm, pair.left)
    lead.values |= {
        "IsConverted": "true",
        "ConvertedContactId": contact.id,
        "ConvertedAccountId": contact.values["AccountId"],
        "ConvertedDate": day(when),
    }
    lead.modified = when
    pair.left.values["salesforceleadid"] = lead.id
    crm.loose.append(lead)
    pair.salesforce = contact


def _account_id(crm: Crm, contact: Record) -> str:
    """Give the account of the contact's primary company, if there is one."""
    firms = {
        pair.hubspot.id: pair.salesforce.id
        for pair in crm.pairs["companies"]
        if pair.hubspot and pair.salesforce
    }
    for tie in crm.associations:
        if tie.from_id == contact.id and tie.to_object == "companies":
            return firms.get(tie.to_id, "")
    return ""


def _without_email(crm: Crm, chance: Chance) -> None:
    for fact, count, test in (
        ("no_email_linked", 10, sound),
        ("no_email_hubspot_only", 25, alone),
        ("no_email_salesforce_only", 12, only_salesforce),
    ):
        for pair in take(crm, chance, "contacts", count, test):
            if pair.hubspot:
                pair.hubspot.values["email"] = ""
            if pair.salesforce:
                pair.salesforce.values["Email"] = ""
        crm.planted[f"contacts/{fact}"] += count


def _out_of_list(crm: Crm, chance: Chance, count: int) -> None:
    """Let people have demoted contacts, who thereby left the inclusion list, before the sync."""
    for pair in take(crm, chance, "contacts", count, _demotable):
        record = pair.left
        known = crm.last_noted(record, "lifecyclestage") + HOUR
        cleared = chance.moment(max(known, SYNCS_FROM - 200 * DAY), SYNCS_FROM - DAY)
        lower = chance.one(("lead", "subscriber", "lead"))
        source = chance.one((UI, WORKFLOW))
        crm.note(record, "lifecyclestage", "", cleared, source)
        crm.note(record, "lifecyclestage", lower, cleared + HOUR, source)
        record.values["lifecyclestage"] = lower
        for stage in STAGES[STAGES.index(lower) + 1 :]:
            record.values.pop(f"hs_lifecyclestage_{stage}_date", None)
        record.modified = max(record.modified, cleared + HOUR)
    crm.planted["contacts/linked_outside_list"] += count


def _demotable(pair: Pair) -> bool:
    return (
        sound(pair)
        and pair.left.values["lifecyclestage"] in IN_SALESFORCE[:2]
        and mapped_field(pair, "lifecyclestage") != ""
    )

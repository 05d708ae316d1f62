"""Values that the other side will not take (D35–D44)."""

from dataclasses import dataclass

from tools.demo.chance import Chance
from tools.demo.crm import Crm, Pair, mapped_field
from tools.demo.plant.edits import change_key
from tools.demo.plant.pool import Test, alone, since, sound_with, take
from tools.demo.schema.mappings import MAPPINGS
from tools.demo.schema.options import IN_SALESFORCE
from tools.demo.words import texts

HUBSPOT, SALESFORCE = "hubspot", "salesforce"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A value typed on one side, since the last sync, that the other side refuses.

    ``gap`` empties the other side first, without history: the rule "prefer Salesforce unless
    blank" sends HubSpot's value only there.
    """

    fact: str
    object: str
    side: str
    property: str
    value: str
    count: int
    gap: bool = False


def _refusal(  # noqa: PLR0917 - one row of the table below
    fact: str, kind: str, side: str, name: str, value: str, count: int, *, gap: bool = False
) -> Refusal:
    return Refusal(
        fact=fact, object=kind, side=side, property=name, value=value, count=count, gap=gap
    )


REFUSALS = (
    _refusal("option_unknown_in_salesforce", "contacts", HUBSPOT, "spoken_language", "nl", 7),
    _refusal(
        "option_unknown_in_salesforce", "contacts", HUBSPOT, "product_interests",
        "Planning;Audit RSE", 6,
    ),
    _refusal(
        "option_unknown_in_salesforce", "contacts", HUBSPOT, "lead_origin", "Podcast", 4, gap=True
    ),
    _refusal("option_unknown_in_hubspot", "contacts", SALESFORCE, "spoken_language", "de", 5),
    _refusal(
        "option_unknown_in_hubspot", "contacts", SALESFORCE, "product_interests",
        "Lumen Classic;Planning", 5,
    ),
    _refusal("option_unknown_in_hubspot", "contacts", SALESFORCE, "industry", "Aerospace", 4),
    _refusal("option_unknown_in_hubspot", "contacts", SALESFORCE, "hs_lead_status", "RECYCLED", 5),
    _refusal(
        "too_long", "contacts", HUBSPOT, "jobtitle", texts.LONG_JOB_TITLE, 5, gap=True
    ),
    _refusal("too_long", "contacts", HUBSPOT, "zip", "CEDEX 92 – La Défense (bât. B)", 4),
    _refusal("too_long", "contacts", HUBSPOT, "lastname", texts.LONG_LAST_NAME, 3),
    _refusal("decimal_into_int", "contacts", HUBSPOT, "numemployees", "42.5", 5),
    _refusal("bad_email", "contacts", SALESFORCE, "email", "prenom.nom@domaine", 3),
    _refusal("required_cleared", "contacts", HUBSPOT, "lastname", "", 4),
    _refusal("not_writable", "contacts", HUBSPOT, "erp_customer_code", "LU-NEW-01", 8),
    _refusal("option_unknown_in_salesforce", "companies", HUBSPOT, "industry", "Agritech", 5),
    _refusal("option_unknown_in_hubspot", "companies", SALESFORCE, "industry", "Aerospace", 4),
    _refusal("option_unknown_in_hubspot", "companies", SALESFORCE, "type", "Press", 3),
    _refusal("too_long", "companies", HUBSPOT, "vat_number", "FR00 123 456 789 (siège social)", 3),
    _refusal("decimal_into_int", "companies", HUBSPOT, "numberofemployees", "120.5", 4),
    _refusal("option_unknown_in_salesforce", "deals", HUBSPOT, "dealstage", "On Hold", 6),
    _refusal("option_unknown_in_hubspot", "deals", SALESFORCE, "dealstage", "Verbal Agreement", 6),
    _refusal("option_unknown_in_hubspot", "deals", SALESFORCE, "dealtype", "pilot", 4),
    _refusal("too_long", "deals", HUBSPOT, "next_step", texts.LONG_NEXT_STEP, 4, gap=True),
    _refusal("required_cleared", "deals", HUBSPOT, "dealstage", "", 3),
)  # fmt: skip


def plant_refused(crm: Crm, chance: Chance) -> None:
    """Plant values that the other side refuses, and contacts that cannot be created there."""
    for refusal in REFUSALS:
        pairs = take(crm, chance, refusal.object, refusal.count, _test(refusal))
        for position, pair in enumerate(pairs):
            value = refusal.value.replace("@", f"{position}@")
            _type(crm, chance, pair, refusal, value)
        crm.planted[f"{refusal.object}/{refusal.fact}"] += refusal.count
        rules = {mapping.property: mapping.rule for mapping in MAPPINGS[refusal.object]}
        trigger = "HS" if refusal.side == HUBSPOT else "SF"
        trigger += "_SET" if refusal.value else "_CLEAR"
        crm.planted[change_key(refusal.object, trigger, rules[refusal.property])] += refusal.count
    _emails_taken(crm, chance, 3)
    _not_creatable(crm, chance)


def _test(refusal: Refusal) -> Test:
    if refusal.object == "deals" and refusal.property == "dealstage":
        return lambda pair: (
            sound_with("dealstage")(pair)
            and pair.left.values["hs_is_closed"] == "false"
            and pair.left.values["pipeline"] == "default"
        )
    return sound_with(refusal.property)


def _type(crm: Crm, chance: Chance, pair: Pair, refusal: Refusal, value: str) -> None:
    field = mapped_field(pair, refusal.property)
    if refusal.gap:
        pair.right.values[field] = ""
    when = since(chance, pair)
    if refusal.side == HUBSPOT:
        crm.set_hubspot(pair.left, refusal.property, value, when)
    else:
        crm.set_salesforce(pair.right, field, value, when)


def _emails_taken(crm: Crm, chance: Chance, count: int) -> None:
    """Let Salesforce have changed an e-mail to one that another HubSpot contact has (D42)."""
    others = take(crm, chance, "contacts", count, alone)
    for pair, other in zip(
        take(crm, chance, "contacts", count, sound_with("email")), others, strict=True
    ):
        crm.set_salesforce(pair.right, "Email", other.left.values["email"], since(chance, pair))
    crm.planted["contacts/email_taken"] += count
    crm.planted[change_key("contacts", "SF_SET", "prefer_salesforce_unless_blank")] += count


def _not_creatable(crm: Crm, chance: Chance) -> None:
    """Let records that only one side has lack what the other one asks for (D17–D19)."""
    for name, value, fact, count in (
        ("company", "", "creation_required_blank", 8),
        ("lastname", "", "creation_required_blank", 5),
        ("spoken_language", "nl", "creation_refused_value", 4),
        ("jobtitle", texts.LONG_JOB_TITLE, "creation_refused_value", 3),
        ("email", "accueil@intranet", "creation_refused_value", 1),
        ("email", "contact at lumen.example", "creation_refused_value", 1),
        ("email", "jean@@courriel.example", "creation_refused_value", 1),
    ):
        for pair in take(crm, chance, "contacts", count, _creatable):
            pair.left.values[name] = value
        crm.planted[f"contacts/{fact}"] += count
    for name, value, fact, count in (
        ("closedate", "", "creation_required_blank", 6),
        ("dealname", texts.LONG_DEAL_NAME, "creation_refused_value", 3),
        ("dealstage", "On Hold", "creation_refused_value", 5),
    ):
        for pair in take(crm, chance, "deals", count, alone):
            pair.left.values[name] = value
        crm.planted[f"deals/{fact}"] += count
    for field, value, count in (("Language__c", "de", 5), ("Email", "info@localhost", 3)):
        for position, pair in enumerate(take(crm, chance, "contacts", count, only_salesforce)):
            pair.right.values[field] = value.replace("@", f"{position}@")
        crm.planted["contacts/creation_refused_in_hubspot"] += count


def _creatable(pair: Pair) -> bool:
    return (
        alone(pair)
        and pair.left.values["lifecyclestage"] in IN_SALESFORCE
        and bool(pair.left.values["company"])
    )


def only_salesforce(pair: Pair) -> bool:
    """Tell whether only Salesforce knows this pair."""
    return pair.hubspot is None and pair.salesforce is not None

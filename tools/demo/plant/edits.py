"""Edits since the last sync: on one side, on both, and clearings (D28)."""

from datetime import datetime

from tools.demo.chance import Chance
from tools.demo.clock import MINUTE, NOW
from tools.demo.crm import API, FORM, UI, WORKFLOW, Crm, Pair, mapped_field
from tools.demo.plant.fresh import as_salesforce, fresh
from tools.demo.plant.pool import since, sound_with, take
from tools.demo.schema.mappings import MAPPINGS

HS_SET, HS_CLEAR, SF_SET, SF_CLEAR = "HS_SET", "HS_CLEAR", "SF_SET", "SF_CLEAR"
HS_LATER, SF_LATER = "BOTH_HS_LATER", "BOTH_SF_LATER"
TIE = "TIE"
"""Both changed in the same millisecond; counts as ``BOTH_SF_LATER``."""
HS_SET_AFTER_SF_CLEAR = "HS_SET_AFTER_SF_CLEAR"
"""Salesforce was cleared, then HubSpot set; counts as ``BOTH_HS_LATER``."""
HS_CLEAR_AFTER_SF_SET = "HS_CLEAR_AFTER_SF_SET"
"""Salesforce was set, then HubSpot cleared; counts as ``BOTH_HS_LATER``."""
HS_FILL, SF_FILL = "HS_FILL", "SF_FILL"
"""A value came where both sides were blank; counts as ``HS_SET`` or ``SF_SET``."""

CONTACTS = (
    ("phone", HS_SET, 30), ("lastname", HS_SET, 8), ("zip", HS_SET, 8),
    ("spoken_language", HS_SET, 6), ("hs_email_optout", HS_SET, 6), ("jobtitle", HS_SET, 24),
    ("city", HS_SET, 10), ("mobilephone", HS_SET, 8), ("state", HS_SET, 8), ("fax", HS_SET, 5),
    ("phone", SF_SET, 26), ("jobtitle", SF_SET, 22), ("address", SF_SET, 8), ("state", SF_SET, 8),
    ("product_interests", SF_SET, 6), ("consent_date", SF_SET, 5), ("fax", SF_SET, 4),
    ("phone", HS_CLEAR, 8), ("zip", HS_CLEAR, 4), ("jobtitle", HS_CLEAR, 7),
    ("state", HS_CLEAR, 3), ("phone", SF_CLEAR, 8), ("mobilephone", SF_CLEAR, 7),
    ("jobtitle", SF_CLEAR, 6), ("state", SF_CLEAR, 5), ("phone", HS_LATER, 10),
    ("phone", SF_LATER, 10), ("phone", TIE, 6), ("jobtitle", HS_LATER, 6),
    ("jobtitle", SF_LATER, 6), ("state", HS_LATER, 3), ("jobtitle", HS_SET_AFTER_SF_CLEAR, 4),
    ("phone", HS_CLEAR_AFTER_SF_SET, 4), ("hubspot_owner_id", HS_SET, 9),
    ("hubspot_owner_id", SF_SET, 9), ("mobilephone", HS_FILL, 14), ("jobtitle", HS_FILL, 10),
    ("phone", HS_FILL, 6), ("mobilephone", SF_FILL, 8), ("phone", SF_FILL, 5),
)  # fmt: skip
COMPANIES = (
    ("phone", HS_SET, 12), ("zip", HS_SET, 4), ("industry", HS_SET, 5), ("vat_number", HS_SET, 5),
    ("name", HS_SET, 8), ("city", HS_SET, 4), ("annualrevenue", HS_SET, 5),
    ("description", HS_SET, 4), ("phone", SF_SET, 10), ("name", SF_SET, 8), ("type", SF_SET, 6),
    ("annualrevenue", SF_SET, 6), ("numberofemployees", SF_SET, 6), ("description", SF_SET, 3),
    ("phone", HS_CLEAR, 4), ("address", HS_CLEAR, 4), ("phone", SF_CLEAR, 4),
    ("address", SF_CLEAR, 4), ("annualrevenue", SF_CLEAR, 4), ("phone", HS_LATER, 5),
    ("phone", SF_LATER, 5), ("phone", TIE, 3), ("type", HS_LATER, 3),
    ("hubspot_owner_id", HS_SET, 5), ("hubspot_owner_id", SF_SET, 5), ("vat_number", HS_FILL, 6),
    ("vat_number", SF_FILL, 4),
)  # fmt: skip
DEALS = (
    ("amount", HS_SET, 14), ("dealstage", HS_SET, 10), ("dealtype", HS_SET, 6),
    ("closedate", HS_SET, 6), ("next_step", HS_SET, 6), ("description", HS_SET, 3),
    ("amount", SF_SET, 14), ("dealstage", SF_SET, 12), ("closedate", SF_SET, 8),
    ("dealtype", SF_SET, 6), ("next_step", SF_SET, 6), ("is_multi_year", SF_SET, 5),
    ("amount", HS_CLEAR, 4), ("next_step", HS_CLEAR, 4), ("amount", SF_CLEAR, 4),
    ("next_step", SF_CLEAR, 4), ("dealtype", SF_CLEAR, 3), ("amount", HS_LATER, 6),
    ("amount", SF_LATER, 6), ("amount", TIE, 3), ("hubspot_owner_id", SF_SET, 5),
)  # fmt: skip
EDITS = {"contacts": CONTACTS, "companies": COMPANIES, "deals": DEALS}
_COUNTS_AS = {
    TIE: SF_LATER,
    HS_SET_AFTER_SF_CLEAR: HS_LATER,
    HS_CLEAR_AFTER_SF_SET: HS_LATER,
    HS_FILL: HS_SET,
    SF_FILL: SF_SET,
}


def plant_edits(crm: Crm, chance: Chance) -> None:
    """Edit linked pairs since their last sync."""
    for kind, rows in EDITS.items():
        rules = {mapping.property: mapping.rule for mapping in MAPPINGS[kind]}
        for name, trigger, count in rows:
            test = sound_with(blank=name) if trigger in {HS_FILL, SF_FILL} else sound_with(name)
            if name == "dealstage":
                test = _open_deal
            for pair in take(crm, chance, kind, count, test):
                _edit(crm, chance, pair, name, trigger)
            crm.planted[change_key(kind, _COUNTS_AS.get(trigger, trigger), rules[name])] += count
            if trigger in _COUNTS_AS:
                crm.planted[f"{kind}/{trigger}"] += count


def change_key(kind: str, trigger: str, rule: str) -> str:
    """Name the fact "a property with this rule changed in this way"."""
    return f"{kind}/{trigger}/{rule}"


def _open_deal(pair: Pair) -> bool:
    return sound_with("dealstage")(pair) and pair.left.values["hs_is_closed"] == "false"


def _edit(crm: Crm, chance: Chance, pair: Pair, name: str, trigger: str) -> None:
    first = since(chance, pair)
    second = chance.moment(first + MINUTE, max(NOW - MINUTE, first + 2 * MINUTE))
    if trigger == TIE:
        second = first
    match trigger:
        case "HS_SET" | "HS_FILL":
            _in_hubspot(crm, chance, pair, name, value=fresh(chance, pair, name), when=first)
        case "HS_CLEAR":
            _in_hubspot(crm, chance, pair, name, value="", when=first)
        case "SF_SET" | "SF_FILL":
            _in_salesforce(crm, chance, pair, name, first)
        case "SF_CLEAR":
            crm.set_salesforce(pair.right, mapped_field(pair, name), "", first)
        case "BOTH_HS_LATER":
            _in_salesforce(crm, chance, pair, name, first)
            _in_hubspot(crm, chance, pair, name, value=fresh(chance, pair, name), when=second)
        case "BOTH_SF_LATER" | "TIE":
            _in_hubspot(crm, chance, pair, name, value=fresh(chance, pair, name), when=first)
            _in_salesforce(crm, chance, pair, name, second)
        case "HS_SET_AFTER_SF_CLEAR":
            crm.set_salesforce(pair.right, mapped_field(pair, name), "", first)
            _in_hubspot(crm, chance, pair, name, value=fresh(chance, pair, name), when=second)
        case "HS_CLEAR_AFTER_SF_SET":
            _in_salesforce(crm, chance, pair, name, first)
            _in_hubspot(crm, chance, pair, name, value="", when=second)
        case _:
            raise LookupError(trigger)


def _in_hubspot(
    crm: Crm, chance: Chance, pair: Pair, name: str, *, value: str, when: datetime
) -> None:
    source = chance.weighted(((UI, 6), (FORM, 2), (WORKFLOW, 2), (API, 1)))
    crm.set_hubspot(pair.left, name, value, when, source)


def _in_salesforce(crm: Crm, chance: Chance, pair: Pair, name: str, when: datetime) -> None:
    value = as_salesforce(name, fresh(chance, pair, name))
    crm.set_salesforce(pair.right, mapped_field(pair, name), value, when)

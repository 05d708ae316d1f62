"""What speaks for a file's object: its name, its columns, its ids."""

import re
from collections.abc import Iterable
from pathlib import Path

from crmadmin.core.definitions import (
    ACCOUNT,
    COMPANIES,
    CONTACT,
    CONTACTS,
    DEALS,
    LEAD,
    LEADS,
    OPPORTUNITY,
    System,
)
from crmadmin.exchange.standard import own_id_labels, standard_by_label, standard_by_name

TICKETS = "tickets"
CONTACT_ROLE = "OpportunityContactRole"
USER = "User"

PREFIXES = {
    "001": ACCOUNT,
    "003": CONTACT,
    "00Q": LEAD,
    "006": OPPORTUNITY,
    "00K": CONTACT_ROLE,
    "005": USER,
    "00G": "Group",
    "701": "Campaign",
    "00v": "CampaignMember",
    "00T": "Task",
    "00U": "Event",
    "500": "Case",
    "00D": "Organization",
    "00e": "Profile",
    "00E": "UserRole",
    "012": "RecordType",
    "01t": "Product2",
    "00k": "OpportunityLineItem",
    "07k": "AccountContactRelation",
}
"""The object of an Id by its first three characters (domain/salesforce-api.md §8)."""

SALESFORCE_OBJECTS = {name.casefold(): name for name in PREFIXES.values()}
"""Names of Salesforce objects by their folded names."""

HUBSPOT_WORDS = {
    CONTACTS: frozenset({"contacts", "contact"}),
    COMPANIES: frozenset({"companies", "company", "entreprises", "entreprise"}),
    DEALS: frozenset({"deals", "deal", "transactions", "transaction"}),
    LEADS: frozenset({"leads", "lead"}),
    TICKETS: frozenset({"tickets", "ticket"}),
}
"""Words of file names that speak for a HubSpot object."""

_TELLING = {
    CONTACTS: frozenset(
        {"email", "firstname", "lastname", "jobtitle", "mobilephone", "salesforcecontactid"}
    ),
    COMPANIES: frozenset({"domain", "name", "numberofemployees", "hs_parent_company_id"}),
    DEALS: frozenset({"dealname", "dealstage", "amount", "hs_salesforceopportunityid"}),
    LEADS: frozenset({"hs_lead_name", "hs_lead_type", "hs_lead_label", "hs_primary_contact_id"}),
    TICKETS: frozenset({"subject", "content", "hs_ticket_priority", "hs_ticket_category"}),
}
_ENOUGH = 2
_ID = re.compile(r"[0-9A-Za-z]{15}([0-9A-Za-z]{3})?")


def is_salesforce_id(text: str) -> bool:
    """Tell whether a text has the form of a Salesforce Id."""
    return _ID.fullmatch(text) is not None


def object_of_ids(ids: Iterable[str]) -> str | None:
    """Name the object that Salesforce Ids belong to by the first of them; None if unknown."""
    return next((PREFIXES.get(each[:3]) for each in ids if is_salesforce_id(each)), None)


def object_of_name(path: Path) -> str | None:
    """Name the HubSpot object of which a file's name speaks; None if of none or several."""
    words = set(re.split(r"[^a-z]+", path.stem.casefold()))
    found = [name for name, synonyms in HUBSPOT_WORDS.items() if synonyms & words]
    return found[0] if len(found) == 1 else None


def object_of_id_column(header: Iterable[str]) -> str | None:
    """Name the HubSpot object after which an id column is called (``Company ID``), if one is."""
    folded = set(header)
    found = [name for name in HUBSPOT_WORDS if not folded.isdisjoint(own_id_labels(name))]
    return found[0] if len(found) == 1 else None


def objects_of_header(header: Iterable[str]) -> list[str]:
    """Name the HubSpot objects for which most columns speak, at least two; best first."""
    folded = list(header)
    ratings = {name: len(_telling_columns(folded, name)) for name in _TELLING}
    most = max(ratings.values())
    return [name for name, rating in ratings.items() if rating == most >= _ENOUGH]


def speaks_against(header: Iterable[str], name: str) -> str | None:
    """Name the object that a header surely is although it is said to be ``name``; else None."""
    folded = list(header)
    if name not in _TELLING or _telling_columns(folded, name):
        return None
    found = objects_of_header(folded)
    return found[0] if len(found) == 1 else None


def _telling_columns(header: list[str], name: str) -> set[str]:
    names = standard_by_name(System.HUBSPOT, name)
    labels = standard_by_label(System.HUBSPOT, name)
    found: set[str] = set()
    for folded in header:
        bare = folded.removeprefix("property_")
        if bare in names:
            found.add(names[bare].name)
        elif folded in labels:
            found.add(labels[folded])
    return found & _TELLING[name]

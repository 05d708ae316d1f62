"""What systems and objects are called in each language (domain/glossary.md)."""

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
from crmadmin.ui.i18n import Texts


class Names(Texts):
    """The texts of this module."""


def system_name(system: System) -> str:
    """Name a system; its name is the same in every language."""
    return "HubSpot" if system is System.HUBSPOT else "Salesforce"


def system_icon(system: System) -> str:
    """Name the icon of a system."""
    return "fa6b.hubspot" if system is System.HUBSPOT else "fa6b.salesforce"


def object_name(system: System, name: str) -> str:
    """Name an object in the plural, as the system's own screens do; others by their own name."""
    known = _hubspot() if system is System.HUBSPOT else _salesforce()
    return known.get(name, name)


def _hubspot() -> dict[str, str]:
    return {
        CONTACTS: Names.tr("Contacts", "HubSpot object"),
        COMPANIES: Names.tr("Companies", "HubSpot object"),
        DEALS: Names.tr("Deals", "HubSpot object"),
        LEADS: Names.tr("Leads", "HubSpot object"),
        "tickets": Names.tr("Tickets", "HubSpot object"),
    }


def _salesforce() -> dict[str, str]:
    return {
        LEAD: Names.tr("Leads", "Salesforce object"),
        CONTACT: Names.tr("Contacts", "Salesforce object"),
        ACCOUNT: Names.tr("Accounts", "Salesforce object"),
        OPPORTUNITY: Names.tr("Opportunities", "Salesforce object"),
        "OpportunityContactRole": Names.tr("Opportunity contact roles", "Salesforce object"),
    }

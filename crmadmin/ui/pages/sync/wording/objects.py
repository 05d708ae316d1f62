"""What objects are called where they sync: in the title, in sentences, in the singular."""

from crmadmin.core.definitions import (
    ACCOUNT,
    COMPANIES,
    CONTACT,
    CONTACTS,
    DEALS,
    LEAD,
    OPPORTUNITY,
)
from crmadmin.ui.i18n import Texts


class SyncObjects(Texts):
    """The texts of this module."""


def object_title(hubspot_object: str) -> str:
    """Name what syncs with what, both in the plural."""
    return {
        CONTACTS: SyncObjects.tr("Contacts ↔ Leads/Contacts"),
        COMPANIES: SyncObjects.tr("Companies ↔ Accounts"),
        DEALS: SyncObjects.tr("Deals ↔ Opportunities"),
    }[hubspot_object]


def hubspot_record(hubspot_object: str) -> str:
    """Name one record of a HubSpot object within a sentence, without an article."""
    return {
        CONTACTS: SyncObjects.tr("contact"),
        COMPANIES: SyncObjects.tr("company"),
        DEALS: SyncObjects.tr("deal"),
    }.get(hubspot_object, hubspot_object)


def salesforce_record(salesforce_object: str) -> str:
    """Name one record of a Salesforce object, as its own screens do."""
    return {
        LEAD: SyncObjects.tr("Lead", "one Salesforce record"),
        CONTACT: SyncObjects.tr("Contact", "one Salesforce record"),
        ACCOUNT: SyncObjects.tr("Account", "one Salesforce record"),
        OPPORTUNITY: SyncObjects.tr("Opportunity", "one Salesforce record"),
    }.get(salesforce_object, salesforce_object)

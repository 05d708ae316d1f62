"""Object settings of the HubSpot–Salesforce sync: what is created, what is included."""

from dataclasses import dataclass

from crmadmin.core.configuration.address import Address
from crmadmin.core.definitions import (
    ACCOUNT,
    COMPANIES,
    CONTACT,
    CONTACTS,
    DEALS,
    LEAD,
    OPPORTUNITY,
)

KIND = "sync_settings"

SALESFORCE_OBJECTS = {
    CONTACTS: (LEAD, CONTACT),
    COMPANIES: (ACCOUNT,),
    DEALS: (OPPORTUNITY,),
}
"""The Salesforce objects that each HubSpot object syncs with (domain/sync-rules.md §7)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncObjectSettings:
    """How one HubSpot object syncs.

    ``creates`` is the Salesforce object made for a new record (contacts: Lead or Contact).
    ``inclusion_list`` is a list's name, None = no gate. ``create_in_hubspot``: a new
    Salesforce record makes a HubSpot contact (contacts only; D1).
    """

    object: str
    creates: str
    inclusion_list: str | None = None
    create_in_hubspot: bool = True

    @property
    def address(self) -> Address:
        """Give the setting's address: ``sync_settings/contacts``."""
        return Address(KIND, (self.object,))


def default_settings(hubspot_object: str) -> SyncObjectSettings:
    """Give the settings of an object of which nothing was declared."""
    return SyncObjectSettings(object=hubspot_object, creates=SALESFORCE_OBJECTS[hubspot_object][0])

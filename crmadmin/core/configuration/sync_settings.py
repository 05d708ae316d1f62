"""Object settings of the HubSpot–Salesforce sync: what is created, what is included."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.configuration import plain
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

    def occupies(self) -> frozenset[str]:
        """Name what no two settings may have at once: nothing besides the address."""
        return frozenset()

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: none."""
        return frozenset()

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "object": self.object,
            "creates": self.creates,
            "inclusion_list": self.inclusion_list,
            "create_in_hubspot": self.create_in_hubspot,
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "SyncObjectSettings":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"object", "creates", "inclusion_list", "create_in_hubspot"})
        return cls(
            object=plain.text(value, "object"),
            creates=plain.text(value, "creates"),
            inclusion_list=plain.optional_text(value, "inclusion_list"),
            create_in_hubspot=plain.boolean(value, "create_in_hubspot"),
        )


def default_settings(hubspot_object: str) -> SyncObjectSettings:
    """Give the settings of an object of which nothing was declared."""
    return SyncObjectSettings(object=hubspot_object, creates=SALESFORCE_OBJECTS[hubspot_object][0])

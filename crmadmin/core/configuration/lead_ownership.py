"""Who owns leads, and whose activities they show; no API tells or sets it (leads.md §6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address
from crmadmin.core.definitions import LEADS

KIND = "lead_ownership"
ADDRESS = Address(KIND, (LEADS,))


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadOwnership:
    """Whether leads follow the owner of their contact or company, and show their activities.

    ``update_open`` is the answer to HubSpot's question whether open leads are changed at once
    when ``sync_owner`` is switched on.
    """

    sync_owner: bool = False
    update_open: bool = False
    sync_activities: bool = False

    @property
    def address(self) -> Address:
        """Give the setting's address: ``lead_ownership/leads``."""
        return ADDRESS

    def occupies(self) -> frozenset[str]:
        """Name what no two of them may have at once: nothing besides the address."""
        return frozenset()

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: none."""
        return frozenset()

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "sync_owner": self.sync_owner,
            "update_open": self.update_open,
            "sync_activities": self.sync_activities,
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "LeadOwnership":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        keys = ("sync_owner", "update_open", "sync_activities")
        plain.expect_keys(value, keys)
        return cls(**{key: plain.boolean(value, key) for key in keys})

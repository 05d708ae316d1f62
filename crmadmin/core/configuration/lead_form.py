"""The form in which people create a lead; no API tells or sets it (domain/leads.md §6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.asked_properties import AskedProperty, asked_in
from crmadmin.core.definitions import LEADS

KIND = "lead_form"
ADDRESS = Address(KIND, (LEADS,))


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadForm:
    """The properties of the form in their order, and which of them must be filled."""

    properties: tuple[AskedProperty, ...] = ()

    @property
    def address(self) -> Address:
        """Give the setting's address: ``lead_form/leads``."""
        return ADDRESS

    def occupies(self) -> frozenset[str]:
        """Name what no two of them may have at once: nothing besides the address."""
        return frozenset()

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: none."""
        return frozenset()

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {"properties": [each.to_plain() for each in self.properties]}

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "LeadForm":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"properties"})
        return cls(properties=asked_in(value, "properties"))

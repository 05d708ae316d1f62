"""Options of HubSpot's enumeration properties (domain/hubspot-api.md §3.8, §6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address

KIND = "property_options"


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyOption:
    """One choice of a property: the value that records hold, and how people see it.

    ``position`` is the display order. ``value`` never changes: another value is another option.
    """

    object: str
    property_name: str
    value: str
    label: str
    position: int = 0
    hidden: bool = False
    description: str = ""

    @property
    def address(self) -> Address:
        """Give the setting's address: ``property_options/contacts/hs_lead_status/NEW``."""
        return Address(KIND, (self.object, self.property_name, self.value))

    def occupies(self) -> frozenset[str]:
        """Name what no two options may have at once: a label of the property."""
        return frozenset({f"{self.object}/{self.property_name}/{self.label.strip()}"})

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: none."""
        return frozenset()

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "object": self.object,
            "property": self.property_name,
            "value": self.value,
            "label": self.label,
            "position": self.position,
            "hidden": self.hidden,
            "description": self.description,
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "PropertyOption":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(
            value,
            {"object", "property", "value", "label", "position", "hidden", "description"},
        )
        return cls(
            object=plain.text(value, "object"),
            property_name=plain.text(value, "property"),
            value=plain.text(value, "value"),
            label=plain.text(value, "label"),
            position=plain.whole_number(value, "position"),
            hidden=plain.boolean(value, "hidden"),
            description=plain.text(value, "description"),
        )

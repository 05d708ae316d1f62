"""Properties that HubSpot asks for in a form or on entering a stage (domain/leads.md §6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.configuration import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedProperty:
    """A property that is shown, and whether it must be filled."""

    name: str
    required: bool = False

    def to_plain(self) -> plain.Plain:
        """Write the value as JSON values."""
        return {"name": self.name, "required": self.required}

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "AskedProperty":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"name", "required"})
        return cls(name=plain.text(value, "name"), required=plain.boolean(value, "required"))


def asked_in(value: Mapping[str, Any], key: str) -> tuple[AskedProperty, ...]:
    """Read a list of them; raises NotASetting for anything else."""
    return tuple(map(AskedProperty.from_plain, plain.mappings(value, key)))

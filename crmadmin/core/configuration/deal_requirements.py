"""Whether qualifying a lead asks for a deal; no API tells or sets it (domain/leads.md §4, §6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.pipelines import pipeline_address

KIND = "deal_requirements"


@dataclass(frozen=True, slots=True, kw_only=True)
class DealRequirement:
    """Whether a lead of a pipeline needs a deal to become qualified."""

    object: str
    pipeline_id: str
    required: bool = False

    @property
    def address(self) -> Address:
        """Give the setting's address: ``deal_requirements/leads/lead-pipeline-id``."""
        return Address(KIND, (self.object, self.pipeline_id))

    def occupies(self) -> frozenset[str]:
        """Name what no two of them may have at once: nothing besides the address."""
        return frozenset()

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: its pipeline."""
        return frozenset({pipeline_address(self.object, self.pipeline_id)})

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "object": self.object,
            "pipeline_id": self.pipeline_id,
            "required": self.required,
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "DealRequirement":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"object", "pipeline_id", "required"})
        return cls(
            object=plain.text(value, "object"),
            pipeline_id=plain.text(value, "pipeline_id"),
            required=plain.boolean(value, "required"),
        )

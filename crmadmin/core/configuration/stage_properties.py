"""What a record is asked for when it enters a stage; no API tells or sets it (leads.md §6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.asked_properties import AskedProperty, asked_in
from crmadmin.core.configuration.stages import stage_address

KIND = "stage_properties"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageProperties:
    """The properties that are shown when a record is moved to a stage, in their order."""

    object: str
    pipeline_id: str
    stage_id: str
    properties: tuple[AskedProperty, ...] = ()

    @property
    def address(self) -> Address:
        """Give the setting's address: ``stage_properties/leads/lead-pipeline-id/qualified…``."""
        return Address(KIND, (self.object, self.pipeline_id, self.stage_id))

    @property
    def required(self) -> tuple[str, ...]:
        """Name the properties that must be filled."""
        return tuple(each.name for each in self.properties if each.required)

    def occupies(self) -> frozenset[str]:
        """Name what no two of them may have at once: nothing besides the address."""
        return frozenset()

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: its stage."""
        return frozenset({stage_address(self.object, self.pipeline_id, self.stage_id)})

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "object": self.object,
            "pipeline_id": self.pipeline_id,
            "stage_id": self.stage_id,
            "properties": [each.to_plain() for each in self.properties],
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "StageProperties":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"object", "pipeline_id", "stage_id", "properties"})
        return cls(
            object=plain.text(value, "object"),
            pipeline_id=plain.text(value, "pipeline_id"),
            stage_id=plain.text(value, "stage_id"),
            properties=asked_in(value, "properties"),
        )

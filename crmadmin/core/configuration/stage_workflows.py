"""A simple workflow that runs when a stage is reached (domain/leads.md §6).

HubSpot makes it in its window only; the workflows that are there a pull reads besides.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.stages import stage_address

KIND = "stage_workflows"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageWorkflow:
    """What shall happen to records that reach a stage, in a person's own words, in order."""

    object: str
    pipeline_id: str
    stage_id: str
    actions: tuple[str, ...] = ()

    @property
    def address(self) -> Address:
        """Give the setting's address: ``stage_workflows/leads/lead-pipeline-id/new-stage-id``."""
        return Address(KIND, (self.object, self.pipeline_id, self.stage_id))

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
            "actions": list(self.actions),
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "StageWorkflow":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"object", "pipeline_id", "stage_id", "actions"})
        return cls(
            object=plain.text(value, "object"),
            pipeline_id=plain.text(value, "pipeline_id"),
            stage_id=plain.text(value, "stage_id"),
            actions=plain.texts(value, "actions"),
        )

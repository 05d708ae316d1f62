"""All records of one stage moved to another, so that the stage can go (domain/leads.md §8).

As an edit of associations, it stands in the draft for rows: which records those are is asked when
it is planned. The base never holds one; it leaves the draft once no record is left to move.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.stages import stage_address

KIND = "stage_moves"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageMove:
    """Every record in a stage goes to another stage, of the same pipeline or of another one."""

    object: str
    pipeline_id: str
    stage_id: str
    to_pipeline_id: str
    to_stage_id: str

    @property
    def address(self) -> Address:
        """Give the setting's address: ``stage_moves/leads/lead-pipeline-id/new-stage-id``."""
        return Address(KIND, (self.object, self.pipeline_id, self.stage_id))

    @property
    def source(self) -> Address:
        """Give the address of the stage that is left."""
        return stage_address(self.object, self.pipeline_id, self.stage_id)

    @property
    def target(self) -> Address:
        """Give the address of the stage that is entered."""
        return stage_address(self.object, self.to_pipeline_id, self.to_stage_id)

    def occupies(self) -> frozenset[str]:
        """Name what no two of them may have at once: nothing besides the address."""
        return frozenset()

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: the stage that is entered.

        The one that is left may go in the same draft, after the move.
        """
        return frozenset({self.target})

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "object": self.object,
            "pipeline_id": self.pipeline_id,
            "stage_id": self.stage_id,
            "to_pipeline_id": self.to_pipeline_id,
            "to_stage_id": self.to_stage_id,
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "StageMove":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        keys = ("object", "pipeline_id", "stage_id", "to_pipeline_id", "to_stage_id")
        plain.expect_keys(value, keys)
        return cls(**{key: plain.text(value, key) for key in keys})

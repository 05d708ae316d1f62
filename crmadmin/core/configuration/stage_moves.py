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
    """Every record in a stage goes to another stage, of the same pipeline or of another one.

    With ``of_run`` only those go that this run had moved the other way: it is rolled back.
    """

    object: str
    pipeline_id: str
    stage_id: str
    to_pipeline_id: str
    to_stage_id: str
    of_run: int | None = None

    @property
    def address(self) -> Address:
        """Give the setting's address: ``stage_moves/leads/lead-pipeline-id/new-stage-id``.

        What a run moved into one stage may come from several: then it says where from, too.
        """
        from_run: tuple[str, ...] = ()
        if self.of_run is not None:
            from_run = (str(self.of_run), self.to_pipeline_id, self.to_stage_id)
        return Address(KIND, (self.object, self.pipeline_id, self.stage_id, *from_run))

    def reversed(self, run: int) -> "StageMove":
        """Give the move that takes back what this one did in a run."""
        return StageMove(
            object=self.object,
            pipeline_id=self.to_pipeline_id,
            stage_id=self.to_stage_id,
            to_pipeline_id=self.pipeline_id,
            to_stage_id=self.stage_id,
            of_run=run,
        )

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
            "of_run": self.of_run,
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "StageMove":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        keys = ("object", "pipeline_id", "stage_id", "to_pipeline_id", "to_stage_id")
        plain.expect_keys(value, {*keys, "of_run"})
        texts = {key: plain.text(value, key) for key in keys}
        return cls(**texts, of_run=plain.optional_whole_number(value, "of_run"))

"""The rules of a pipeline: where records begin, and how they may move (domain/leads.md §4)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stages import stage_address

KIND = "pipeline_rules"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The stages that a rule of movement protects: all of them, or some; neither is no rule.

    Source: domain/hubspot-api.md §3.7; ``stages`` are ids, sorted, and none where all are.
    """

    all_stages: bool = False
    stages: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.all_stages and self.stages:
            raise ValueError("a rule for all stages names none")
        object.__setattr__(self, "stages", tuple(sorted(set(self.stages))))

    def covers(self, stage_id: str) -> bool:
        """Tell whether a stage is protected."""
        return self.all_stages or stage_id in self.stages

    @property
    def is_on(self) -> bool:
        """Tell whether any stage is protected."""
        return self.all_stages or bool(self.stages)

    def among(self, stage_ids: Collection[str]) -> "Cover":
        """Give the cover without stages that are not among these."""
        return replace(self, stages=tuple(each for each in self.stages if each in stage_ids))

    def to_plain(self) -> plain.Plain:
        """Write the value as JSON values."""
        return {"all_stages": self.all_stages, "stages": list(self.stages)}

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "Cover":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"all_stages", "stages"})
        all_stages, stages = plain.boolean(value, "all_stages"), plain.texts(value, "stages")
        if all_stages and stages:
            raise plain.NotASetting("a rule for all stages names none")
        return cls(all_stages=all_stages, stages=stages)


NO_STAGE = Cover()


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineRules:
    """Which moves and creations HubSpot refuses to those whom rules bind (domain/leads.md §5).

    ``creation`` are the ids of the stages in which records may be created, none = in any;
    ``no_skipping`` the stages that cannot be skipped; ``no_backwards`` those that a record cannot
    leave for an earlier one. A pipeline without any restriction has no such setting.
    """

    object: str
    pipeline_id: str
    creation: tuple[str, ...] = ()
    no_skipping: Cover = field(default=NO_STAGE)
    no_backwards: Cover = field(default=NO_STAGE)

    def __post_init__(self) -> None:
        object.__setattr__(self, "creation", tuple(sorted(set(self.creation))))

    @property
    def address(self) -> Address:
        """Give the setting's address: ``pipeline_rules/leads/lead-pipeline-id``."""
        return rules_address(self.object, self.pipeline_id)

    @property
    def named(self) -> frozenset[str]:
        """Give the ids of all stages that the rules name."""
        return frozenset((*self.creation, *self.no_skipping.stages, *self.no_backwards.stages))

    @property
    def restricts(self) -> bool:
        """Tell whether anything is refused to anybody; rules that refuse nothing are none."""
        return bool(self.creation) or self.no_skipping.is_on or self.no_backwards.is_on

    def among(self, stage_ids: Collection[str]) -> "PipelineRules":
        """Give the rules without stages that are not among these."""
        return replace(
            self,
            creation=tuple(each for each in self.creation if each in stage_ids),
            no_skipping=self.no_skipping.among(stage_ids),
            no_backwards=self.no_backwards.among(stage_ids),
        )

    def occupies(self) -> frozenset[str]:
        """Name what no two of them may have at once: nothing besides the address."""
        return frozenset()

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: its pipeline and the stages named."""
        stages = {stage_address(self.object, self.pipeline_id, each) for each in self.named}
        return frozenset({pipeline_address(self.object, self.pipeline_id), *stages})

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "object": self.object,
            "pipeline_id": self.pipeline_id,
            "creation": list(self.creation),
            "no_skipping": self.no_skipping.to_plain(),
            "no_backwards": self.no_backwards.to_plain(),
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "PipelineRules":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(
            value, {"object", "pipeline_id", "creation", "no_skipping", "no_backwards"}
        )
        return cls(
            object=plain.text(value, "object"),
            pipeline_id=plain.text(value, "pipeline_id"),
            creation=plain.texts(value, "creation"),
            no_skipping=Cover.from_plain(plain.mapping(value, "no_skipping")),
            no_backwards=Cover.from_plain(plain.mapping(value, "no_backwards")),
        )


def rules_address(object_name: str, pipeline_id: str) -> Address:
    """Give the address of a pipeline's rules."""
    return Address(KIND, (object_name, pipeline_id))

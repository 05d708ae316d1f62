"""Who may edit records in the stages of a pipeline (domain/hubspot-api.md §3.7)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stages import stage_address

KIND = "stage_permissions"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageAccess:
    """Who may edit records in one restricted stage: teams and users by their ids, sorted."""

    stage_id: str
    teams: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    super_admins: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "teams", tuple(sorted(set(self.teams))))
        object.__setattr__(self, "users", tuple(sorted(set(self.users))))

    def to_plain(self) -> plain.Plain:
        """Write the value as JSON values."""
        return {
            "stage_id": self.stage_id,
            "teams": list(self.teams),
            "users": list(self.users),
            "super_admins": self.super_admins,
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "StageAccess":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"stage_id", "teams", "users", "super_admins"})
        return cls(
            stage_id=plain.text(value, "stage_id"),
            teams=plain.texts(value, "teams"),
            users=plain.texts(value, "users"),
            super_admins=plain.boolean(value, "super_admins"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class StagePermissions:
    """The restricted stages of a pipeline; in all others everybody edits who else may.

    A pipeline without any restricted stage has no such setting.
    """

    object: str
    pipeline_id: str
    restricted: tuple[StageAccess, ...] = ()

    def __post_init__(self) -> None:
        found = {each.stage_id: each for each in self.restricted}
        object.__setattr__(self, "restricted", tuple(found[each] for each in sorted(found)))

    @property
    def address(self) -> Address:
        """Give the setting's address: ``stage_permissions/leads/lead-pipeline-id``."""
        return permissions_address(self.object, self.pipeline_id)

    def of(self, stage_id: str) -> StageAccess | None:
        """Give who may edit in a stage; None where it is open."""
        return next((each for each in self.restricted if each.stage_id == stage_id), None)

    @property
    def named(self) -> frozenset[str]:
        """Give the ids of all stages that are restricted."""
        return frozenset(each.stage_id for each in self.restricted)

    @property
    def restricts(self) -> bool:
        """Tell whether any stage is restricted; permissions that restrict none are none."""
        return bool(self.restricted)

    def among(self, stage_ids: Collection[str]) -> "StagePermissions":
        """Give the permissions without stages that are not among these."""
        kept = tuple(each for each in self.restricted if each.stage_id in stage_ids)
        return replace(self, restricted=kept)

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
            "restricted": [each.to_plain() for each in self.restricted],
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "StagePermissions":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"object", "pipeline_id", "restricted"})
        return cls(
            object=plain.text(value, "object"),
            pipeline_id=plain.text(value, "pipeline_id"),
            restricted=tuple(map(StageAccess.from_plain, plain.mappings(value, "restricted"))),
        )


def permissions_address(object_name: str, pipeline_id: str) -> Address:
    """Give the address of who may edit in the stages of a pipeline."""
    return Address(KIND, (object_name, pipeline_id))

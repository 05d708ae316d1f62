"""One row of the table: a stage, the records in it, and the rules that name it."""

from dataclasses import dataclass

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stages import Stage
from crmadmin.services.pipeline_lines import PipelineLine, StageLine
from crmadmin.services.standing import Standing
from crmadmin.ui.pages.leads.known import Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRow:
    """A stage as the table shows it.

    ``place`` counts the stages as drafted from 1, 0 for one that goes; ``was`` likewise those of
    the portal, 0 for a new one. ``records`` is None while that is not known. ``guard`` is what
    the rules say of it, ``access`` who may edit in it where it is restricted.
    """

    line: StageLine
    place: int
    was: int
    records: int | None
    guard: "Guard"
    access: StageAccess | None

    @property
    def address(self) -> Address:
        """Tell this stage from every other."""
        return self.line.stage.address

    @property
    def stage(self) -> Stage:
        """Give the stage as drafted, as it was where the draft deletes it."""
        return self.line.stage

    @property
    def goes(self) -> bool:
        """Tell whether the draft deletes it."""
        return self.line.standing is Standing.DELETED

    @property
    def is_there(self) -> bool:
        """Tell whether the draft has it."""
        return self.line.sides.after is not None

    @property
    def is_moved(self) -> bool:
        """Tell whether another place among the stages is drafted for it."""
        sides = self.line.sides
        if sides.before is None or sides.after is None:
            return False
        return sides.before.position != sides.after.position


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """What the rules of a pipeline say of one stage."""

    creation: bool = False
    no_skipping: bool = False
    no_backwards: bool = False


def stage_rows(line: PipelineLine, counts: Counts | None) -> tuple[StageRow, ...]:
    """Give the stages of a pipeline in their order; one that goes stands where it was."""
    rules, permissions = line.rules.after, line.permissions.after
    places = _places([each.stage.address for each in line.stages if each.sides.after is not None])
    before = [each.sides.before for each in line.stages if each.sides.before is not None]
    was = _places([each.address for each in sorted(before, key=lambda stage: stage.position)])
    return tuple(
        StageRow(
            line=each,
            place=places.get(each.stage.address, 0),
            was=was.get(each.stage.address, 0),
            records=None if counts is None else counts.get(each.stage.address, 0),
            guard=_guard(rules, each.stage),
            access=_access(permissions, each.stage),
        )
        for each in line.stages
    )


def _places(addresses: list[Address]) -> dict[Address, int]:
    return {address: place for place, address in enumerate(addresses, 1)}


def _guard(rules: PipelineRules | None, stage: Stage) -> Guard:
    if rules is None:
        return Guard()
    return Guard(
        creation=stage.stage_id in rules.creation,
        no_skipping=rules.no_skipping.covers(stage.stage_id),
        no_backwards=rules.no_backwards.covers(stage.stage_id),
    )


def _access(permissions: StagePermissions | None, stage: Stage) -> StageAccess | None:
    return None if permissions is None else permissions.of(stage.stage_id)

"""Hazards of moving the records of a stage (domain/leads.md §4–§6, §8)."""

from collections.abc import Iterator

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipeline_rules import PipelineRules, rules_address
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StagePermissions, permissions_address
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.scrutiny.effects import warned
from crmadmin.core.plans.scrutiny.surroundings import Surroundings
from crmadmin.core.plans.subjects import subject


def hazards(step: Step, around: Surroundings) -> Iterator[Hazard]:
    """Give the hazards of the call that ends a move: its effects stand there."""
    if not step.effects:
        return
    move = subject(step.changes[0], StageMove)
    if _leads_nowhere(move, around.target):
        yield Hazard(code=HazardCode.MOVE_LEADS_NOWHERE, severity=Severity.BLOCKING)
    yield from warned(
        step, Consequence.MOVED_LACKING, HazardCode.REQUIRED_LACKING, Severity.WARNING
    )
    if _is_ruled(move, around.target):
        yield Hazard(code=HazardCode.RULES_MAY_BIND, severity=Severity.NOTE)
    yield from warned(step, Consequence.RECORDS_MOVED, HazardCode.MOVES_START_THINGS, Severity.NOTE)


def _leads_nowhere(move: StageMove, target: Configuration) -> bool:
    """Tell whether the stage that is entered goes too, or is emptied by another move."""
    emptied = {each.source for each in target.each(StageMove) if each.of_run is None}
    return move.target in emptied or target.get(move.target) is None


def _is_ruled(move: StageMove, target: Configuration) -> bool:
    """Tell whether rules or edit access could stop somebody who makes this move (§5)."""
    for pipeline_id in {move.pipeline_id, move.to_pipeline_id}:
        rules = target.get(rules_address(move.object, pipeline_id))
        access = target.get(permissions_address(move.object, pipeline_id))
        if isinstance(rules, PipelineRules) and (
            rules.no_skipping.is_on or rules.no_backwards.is_on
        ):
            return True
        if isinstance(access, StagePermissions) and access.restricted:
            return True
    return False

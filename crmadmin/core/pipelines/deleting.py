"""Deleting stages and pipelines: what goes with them, and what stands against it (leads.md §8)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stage_moves import KIND as MOVES
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.pipelines.facts import PipelineFacts
from crmadmin.core.pipelines.objections import label_of, stages_of

Wanted = dict[Address, Setting | None]
"""Addresses with what each shall hold; None for nothing."""


class DeletionObjection(StrEnum):
    """Why a stage cannot go, or not like this."""

    TARGET_NEEDED = "stage_target_needed"
    TARGET_ITSELF = "stage_target_itself"
    TARGET_GOES = "stage_target_goes"
    TARGET_UNKNOWN = "stage_target_unknown"
    CREATION_ANYWHERE = "rules_creation_anywhere"
    RULE_LEFT_EMPTY = "rules_left_empty"


def without_stage(
    configuration: Configuration, stage: Address, to: Address | None, records: Mapping[Address, int]
) -> Wanted:
    """Give the whole edit that deletes a stage.

    Its records move to the stage ``to``, also those that the draft was to move into it; rules
    and permissions name it no more; what it asks for and its workflow go.
    """
    wanted = _moves(configuration, (stage,), to, records)
    for setting in configuration.settings.values():
        match setting:
            case PipelineRules() if _pipeline(setting) == stage.path[:2]:
                wanted[setting.address] = _without(setting, stage.path[-1])
            case StagePermissions() if _pipeline(setting) == stage.path[:2]:
                left = tuple(each for each in setting.restricted if each.stage_id != stage.path[-1])
                wanted[setting.address] = replace(setting, restricted=left)
            case StageProperties() | StageWorkflow() if setting.address.path == stage.path:
                wanted[setting.address] = None
    return {**wanted, stage: None}


def without_pipeline(
    configuration: Configuration,
    pipeline: Address,
    to: Address | None,
    records: Mapping[Address, int],
) -> Wanted:
    """Give the whole edit that deletes a pipeline with its stages and all that is set of it."""
    stages = [each.address for each in stages_of(configuration, pipeline)]
    wanted = _moves(configuration, stages, to, records)
    for setting in configuration.settings.values():
        match setting:
            case PipelineRules() | StagePermissions() | DealRequirement():
                is_of_it = _pipeline(setting) == pipeline.path
            case Stage() | StageProperties() | StageWorkflow():
                is_of_it = _pipeline(setting) == pipeline.path
            case _:
                is_of_it = False
        if is_of_it:
            wanted[setting.address] = None
    return {**wanted, pipeline: None}


def move_objections(
    base: Configuration, after: Configuration, address: Address
) -> Iterator[Objection]:
    """Say what stands against moving the records of a stage to another one."""
    move = after.get(address)
    if not isinstance(move, StageMove):
        return
    facts = {"stage": label_of(base, move.source), "target": label_of(base, move.target)}
    if move.source == move.target:
        yield Objection(code=DeletionObjection.TARGET_ITSELF, facts=facts)
    elif after.get(move.target) is None:
        known = base.get(move.target) is not None
        code = DeletionObjection.TARGET_GOES if known else DeletionObjection.TARGET_UNKNOWN
        yield Objection(code=code, facts=facts)


def deletion_objections(
    base: Configuration, after: Configuration, stage: Address, facts: PipelineFacts
) -> Iterator[Objection]:
    """Say whether a stage that goes leaves records behind, which HubSpot would refuse."""
    moved = Address(MOVES, stage.path)
    count = facts.records.get(stage, 0)
    if count and after.get(stage) is None and after.get(moved) is None:
        told = {"stage": label_of(base, stage), "count": count}
        yield Objection(code=DeletionObjection.TARGET_NEEDED, facts=told)


def loosened(before: Configuration, after: Configuration, rules: Address) -> Iterator[Objection]:
    """Warn of a rule that ends because the last stage that it names goes.

    Creation is free everywhere then, where it was bound to that stage.
    """
    old, new = before.get(rules), after.get(rules)
    if not isinstance(old, PipelineRules):
        return
    pipeline = pipeline_address(old.object, old.pipeline_id)
    if after.get(pipeline) is None:
        return
    if not isinstance(new, PipelineRules):
        new = PipelineRules(object=old.object, pipeline_id=old.pipeline_id)
    facts = {"pipeline": label_of(before, pipeline)}
    if old.creation and not new.creation:
        yield _warning(DeletionObjection.CREATION_ANYWHERE, facts)
    covers = ((old.no_skipping, new.no_skipping), (old.no_backwards, new.no_backwards))
    if any(was.is_on and not becomes.is_on for was, becomes in covers):
        yield _warning(DeletionObjection.RULE_LEFT_EMPTY, facts)


def _moves(
    configuration: Configuration,
    stages: Iterable[Address],
    to: Address | None,
    records: Mapping[Address, int],
) -> Wanted:
    """Give the moves that empty stages; what was to move into one of them goes on to ``to``."""
    if to is None:
        return {}
    going = tuple(stages)
    drafted = (each for each in configuration.each(StageMove) if each.of_run is None)
    sources = [each.source for each in drafted if each.target in going]
    sources += [stage for stage in going if records.get(stage, 0)]
    return {Address(MOVES, source.path): _move(source, to) for source in sources}


def _move(source: Address, to: Address) -> StageMove:
    object_name, pipeline_id, stage_id = source.path
    return StageMove(
        object=object_name,
        pipeline_id=pipeline_id,
        stage_id=stage_id,
        to_pipeline_id=to.path[1],
        to_stage_id=to.path[2],
    )


def _without(rules: PipelineRules, stage_id: str) -> PipelineRules:
    return replace(
        rules,
        creation=tuple(each for each in rules.creation if each != stage_id),
        no_skipping=_uncovered(rules.no_skipping, stage_id),
        no_backwards=_uncovered(rules.no_backwards, stage_id),
    )


def _uncovered(cover: Cover, stage_id: str) -> Cover:
    left = tuple(each for each in cover.stages if each != stage_id)
    return Cover(all_stages=cover.all_stages, stages=left)


def _pipeline(
    setting: PipelineRules
    | StagePermissions
    | DealRequirement
    | Stage
    | StageProperties
    | StageWorkflow,
) -> tuple[str, str]:
    return setting.object, setting.pipeline_id


def _warning(code: StrEnum, facts: Mapping[str, object]) -> Objection:
    return Objection(code=code, severity=Severity.WARNING, facts=facts)

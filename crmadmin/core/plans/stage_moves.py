"""Calls that move the records of a stage to another one, and when they go (domain/leads.md §8)."""

from collections.abc import Iterator, Sequence

from crmadmin.core.changes.changes import Change, Delete
from crmadmin.core.changes.ordering import Turn
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.pipelines.placing import pipeline_property, stage_property
from crmadmin.core.plans.batches import Batch, PlannedBatch
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.record_batches import RecordBatch, Values, record_batches, values_of
from crmadmin.core.plans.record_calls import record_call
from crmadmin.core.plans.subjects import setting_of, subject
from crmadmin.core.plans.ways import Way


def turns(changes: Sequence[Change]) -> Iterator[Turn]:
    """Say what goes before moves and what after them.

    Rules and permissions of both pipelines are changed before, unless they go with a pipeline. The
    stage that is left and its pipeline are deleted afterwards; that the one which is entered is
    there before follows from what a move refers to.
    """
    moves = [each for change in changes if isinstance(each := setting_of(change), StageMove)]
    gone = {change.address for change in changes if isinstance(change, Delete)}
    for move in moves:
        for address in (move.source, pipeline_address(move.object, move.pipeline_id)):
            if address in gone:
                yield move.address, address
        for change in changes:
            setting = setting_of(change)
            if _governs(setting, move) and not setting.references() & gone:
                yield change.address, move.address


def ways(
    changes: Sequence[Change], calls: Sequence[PlannedBatch[Batch]], ground: Ground
) -> Iterator[Way]:
    """Give the calls of one move; their bodies follow from the records."""
    (change,) = changes
    move = subject(change, StageMove)
    call = record_call(ground.type_id(move.object))
    for each in calls:
        yield Way(call=call, batch=each.batch, after=each.after)


def move_batches(move: StageMove, records: Sequence[str]) -> tuple[RecordBatch, ...]:
    """Give the calls that move records, which are in the stage that is left, by their ids."""
    return record_batches(move.object, *move_values(move), records)


def move_values(move: StageMove) -> tuple[Values, Values]:
    """Give what a record of a move holds before it and after it.

    The pipeline is among that if it is left: the id of a stage alone would not be enough.
    """
    stage, pipeline = stage_property(move.object), pipeline_property(move.object)
    before, after = {stage: move.stage_id}, {stage: move.to_stage_id}
    if move.pipeline_id != move.to_pipeline_id:
        before[pipeline], after[pipeline] = move.pipeline_id, move.to_pipeline_id
    return values_of(before), values_of(after)


def _governs(setting: Setting, move: StageMove) -> bool:
    match setting:
        case PipelineRules() | StagePermissions():
            pipelines = {move.pipeline_id, move.to_pipeline_id}
            return setting.object == move.object and setting.pipeline_id in pipelines
        case _:
            return False

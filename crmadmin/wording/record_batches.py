"""Calls that move many records, in one sentence each, and what a record holds."""

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.core.pipelines.placing import pipeline_property, stage_property
from crmadmin.core.plans.record_batches import RecordBatch, Values
from crmadmin.wording.objects import object_name
from crmadmin.wording.pipelines import pipeline_text, stage_text
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import enumerated, words

_MOVE = words(
    "Move {count} {objects} from {before} to {after}",
    "Déplacer {count} {objects} de {before} vers {after}",
)
_IN_PIPELINE = words("{stage} in {pipeline}", "{stage} dans {pipeline}")
NOT_THERE = words("no longer there", "n’existe plus")


def record_batch_sentence(
    speech: Speech,
    batch: RecordBatch,
    move: StageMove,
    configuration: Configuration | None = None,
) -> str:
    """Say what a call of a move does; ``configuration`` knows the labels of stages."""
    before, after = (
        stage_text(speech, address, configuration) for address in (move.source, move.target)
    )
    if move.pipeline_id != move.to_pipeline_id:
        pipeline = pipeline_address(move.object, move.to_pipeline_id)
        name = pipeline_text(speech, pipeline, configuration)
        after = speech(_IN_PIPELINE, stage=after, pipeline=name)
    return speech(
        _MOVE,
        count=speech.number(batch.count),
        objects=object_name(speech, batch.object, batch.count),
        before=before,
        after=after,
    )


def held_text(
    speech: Speech,
    object_name_: str,
    values: Values | None,
    configuration: Configuration | None = None,
) -> str:
    """Say which stage, and which pipeline where it is told, a record is in.

    For many records give a ``configuration`` of stages and pipelines alone: it is searched.
    """
    if values is None:
        return speech(NOT_THERE)
    held = dict(values)
    stage_id = held.pop(stage_property(object_name_), "")
    pipeline_id = held.pop(pipeline_property(object_name_), "")
    known = _stage(object_name_, stage_id, configuration)
    address = known.address if known else stage_address(object_name_, pipeline_id, stage_id)
    stage = stage_text(speech, address, configuration)
    others = [f"{name} = {value}" for name, value in held.items()]
    if pipeline_id:
        pipeline = pipeline_text(speech, pipeline_address(object_name_, pipeline_id), configuration)
        stage = speech(_IN_PIPELINE, stage=stage, pipeline=pipeline)
    return enumerated(speech, (stage, *others))


def _stage(name: str, stage_id: str, configuration: Configuration | None) -> Stage | None:
    """Find a stage by its id, which is one of its object's (domain/hubspot-api.md §6)."""
    stages = () if configuration is None else configuration.each(Stage)
    found = (each for each in stages if (each.object, each.stage_id) == (name, stage_id))
    return next(found, None)

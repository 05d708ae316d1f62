"""Edits of pipelines, their stages and what is set of them: the whole of each, then its judgement.

Each function gives what addresses shall hold; :func:`edited` drafts that, :func:`objections` only
judges it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from crmadmin.core.configuration import (
    lead_automation,
    lead_form,
    stage_moves,
    stage_properties,
    stages,
)
from crmadmin.core.configuration import pipelines as pipeline_kinds
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import IS_CLOSED, LEAD_STATE, Stage
from crmadmin.core.definitions import LEADS, System
from crmadmin.core.pipelines.arranging import arranged, in_order
from crmadmin.core.pipelines.deleting import Wanted, without_pipeline, without_stage
from crmadmin.core.pipelines.facts import PipelineFacts, PipelineUsage
from crmadmin.core.pipelines.ids import proposed_pipeline_id, proposed_stage_id
from crmadmin.core.pipelines.judging import objections_to
from crmadmin.core.pipelines.objections import stages_of
from crmadmin.core.pipelines.states import Metadata, canonical
from crmadmin.core.reading import pipeline_facts
from crmadmin.core.sync.catalogue import Catalogue
from crmadmin.errors import Problem
from crmadmin.errors.pipelines import NOT_A_PIPELINE, PIPELINE_THERE
from crmadmin.errors.stages import NOT_A_STAGE, STAGE_THERE
from crmadmin.services.drafts.ground import Edited, Ground, Warnings, allowed
from crmadmin.store.documents import read_documents
from crmadmin.store.stage_records import count_in_stages

Planned = Callable[[Ground], Wanted]
"""An edit that waits for its ground, and is not judged yet."""

Placed = TypeVar("Placed", Pipeline, Stage)

_MISSING = {pipeline_kinds.KIND: NOT_A_PIPELINE, stages.KIND: NOT_A_STAGE}


def edited(ground: Ground, wanted: Wanted) -> Edited:
    """Draft an edit; Problem if HubSpot would refuse it."""
    return ground.edited(wanted), allowed(objections(ground, wanted))


def objections(ground: Ground, wanted: Mapping[Address, Setting | None]) -> Warnings:
    """Say what stands against an edit, without drafting it."""
    after = ground.edited(wanted).configuration()
    configurations = (ground.draft.base, ground.configuration, after)
    return objections_to(configurations, wanted, facts_of(ground, wanted))


def facts_of(ground: Ground, wanted: Mapping[Address, Setting | None]) -> PipelineFacts:
    """Read what an edit is judged by, as far as it matters: labels are judged as they are typed."""
    kinds = {address.kind for address in wanted}
    return PipelineFacts(
        usage=_usage(ground) if pipeline_kinds.KIND in kinds else {},
        locked=_locked(ground) if stages.KIND in kinds else frozenset(),
        records=_records(ground, wanted),
        catalogue=ground.catalogue if kinds & _NAMING else Catalogue(),
    )


_NAMING = frozenset({stage_properties.KIND, lead_form.KIND, lead_automation.KIND})
"""Kinds whose settings name properties or their options."""


def _usage(ground: Ground) -> Mapping[str, PipelineUsage]:
    return pipeline_facts.pipeline_usage(
        document
        for family in ("schema", pipeline_facts.LIMITS)
        for document in read_documents(ground.connection, System.HUBSPOT, family)
    )


def _locked(ground: Ground) -> frozenset[Address]:
    return pipeline_facts.locked_stages(
        read_documents(ground.connection, System.HUBSPOT, pipeline_facts.PIPELINES)
    )


def _records(ground: Ground, wanted: Mapping[Address, Setting | None]) -> Mapping[Address, int]:
    """Count the records of objects of which a stage goes, or is left by other records."""
    emptied = {
        address.path[0]
        for address, setting in wanted.items()
        if address.kind == stage_moves.KIND or (address.kind == stages.KIND and setting is None)
    }
    found: dict[Address, int] = {}
    for name in sorted(emptied):
        found |= count_in_stages(ground.connection, name)
    return found


def new_pipeline(ground: Ground, object_name: str, label: str) -> Pipeline:
    """Give the pipeline that a label makes, the last of its object, under an id of its own."""
    known = (*ground.draft.base.each(Pipeline), *ground.configuration.each(Pipeline))
    own_id = proposed_pipeline_id(label, {each.pipeline_id for each in known})
    last = max((each.position for each in known if each.object == object_name), default=-1)
    return Pipeline(object=object_name, pipeline_id=own_id, label=label.strip(), position=last + 1)


def create_pipeline(ground: Ground, pipeline: Pipeline, of_it: Sequence[Stage]) -> Wanted:
    """Add a pipeline with its stages in this order."""
    if ground.configuration.get(pipeline.address) is not None:
        raise Problem(PIPELINE_THERE, name=pipeline.pipeline_id)
    placed: Wanted = {}
    for stage in arranged((), of_it):
        if stage.address in placed:
            raise Problem(STAGE_THERE, name=stage.stage_id)
        placed[stage.address] = stage
    return {pipeline.address: pipeline, **placed}


def rename_pipeline(ground: Ground, address: Address, label: str) -> Wanted:
    """Give a pipeline another label."""
    return {address: replace(pipeline_at(ground, address), label=label.strip())}


def move_pipeline(ground: Ground, address: Address, before: Address | None) -> Wanted:
    """Put a pipeline before another one of its object, or last."""
    moved = pipeline_at(ground, address)
    others = _of_object(ground.configuration, moved.object)
    return _ordered(_of_object(ground.draft.base, moved.object), others, moved, before)


def delete_pipeline(ground: Ground, address: Address, to: Address | None) -> Wanted:
    """Delete a pipeline with all that is set of it; its records move to the stage ``to``."""
    pipeline = pipeline_at(ground, address)
    records = count_in_stages(ground.connection, pipeline.object)
    return without_pipeline(ground.configuration, address, to, records)


def new_stage(
    ground: Ground, pipeline: Address, label: str, metadata: Mapping[str, str] | Metadata
) -> Stage:
    """Give the stage that a label and a state make, the last of its pipeline."""
    object_name, pipeline_id = pipeline.path
    known = (*ground.draft.base.each(Stage), *ground.configuration.each(Stage))
    of_object = {each.stage_id for each in known if each.object == object_name}
    last = max((each.position for each in known if each.pipeline == pipeline), default=-1)
    return Stage(
        object=object_name,
        pipeline_id=pipeline_id,
        stage_id=proposed_stage_id(label, pipeline_id, of_object),
        label=label.strip(),
        position=last + 1,
        metadata=completed(ground.configuration, object_name, metadata),
    )


def create_stage(ground: Ground, stage: Stage, before: Address | None) -> Wanted:
    """Add a stage before another one of its pipeline, or last."""
    pipeline_at(ground, stage.pipeline)
    if ground.configuration.get(stage.address) is not None:
        raise Problem(STAGE_THERE, name=stage.stage_id)
    present = stages_of(ground.configuration, stage.pipeline)
    return _ordered(stages_of(ground.draft.base, stage.pipeline), present, stage, before)


def rename_stage(ground: Ground, address: Address, label: str) -> Wanted:
    """Give a stage another label."""
    return {address: replace(stage_at(ground, address), label=label.strip())}


def change_stage(
    ground: Ground, address: Address, label: str, metadata: Mapping[str, str] | Metadata
) -> Wanted:
    """Give a stage another label and another state at once."""
    (changed,) = set_stage_state(ground, address, metadata).values()
    if not isinstance(changed, Stage):
        raise TypeError(changed)
    return {address: replace(changed, label=label.strip())}


def move_stage(ground: Ground, address: Address, before: Address | None) -> Wanted:
    """Put a stage before another one of its pipeline, or last."""
    stage = stage_at(ground, address)
    present = stages_of(ground.configuration, stage.pipeline)
    return _ordered(stages_of(ground.draft.base, stage.pipeline), present, stage, before)


def set_stage_state(
    ground: Ground, address: Address, metadata: Mapping[str, str] | Metadata
) -> Wanted:
    """Give a stage another state; what its metadata say besides stays."""
    stage = stage_at(ground, address)
    wanted = dict(metadata)
    kept = {name: text for name, text in stage.metadata if name != IS_CLOSED}
    state = completed(ground.configuration, stage.object, {**kept, **wanted})
    return {address: replace(stage, metadata=state)}


def delete_stage(ground: Ground, address: Address, to: Address | None) -> Wanted:
    """Delete a stage; its records move to the stage ``to``, and nothing names it any more."""
    stage = stage_at(ground, address)
    records = count_in_stages(ground.connection, stage.object)
    return without_stage(ground.configuration, address, to, records)


def completed(
    configuration: Configuration, object_name: str, metadata: Mapping[str, str] | Metadata
) -> Metadata:
    """Give a state as the portal prints it.

    Whether a lead's state is an end is what the portal's stages of the same state say.
    """
    wanted = dict(metadata)
    if object_name == LEADS and IS_CLOSED not in wanted:
        for each in configuration.each(Stage):
            told = dict(each.metadata).get(IS_CLOSED)
            if told is not None and each.lead_state == wanted.get(LEAD_STATE):
                wanted[IS_CLOSED] = told
                break
    return canonical(wanted)


def pipeline_at(ground: Ground, address: Address) -> Pipeline:
    """Give the pipeline at an address; Problem if there is none."""
    found = ground.configuration.get(address)
    if not isinstance(found, Pipeline):
        raise Problem(NOT_A_PIPELINE, name=address.path[-1])
    return found


def stage_at(ground: Ground, address: Address) -> Stage:
    """Give the stage at an address; Problem if there is none."""
    found = ground.configuration.get(address)
    if not isinstance(found, Stage):
        raise Problem(NOT_A_STAGE, name=address.path[-1])
    return found


def _of_object(configuration: Configuration, object_name: str) -> tuple[Pipeline, ...]:
    return in_order([each for each in configuration.each(Pipeline) if each.object == object_name])


def _ordered(
    base: Sequence[Placed], present: Sequence[Placed], moved: Placed, before: Address | None
) -> Wanted:
    """Place a stage or pipeline before another one, so that the fewest get another position."""
    if before == moved.address:
        return {}
    others: list[Placed] = [each for each in present if each.address != moved.address]
    addresses = [each.address for each in others]
    if before is not None and before not in addresses:
        raise Problem(_MISSING[moved.address.kind], name=before.path[-1])
    others.insert(len(others) if before is None else addresses.index(before), moved)
    return {each.address: each for each in arranged(base, others)}

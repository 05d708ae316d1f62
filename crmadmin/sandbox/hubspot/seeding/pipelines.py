"""Pipelines from a seed; objects without any get HubSpot's own."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from crmadmin.core.definitions import Definition
from crmadmin.core.portal import Pipeline, Stage
from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.hubspot.objects import object_kept_as
from crmadmin.sandbox.hubspot.pipelines.metadata import as_sent, as_stored
from crmadmin.sandbox.hubspot.standard import LIFECYCLE, STANDARD_PIPELINES, StandardPipeline
from crmadmin.sandbox.hubspot.standard.pipelines import LIFECYCLE_METADATA
from crmadmin.sandbox.state import State

Json = dict[str, Any]
_Stages = Iterable[tuple[str, str, int, Json]]


def seed_pipelines(
    state: State, pipelines: Sequence[Pipeline], definitions: Iterable[Definition]
) -> None:
    """Put a seed's pipelines into a state.

    Lifecycle stages are those of the ``lifecyclestage`` options where the seed has no pipeline.
    """
    for pipeline in pipelines:
        stages: _Stages = (
            (stage.stage_id, stage.label, stage.position, _metadata(state, pipeline.object, stage))
            for stage in pipeline.stages
        )
        body = _body(state, pipeline.pipeline_id, pipeline.label, pipeline.position, stages)
        state.put_document(kinds.PIPELINE, pipeline.pipeline_id, body, pipeline.object)
    seeded = {pipeline.object for pipeline in pipelines}
    lifecycle = {
        definition.object: definition
        for definition in definitions
        if definition.name == "lifecyclestage" and definition.options
    }
    for standard in STANDARD_PIPELINES:
        if standard.object in seeded:
            continue
        own = lifecycle.get(standard.object) if standard.object in LIFECYCLE else None
        stages = _from_options(own) if own else _from_rows(standard)
        body = _body(state, standard.pipeline_id, standard.label, 0, stages)
        state.put_document(kinds.PIPELINE, standard.pipeline_id, body, standard.object)


def _metadata(state: State, object_name: str, stage: Stage) -> Json:
    """Give a seed's metadata as reads show it; what HubSpot would refuse stays as it is."""
    told: Json = json.loads(stage.metadata)
    try:
        of_type = object_kept_as(state, object_name)
        return dict(as_stored(as_sent(told, of_type), of_type, {}))
    except HubSpotError:
        return told


def _from_options(lifecycle: Definition) -> _Stages:
    for option in lifecycle.options:
        yield option.value, option.label, option.position, dict(LIFECYCLE_METADATA)


def _from_rows(standard: StandardPipeline) -> _Stages:
    for position, (stage_id, label, metadata) in enumerate(standard.stages):
        yield stage_id, label, position, metadata


def _body(state: State, pipeline_id: str, label: str, order: int, stages: _Stages) -> Json:
    moment = state.now()
    times = {"createdAt": moment, "updatedAt": moment, "archived": False}
    return {
        "id": pipeline_id,
        "label": label,
        "displayOrder": order,
        "stages": [
            {
                "id": stage_id,
                "label": stage_label,
                "displayOrder": position,
                "metadata": metadata,
                "writePermissions": "CRM_PERMISSIONS_ENFORCEMENT",
                **times,
            }
            for stage_id, stage_label, position, metadata in stages
        ],
        **times,
    }

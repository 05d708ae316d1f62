"""Pipelines and stages as the state keeps them, and how they are changed.

What a write answers echoes the request; what a read shows is what is kept
(domain/hubspot-api.md §6).
"""

from collections.abc import Mapping, Sequence
from typing import Any

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import HubSpotError, Json, demand
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.pipelines import checks
from crmadmin.sandbox.hubspot.pipelines.audits import note_change
from crmadmin.sandbox.hubspot.pipelines.metadata import as_sent, as_stored
from crmadmin.sandbox.hubspot.pipelines.order import order_of, place
from crmadmin.sandbox.hubspot.pipelines.use import refuse_in_use
from crmadmin.sandbox.state import State

LOCKED = frozenset({"READ_ONLY", "INTERNAL_ONLY"})
_FIRST_OWN_ID = 100_000_001


def all_pipelines(state: State, of_type: ObjectType) -> list[Json]:
    """Give an object's pipelines with their stages."""
    return state.documents(kinds.PIPELINE, of_type.name)


def find_pipeline(state: State, of_type: ObjectType, pipeline_id: str) -> Json | None:
    """Give a pipeline with its stages."""
    return state.document(kinds.PIPELINE, pipeline_id, of_type.name)


def find_stage(pipeline: Json, stage_id: str) -> Json | None:
    """Give a stage of a pipeline."""
    return next((stage for stage in pipeline["stages"] if stage["id"] == stage_id), None)


def create_pipeline(state: State, of_type: ObjectType, asked: Json) -> Json:
    """Make a pipeline with its stages and give the answer."""
    demand(asked, "label", "displayOrder", "stages")
    pipelines = all_pipelines(state, of_type)
    pipeline_id = str(asked.get("pipelineId") or state.next_number("pipeline", least=_FIRST_OWN_ID))
    checks.check_pipeline_id(state, of_type, pipeline_id)
    pipeline = {"id": pipeline_id, "stages": [], "createdAt": state.now(), "archived": False}
    _fill(state, of_type, pipeline, asked, pipelines)
    write(state, of_type, pipeline)
    note_change(state, of_type, "CREATE", pipeline)
    return _echo(pipeline, asked)


def replace_pipeline(state: State, of_type: ObjectType, pipeline: Json, asked: Json) -> Json:
    """Replace a pipeline: stages that are left out are gone for good (§6)."""
    demand(asked, "label", "displayOrder", "stages")
    before = pipeline["stages"]
    kept = {str(stage.get("stageId") or stage.get("id")) for stage in asked["stages"]}
    refuse_in_use(state, of_type, (stage["id"] for stage in before if stage["id"] not in kept))
    _fill(state, of_type, pipeline, asked, all_pipelines(state, of_type))
    write(state, of_type, pipeline)
    note_change(state, of_type, "UPDATE", pipeline)
    return _echo(pipeline, asked)


def update_pipeline(state: State, of_type: ObjectType, pipeline: Json, asked: Json) -> Json:
    """Change a pipeline's label or place; every stage counts as changed (§6)."""
    label = str(asked.get("label", pipeline["label"]))
    checks.check_pipeline_label(all_pipelines(state, of_type), label, except_id=pipeline["id"])
    pipeline["label"] = label
    pipeline["displayOrder"] = order_of(asked.get("displayOrder", pipeline["displayOrder"]))
    for stage in pipeline["stages"]:
        stage["updatedAt"] = state.now()
    write(state, of_type, pipeline)
    note_change(state, of_type, "UPDATE", pipeline)
    return pipeline


def delete_pipeline(state: State, of_type: ObjectType, pipeline: Json) -> None:
    """Delete a pipeline for good; 400 while a record is in it, whatever the query says (§6)."""
    refuse_in_use(state, of_type, (stage["id"] for stage in pipeline["stages"]))
    for kind in (kinds.PIPELINE, kinds.PIPELINE_RULES, kinds.STAGE_PERMISSIONS):
        state.drop_document(kind, pipeline["id"], of_type.name)
    note_change(state, of_type, "DELETE", pipeline)


def create_stage(state: State, of_type: ObjectType, pipeline: Json, asked: Json) -> Json:
    """Add a stage and give the answer."""
    stage_id = asked.get("stageId")
    if stage_id is not None:
        checks.check_new_stage_id(all_pipelines(state, of_type), pipeline, str(stage_id))
    stage = _add_stage(state, of_type, pipeline, asked)
    checks.check_whole(of_type, pipeline)
    write(state, of_type, pipeline)
    note_change(state, of_type, "CREATE", pipeline, stage=stage)
    return _echo_stage(stage, asked, {})


def update_stage(
    state: State, of_type: ObjectType, pipeline: Json, stage: Json, asked: Json
) -> Json:
    """Change a stage and give the answer, which keeps what HubSpot derives as it was."""
    if stage["writePermissions"] in LOCKED:
        raise HubSpotError(400, f"Stage {stage['id']} cannot be edited")
    demand(asked, "metadata")
    before = dict(stage["metadata"])
    others = [other for other in pipeline["stages"] if other is not stage]
    if "label" in asked:
        checks.check_stage_label(others, str(asked["label"]))
        stage["label"] = str(asked["label"])
    stage["metadata"] = as_stored(as_sent(asked["metadata"], of_type), of_type, before)
    stage["updatedAt"] = state.now()
    if "displayOrder" in asked:
        order = order_of(asked["displayOrder"])
        if order != stage["displayOrder"]:
            place(pipeline["stages"], stage, order)
    checks.check_whole(of_type, pipeline)
    write(state, of_type, pipeline)
    note_change(state, of_type, "UPDATE", pipeline, stage=stage)
    return _echo_stage(stage, asked, before)


def delete_stage(state: State, of_type: ObjectType, pipeline: Json, stage: Json) -> None:
    """Delete a stage for good; 400 while a record is in it."""
    refuse_in_use(state, of_type, [stage["id"]])
    pipeline["stages"] = [other for other in pipeline["stages"] if other is not stage]
    checks.check_whole(of_type, pipeline)
    write(state, of_type, pipeline)
    note_change(state, of_type, "DELETE", pipeline, stage=stage)


def write(state: State, of_type: ObjectType, pipeline: Json) -> None:
    """Keep a pipeline as of now."""
    pipeline["updatedAt"] = state.now()
    state.put_document(kinds.PIPELINE, pipeline["id"], pipeline, of_type.name)


def _fill(
    state: State, of_type: ObjectType, pipeline: Json, asked: Json, pipelines: Sequence[Json]
) -> None:
    """Give a pipeline the label, the place and the stages that are asked for."""
    checks.check_pipeline_label(pipelines, str(asked["label"]), except_id=pipeline["id"])
    pipeline["label"] = str(asked["label"])
    pipeline["displayOrder"] = order_of(asked["displayOrder"])
    ids = [str(entry.get("stageId") or entry.get("id") or "") for entry in asked["stages"]]
    checks.check_stage_ids_elsewhere(pipelines, filter(None, ids), except_id=pipeline["id"])
    before = {stage["id"]: stage for stage in pipeline["stages"]}
    pipeline["stages"] = []
    for stage_id, entry in zip(ids, asked["stages"], strict=True):
        named = {**entry, "stageId": stage_id or None}
        known = before.get(stage_id)
        _add_stage(state, of_type, pipeline, named, known=known, with_pipeline=True)
    checks.check_whole(of_type, pipeline)


def _add_stage(
    state: State,
    of_type: ObjectType,
    pipeline: Json,
    asked: Mapping[str, Any],
    *,
    known: Json | None = None,
    with_pipeline: bool = False,
) -> Json:
    demand(asked, "label", "displayOrder", "metadata")
    stages: list[Json] = pipeline["stages"]
    stage_id = str(asked.get("stageId") or state.next_number("stage", least=_FIRST_OWN_ID))
    checks.check_id(stage_id, checks.LONGEST_STAGE_ID)
    checks.check_stage_label(stages, str(asked["label"]), inside_pipeline=with_pipeline)
    stage: Json = {
        "id": stage_id,
        "label": str(asked["label"]),
        "displayOrder": -1,
        "metadata": as_stored(as_sent(asked["metadata"], of_type), of_type, {}),
        "writePermissions": "CRM_PERMISSIONS_ENFORCEMENT",
        "createdAt": known["createdAt"] if known else state.now(),
        "updatedAt": state.now(),
        "archived": False,
    }
    place(stages, stage, order_of(asked["displayOrder"]))
    stages.append(stage)
    return stage


def _echo(pipeline: Json, asked: Json) -> Json:
    stages = [
        _echo_stage(stage, entry, {})
        for stage, entry in zip(pipeline["stages"], asked["stages"], strict=True)
    ]
    return {**pipeline, "displayOrder": asked["displayOrder"], "stages": stages}


def _echo_stage(stage: Json, asked: Mapping[str, Any], before: Mapping[str, str]) -> Json:
    """Answer with what was sent: unknown keys are there, ``isClosed`` is as it was (§6)."""
    stale = {"isClosed": before["isClosed"]} if "isClosed" in before else {}
    sent = {name: str(value) for name, value in asked["metadata"].items()}
    return {
        **stage,
        "displayOrder": asked.get("displayOrder", stage["displayOrder"]),
        "metadata": {**stale, **sent},
    }

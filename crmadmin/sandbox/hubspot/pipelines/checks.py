"""What HubSpot refuses about pipelines and stages (domain/hubspot-api.md §11)."""

from collections.abc import Iterable, Mapping
from typing import Any

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import HubSpotError, Json
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.pipelines.metadata import is_closed
from crmadmin.sandbox.state import State

LONGEST_PIPELINE_ID, LONGEST_STAGE_ID = 36, 100
_MOST_STAGES = {"leads": 30}
_MOST_STAGES_ELSEWHERE = 100
_ONE_ID_SPACE = ("deals", "tickets")
"""Objects whose pipelines share one space of ids (§6)."""


def check_id(text: str, longest: int) -> None:
    """Answer 500 to an id that is too long, as HubSpot does (§4.2)."""
    if len(text) > longest:
        raise HubSpotError(500, "internal error", category="")


def check_pipeline_id(state: State, of_type: ObjectType, pipeline_id: str) -> None:
    """Refuse an id that a pipeline has already."""
    check_id(pipeline_id, LONGEST_PIPELINE_ID)
    if state.document(kinds.PIPELINE, pipeline_id, of_type.name):
        raise HubSpotError(
            400, f"There's another pipeline in this portal with pipelineId ({pipeline_id})."
        )
    if of_type.name in _ONE_ID_SPACE and any(
        state.document(kinds.PIPELINE, pipeline_id, other) for other in _ONE_ID_SPACE
    ):
        raise _stage_elsewhere()


def check_pipeline_label(
    pipelines: Iterable[Json], label: str, *, except_id: str | None = None
) -> None:
    """Refuse a label that another pipeline of the object has."""
    taken = {_folded(other["label"]) for other in pipelines if other["id"] != except_id}
    if _folded(label) in taken:
        raise HubSpotError(400, f"An active pipeline with label {label} already exists.")


def check_stage_ids_elsewhere(
    pipelines: Iterable[Json], stage_ids: Iterable[str], *, except_id: str = ""
) -> None:
    """Refuse stages with ids that another pipeline of the object has."""
    if _ids_elsewhere(pipelines, except_id).intersection(stage_ids):
        raise _stage_elsewhere()


def check_new_stage_id(pipelines: Iterable[Json], pipeline: Json, stage_id: str) -> None:
    """Refuse one more stage with an id that is taken, here or elsewhere."""
    check_id(stage_id, LONGEST_STAGE_ID)
    if stage_id in {stage["id"] for stage in pipeline["stages"]}:
        raise HubSpotError(400, f"Stage with id {stage_id} already exists")
    if stage_id in _ids_elsewhere(pipelines, pipeline["id"]):
        raise HubSpotError(
            400,
            f"An existing active stage in another pipeline is already using stage id {stage_id}",
            category="",
        )


def check_stage_label(
    stages: Iterable[Mapping[str, Any]], label: str, *, inside_pipeline: bool = False
) -> None:
    """Refuse a label that another stage has, case and outer spaces aside (§6)."""
    if _folded(label) in {_folded(str(other["label"])) for other in stages}:
        raise HubSpotError(
            400,
            f"Stage with label {label} already exists",
            sub_category="" if inside_pipeline else "PipelineError.STAGE_LABEL_EXISTS",
        )


def check_whole(of_type: ObjectType, pipeline: Json) -> None:
    """Refuse a pipeline without stages, with too many, or of tickets that never close."""
    stages = pipeline["stages"]
    if not stages:
        raise HubSpotError(400, "Pipeline must have at least one stage")
    most = _MOST_STAGES.get(of_type.name, _MOST_STAGES_ELSEWHERE)
    if len(stages) > most:
        raise HubSpotError(400, f"Pipeline cannot have more than {most} stages")
    if of_type.name == "tickets" and not any(
        is_closed(of_type, stage["metadata"]) for stage in stages
    ):
        raise HubSpotError(
            400,
            f"{of_type.singular.upper()} pipeline: {pipeline['id']} must have at least one "
            "closed stage",
            sub_category="PipelineError.MISSING_CLOSED_STAGE",
        )


def _ids_elsewhere(pipelines: Iterable[Json], pipeline_id: str) -> set[str]:
    return {
        stage["id"]
        for other in pipelines
        if other["id"] != pipeline_id
        for stage in other["stages"]
    }


def _stage_elsewhere() -> HubSpotError:
    return HubSpotError(
        409,
        "There's another pipeline in this portal with one of the same stages",
        category="OBJECT_ALREADY_EXISTS",
        sub_category="PipelineError.STAGE_ID_EXISTS_IN_ANOTHER_PIPELINE",
    )


def _folded(label: str) -> str:
    return label.strip().casefold()

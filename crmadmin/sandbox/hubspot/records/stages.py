"""A record's place in its pipeline, and the rules that may forbid a move (leads.md §4, §5)."""

from collections.abc import Mapping, Sequence
from typing import Any

from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.pipelines.rules import may_edit
from crmadmin.sandbox.hubspot.records.record import Record
from crmadmin.sandbox.kinds import PIPELINE, PIPELINE_RULES
from crmadmin.sandbox.state import State

Json = dict[str, Any]
_WITHOUT_PIPELINES = frozenset({"contacts", "companies"})


def stage_named(state: State, kind: ObjectType, stage_id: str) -> tuple[Json, Json] | None:
    """Find a stage by its id, with its pipeline; ids are unique within an object (§6)."""
    for pipeline in state.documents(PIPELINE, kind.name):
        for stage in pipeline["stages"]:
            if stage["id"] == stage_id:
                return pipeline, stage
    return None


def with_default_stage(state: State, kind: ObjectType, values: Mapping[str, str]) -> dict[str, str]:
    """Give a new record its pipeline and first stage where it names none (assumption)."""
    filled = dict(values)
    pipelines = state.documents(PIPELINE, kind.name)
    if kind.name in _WITHOUT_PIPELINES or not pipelines:
        return filled
    stage_id = filled.get(kind.stage_property)
    found = stage_named(state, kind, stage_id) if stage_id else None
    named = filled.get(kind.pipeline_property)
    pipeline = found[0] if found and not named else None
    pipeline = pipeline or next((p for p in pipelines if p["id"] == named), None)
    if pipeline is None and not named:
        pipeline = pipelines[0]
    if pipeline is not None:
        filled[kind.pipeline_property] = pipeline["id"]
        if not stage_id and pipeline["stages"]:
            filled[kind.stage_property] = _ordered(pipeline)[0]["id"]
    return filled


def check_stage(
    state: State,
    kind: ObjectType,
    record: Record | None,
    values: Mapping[str, str],
    *,
    is_bound: bool,
) -> None:
    """Refuse an unknown stage or pipeline, and a move that the pipeline's rules forbid."""
    touched = {kind.stage_property, kind.pipeline_property} & values.keys()
    pipelines = state.documents(PIPELINE, kind.name)
    if kind.name in _WITHOUT_PIPELINES or not touched or not pipelines:
        return
    before = record.properties if record else {}
    after = {**before, **values}
    pipeline_id = after.get(kind.pipeline_property, "")
    stage_id = after.get(kind.stage_property, "")
    pipeline = next((p for p in pipelines if p["id"] == pipeline_id), None)
    if pipeline is None:
        raise _invalid(kind.pipeline_property, pipeline_id)
    if stage_id not in {stage["id"] for stage in pipeline["stages"]}:
        raise _invalid(kind.stage_property, stage_id)
    if is_bound:
        rules = state.document(PIPELINE_RULES, pipeline_id, kind.name) or {}
        came_from = before.get(kind.stage_property) if record else None
        _check_rules(rules.get("governanceValidationRules") or {}, pipeline, came_from, stage_id)


def check_may_edit(state: State, kind: ObjectType, record: Record, user_id: str) -> None:
    """Refuse a user who may not edit records in the record's stage (§3.7)."""
    stage_id = record.properties.get(kind.stage_property, "")
    pipeline_id = record.properties.get(kind.pipeline_property, "")
    if not may_edit(state, kind.name, pipeline_id, stage_id, user_id):
        raise HubSpotError(
            400,
            f"Records in stage {stage_id} can be edited by some users only",
            sub_category="PipelineError.STAGE_EDIT_RESTRICTED",
            context={"stageId": [stage_id]},
        )


def _invalid(name: str, value: str) -> HubSpotError:
    message = f"{value} was not one of the allowed options"
    error = {"message": message, "code": "INVALID_OPTION", "context": {"propertyName": [name]}}
    return HubSpotError(400, f"Property values were not valid: {message}", errors=[error])


def _ordered(pipeline: Json) -> list[Json]:
    return sorted(pipeline["stages"], key=lambda stage: stage["displayOrder"])


def _check_rules(rules: Json, pipeline: Json, came_from: str | None, goes_to: str) -> None:
    """Hold a writer to the rules: creation stages, no way back, no skipping."""
    if came_from == goes_to:
        return
    if came_from is None:
        allowed = (rules.get("objectCreationRule") or {}).get("pipelineStageIds") or []
        if allowed and goes_to not in allowed:
            raise _forbidden("objectCreationRule", goes_to)
        return
    order = [stage["id"] for stage in _ordered(pipeline)]
    closed = {stage["id"] for stage in pipeline["stages"] if _is_closed(stage)}
    if came_from not in order:
        return
    start, end = order.index(came_from), order.index(goes_to)
    reopens = came_from in closed and goes_to not in closed
    goes_back = reopens or (end < start and goes_to not in closed)
    if goes_back and _covers(rules.get("noBackwardsMovementRule"), [came_from]):
        raise _forbidden("noBackwardsMovementRule", goes_to)
    # Whoever leaves a closed stage goes back, wherever it stands, and skips nothing (leads.md §4).
    passed = [] if {came_from, goes_to} & closed else order[start + 1 : end]
    skipped = [stage for stage in passed if stage not in closed]
    if skipped and _covers(rules.get("noSkippingStagesRule"), skipped):
        raise _forbidden("noSkippingStagesRule", goes_to)


def _covers(rule: Json | None, stage_ids: Sequence[str]) -> bool:
    if not rule:
        return False
    named = rule.get("pipelineStageIds") or []
    return bool(rule.get("enabledForAllStages")) or any(stage in named for stage in stage_ids)


def _is_closed(stage: Json) -> bool:
    return str((stage.get("metadata") or {}).get("isClosed", "")).lower() == "true"


def _forbidden(rule: str, stage_id: str) -> HubSpotError:
    return HubSpotError(
        400,
        f"A pipeline rule does not allow stage {stage_id}",
        sub_category="PipelineError.GOVERNANCE_RULE_VIOLATED",
        context={"rule": [rule], "stageId": [stage_id]},
    )

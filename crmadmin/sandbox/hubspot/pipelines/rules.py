"""Pipeline rules and who may edit in a stage (domain/hubspot-api.md §3.7).

Rules are enforced where records are written (``records.stages``).
"""

from collections.abc import Mapping
from typing import Any

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import HubSpotError, Json, demand
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.state import State

MOVEMENT_RULES = ("noBackwardsMovementRule", "noSkippingStagesRule")
CREATION_RULE = "objectCreationRule"
APPROVALS = "approvalStageRules"
OPEN, RESTRICTED = "OPEN", "RESTRICTED"
_ONLY_RESTRICTED = ("teamIds", "userIds", "superAdmin")


def rules_of(state: State, of_type: ObjectType, pipeline: Json) -> Json:
    """Give a pipeline's rules; one that never had any restricts nothing."""
    kept = state.document(kinds.PIPELINE_RULES, pipeline["id"], of_type.name) or {}
    free: Json = {
        rule: {"enabledForAllStages": False, "pipelineStageIds": []} for rule in MOVEMENT_RULES
    }
    free[CREATION_RULE] = {"pipelineStageIds": []}
    return {
        "id": f"{of_type.type_id}-{pipeline['id']}",
        "objectTypeId": of_type.type_id,
        "pipelineId": pipeline["id"],
        "createdAt": pipeline["createdAt"],
        "updatedAt": pipeline["createdAt"],
        **kept,
        "governanceValidationRules": free | kept.get("governanceValidationRules", {}),
    }


def put_rules(state: State, of_type: ObjectType, pipeline: Json, asked: Json) -> Json:
    """Replace a pipeline's rules."""
    demand(asked, "governanceValidationRules")
    rules = asked["governanceValidationRules"]
    demand(rules, *MOVEMENT_RULES, CREATION_RULE)
    body = rules_of(state, of_type, pipeline) | {"governanceValidationRules": rules}
    return _keep(state, of_type, pipeline, body | {APPROVALS: asked.get(APPROVALS)})


def patch_rules(state: State, of_type: ObjectType, pipeline: Json, asked: Json) -> Json:
    """Change some of a pipeline's rules; they are named at the top level."""
    known = {*MOVEMENT_RULES, CREATION_RULE, APPROVALS}
    unknown = sorted(asked.keys() - known)
    if unknown:
        raise HubSpotError(400, f"Invalid input JSON: Unrecognized field {unknown[0]}")
    body = rules_of(state, of_type, pipeline)
    changed = {name: rule for name, rule in asked.items() if name != APPROVALS}
    body["governanceValidationRules"] |= changed
    approvals = asked.get(APPROVALS, body.get(APPROVALS))
    return _keep(state, of_type, pipeline, body | {APPROVALS: approvals})


def permissions_of(state: State, of_type: ObjectType, pipeline: Json) -> Json:
    """Give who may edit in each stage; everybody where nothing was set."""
    kept = state.document(kinds.STAGE_PERMISSIONS, pipeline["id"], of_type.name) or {}
    by_stage = {entry["pipelineStageId"]: entry for entry in kept.get("stages", ())}
    return {
        "stages": [
            by_stage.get(stage["id"], {"pipelineStageId": stage["id"], "permissionMode": OPEN})
            for stage in pipeline["stages"]
        ]
    }


def put_permissions(state: State, of_type: ObjectType, pipeline: Json, asked: Json) -> Json:
    """Set who may edit in stages; those that are not named are open."""
    demand(asked, "stages")
    stages = [_permission(pipeline, entry) for entry in asked["stages"]]
    state.put_document(
        kinds.STAGE_PERMISSIONS,
        pipeline["id"],
        {
            "objectTypeId": of_type.type_id,
            "pipelineId": pipeline["id"],
            "stages": [entry for entry in stages if entry["permissionMode"] == RESTRICTED],
        },
        of_type.name,
    )
    return permissions_of(state, of_type, pipeline)


def may_edit(state: State, object_name: str, pipeline_id: str, stage_id: str, user_id: str) -> bool:
    """Tell whether a user may edit records in a stage (domain/leads.md §4)."""
    kept = state.document(kinds.STAGE_PERMISSIONS, pipeline_id, object_name) or {}
    for entry in kept.get("stages", ()):
        if entry["pipelineStageId"] == stage_id and entry["permissionMode"] == RESTRICTED:
            return _is_among(state, entry, user_id)
    return True


def _is_among(state: State, entry: Mapping[str, Any], user_id: str) -> bool:
    user = state.document(kinds.USER, user_id) or {}
    own_teams = {str(user.get("primaryTeamId")), *map(str, user.get("secondaryTeamIds") or ())}
    return (
        user_id in map(str, entry.get("userIds", ()))
        or not own_teams.isdisjoint(map(str, entry.get("teamIds", ())))
        or bool(entry.get("superAdmin") and user.get("superAdmin"))
    )


def _keep(state: State, of_type: ObjectType, pipeline: Json, asked: Json) -> Json:
    for name, rule in asked["governanceValidationRules"].items():
        _check(pipeline, name, rule)
    for approval in asked[APPROVALS] or ():
        demand(approval, "pipelineStageId", "approverUserIds", "approvalMode")
        _check_stages(pipeline, [approval["pipelineStageId"]])
    kept = {**asked, "updatedAt": state.now()}
    if not kept[APPROVALS]:
        del kept[APPROVALS]
    state.put_document(kinds.PIPELINE_RULES, pipeline["id"], kept, of_type.name)
    return kept


def _check(pipeline: Json, name: str, rule: Json) -> None:
    demand(rule, "pipelineStageIds")
    if name != CREATION_RULE:
        demand(rule, "enabledForAllStages")
    if rule.get("enabledForAllStages") and rule["pipelineStageIds"]:
        raise HubSpotError(
            400, f"{name}: pipelineStageIds must be empty when enabledForAllStages is true"
        )
    _check_stages(pipeline, rule["pipelineStageIds"])


def _check_stages(pipeline: Json, stage_ids: list[str]) -> None:
    known = {stage["id"] for stage in pipeline["stages"]}
    for stage_id in stage_ids:
        if stage_id not in known:
            raise HubSpotError(
                400,
                f"Stage {stage_id} does not exist in pipeline {pipeline['id']}",
                context={"pipelineStageId": [str(stage_id)]},
            )


def _permission(pipeline: Json, entry: Json) -> Json:
    demand(entry, "pipelineStageId", "permissionMode")
    _check_stages(pipeline, [entry["pipelineStageId"]])
    mode = entry["permissionMode"]
    if mode not in {OPEN, RESTRICTED}:
        raise HubSpotError(400, f"Invalid permissionMode: {mode}")
    if mode == OPEN and any(entry.get(field) for field in _ONLY_RESTRICTED):
        raise HubSpotError(400, "Teams and users can be named for RESTRICTED stages only")
    body: Json = {"pipelineStageId": entry["pipelineStageId"], "permissionMode": mode}
    if mode == RESTRICTED:
        body |= {
            "teamIds": entry.get("teamIds", []),
            "userIds": entry.get("userIds", []),
            "superAdmin": bool(entry.get("superAdmin")),
        }
    return body

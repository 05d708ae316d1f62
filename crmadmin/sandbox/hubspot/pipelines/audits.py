"""Who changed a pipeline or a stage (domain/hubspot-api.md §3.6)."""

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.activity import note
from crmadmin.sandbox.hubspot.answers import Json
from crmadmin.sandbox.hubspot.family import the_token
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.state import State


def note_change(
    state: State,
    of_type: ObjectType,
    action: str,
    pipeline: Json,
    *,
    stage: Json | None = None,
) -> None:
    """Keep a row about a pipeline, or about one of its stages."""
    changed = stage or pipeline
    number = state.next_number(kinds.PIPELINE_AUDIT)
    user_id = the_token().user_id
    portal = state.document(kinds.PORTAL, kinds.PORTAL) or {}
    row = {
        "action": action,
        "identifier": changed["id"],
        "portalId": portal.get("portalId", 0),
        "fromUserId": int(user_id) if user_id.isdecimal() else 0,
        "message": f"{'Stage' if stage else 'Pipeline'} {changed['label']}: {action.lower()}",
        "rawObject": changed,
        "timestamp": state.now(),
        "pipelineId": pipeline["id"],
        "stageId": stage["id"] if stage else "",
    }
    state.put_document(kinds.PIPELINE_AUDIT, str(number), row, of_type.name, position=number)
    note(state, action, "PIPELINE_STAGE" if stage else "PIPELINE", changed["id"])


def rows_of(
    state: State, of_type: ObjectType, pipeline_id: str, stage_id: str | None = None
) -> list[Json]:
    """List what was kept about a pipeline, or about one stage, the latest first."""
    found = [
        row
        for row in state.documents(kinds.PIPELINE_AUDIT, of_type.name)
        if row["pipelineId"] == pipeline_id and stage_id in {None, row["stageId"]}
    ]
    return [
        {name: value for name, value in row.items() if name not in {"pipelineId", "stageId"}}
        for row in reversed(found)
    ]

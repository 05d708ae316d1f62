"""The pipelines that every portal has (hubspot-api.md §9.1, leads.md §2, lifecycle.md §7)."""

from collections.abc import Sequence
from typing import Any

from crmadmin.sandbox.hubspot.lifecycle_stages import STAGES
from crmadmin.sandbox.kinds import PIPELINE
from crmadmin.sandbox.state import State

Stage = tuple[str, str, dict[str, str]]


def _deal(stage_id: str, label: str, probability: str) -> Stage:
    is_closed = "true" if probability in {"0.0", "1.0"} else "false"
    return stage_id, label, {"probability": probability, "isClosed": is_closed}


def _ticket(stage_id: str, label: str, state: str = "OPEN") -> Stage:
    is_closed = "true" if state == "CLOSED" else "false"
    return stage_id, label, {"ticketState": state, "isClosed": is_closed}


def _lead(stage_id: str, label: str, state: str, is_closed: str = "false") -> Stage:
    return stage_id, label, {"leadState": state, "isClosed": is_closed}


_LIFECYCLE = tuple((s.id, s.label, {"isClosed": "false", "state": "OPEN"}) for s in STAGES)

PIPELINES: dict[str, tuple[str, str, Sequence[Stage]]] = {
    "contacts": ("contacts-lifecycle-pipeline", "Lifecycle Stage Pipeline", _LIFECYCLE),
    "companies": ("companies-lifecycle-pipeline", "Lifecycle Stage Pipeline", _LIFECYCLE),
    "deals": (
        "default",
        "Sales Pipeline",
        (
            _deal("appointmentscheduled", "Appointment Scheduled", "0.2"),
            _deal("qualifiedtobuy", "Qualified To Buy", "0.4"),
            _deal("presentationscheduled", "Presentation Scheduled", "0.6"),
            _deal("decisionmakerboughtin", "Decision Maker Bought-In", "0.8"),
            _deal("contractsent", "Contract Sent", "0.9"),
            _deal("closedwon", "Closed Won", "1.0"),
            _deal("closedlost", "Closed Lost", "0.0"),
        ),
    ),
    "tickets": (
        "0",
        "Support Pipeline",
        (
            _ticket("1", "New"),
            _ticket("2", "Waiting on contact"),
            _ticket("3", "Waiting on us"),
            _ticket("4", "Closed", "CLOSED"),
        ),
    ),
    "leads": (
        "lead-pipeline-id",
        "Lead Pipeline",
        (
            _lead("new-stage-id", "New", "NEW"),
            _lead("attempting-stage-id", "Attempting", "IN_PROGRESS"),
            _lead("connected-stage-id", "Connected", "IN_PROGRESS"),
            _lead("qualified-stage-id", "Qualified", "QUALIFIED", "true"),
            _lead("unqualified-stage-id", "Disqualified", "UNQUALIFIED", "true"),
        ),
    ),
}
"""By object: the default pipeline's id, label and stages."""


def fill_standard_pipelines(state: State) -> None:
    """Give each object that lacks every pipeline its default one."""
    now = state.now()
    for name, (pipeline_id, label, stages) in PIPELINES.items():
        if state.documents(PIPELINE, name):
            continue
        body = pipeline_body(pipeline_id, label, 0, now)
        body["stages"] = [
            stage_body(stage_id, stage_label, order, metadata, now)
            for order, (stage_id, stage_label, metadata) in enumerate(stages)
        ]
        state.put_document(PIPELINE, pipeline_id, body, name)


def pipeline_body(pipeline_id: str, label: str, order: int, now: str) -> dict[str, Any]:
    """Give a pipeline without stages as HubSpot's API tells it (§3.6)."""
    return {
        "id": pipeline_id,
        "label": label,
        "displayOrder": order,
        "stages": [],
        "createdAt": now,
        "updatedAt": now,
        "archived": False,
    }


def stage_body(
    stage_id: str, label: str, order: int, metadata: dict[str, str], now: str
) -> dict[str, Any]:
    """Give a stage as HubSpot's API tells it (§3.6)."""
    return {
        "id": stage_id,
        "label": label,
        "displayOrder": order,
        "metadata": metadata,
        "writePermissions": "CRM_PERMISSIONS_ENFORCEMENT",
        "createdAt": now,
        "updatedAt": now,
        "archived": False,
    }

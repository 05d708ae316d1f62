"""What HubSpot sets by itself when a record's stage changes (lifecycle.md §2, §5; leads.md §3)."""

from collections.abc import Mapping
from typing import Any

from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.records.stages import stage_named
from crmadmin.sandbox.kinds import PIPELINE, PROPERTY
from crmadmin.sandbox.state import State

_CATEGORIES = {"NEW": "NOT_STARTED"}
"""A lead's stage category where it differs from the stage's ``leadState``."""


def consequences(
    state: State,
    kind: ObjectType,
    before: Mapping[str, str],
    values: Mapping[str, str],
    now: str,
) -> dict[str, str]:
    """Give what is set besides ``values``, or in their place."""
    if kind.name in {"contacts", "companies"}:
        return _lifecycle(state, kind, before, values, now)
    stage_id = values.get(kind.stage_property)
    if not stage_id:
        return {}
    found = stage_named(state, kind, stage_id)
    return {} if found is None else _of_stage(state, kind, found[1])


def _of_stage(state: State, kind: ObjectType, stage: Mapping[str, Any]) -> dict[str, str]:
    metadata = stage.get("metadata") or {}
    derived: dict[str, str] = {}
    if kind.name == "deals":
        probability = float(metadata.get("probability") or 0)
        derived["hs_is_closed"] = "true" if probability in {0.0, 1.0} else "false"
        derived["hs_is_closed_won"] = "true" if probability == 1.0 else "false"
    elif kind.name == "leads":
        lead_state = metadata.get("leadState", "")
        derived["hs_pipeline_stage_category"] = _CATEGORIES.get(lead_state, lead_state)
    known = {body["name"] for body in state.documents(PROPERTY, kind.name)}
    return {name: value for name, value in derived.items() if name in known}


def _lifecycle(
    state: State,
    kind: ObjectType,
    before: Mapping[str, str],
    values: Mapping[str, str],
    now: str,
) -> dict[str, str]:
    """Let a lifecycle stage move forward only; a backward one is ignored in silence."""
    new, old = values.get("lifecyclestage"), before.get("lifecyclestage", "")
    if not new or new == old:
        return {}
    order = lifecycle_order(state, kind)
    if old in order and new in order and order.index(new) < order.index(old):
        return {"lifecyclestage": old}
    date = f"hs_lifecyclestage_{new}_date"
    return {date: now} if state.document(PROPERTY, date, kind.name) else {}


def lifecycle_order(state: State, kind: ObjectType) -> list[str]:
    """Give the lifecycle stages in the portal's order (domain/lifecycle.md §1)."""
    for pipeline in state.documents(PIPELINE, kind.name):
        if pipeline["id"].endswith("-lifecycle-pipeline"):
            stages = sorted(pipeline["stages"], key=lambda stage: stage["displayOrder"])
            return [stage["id"] for stage in stages]
    body = state.document(PROPERTY, "lifecyclestage", kind.name) or {}
    return [option["value"] for option in body.get("options") or ()]

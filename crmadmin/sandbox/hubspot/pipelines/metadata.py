"""What a stage says besides its label: each object has its own (domain/hubspot-api.md §3.6)."""

from collections.abc import Callable, Mapping
from typing import Any

from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.standard.pipelines import LIFECYCLE, LIFECYCLE_METADATA

Metadata = dict[str, str]

OPEN, CLOSED = "OPEN", "CLOSED"
LEAD_STATES = ("NEW", "IN_PROGRESS", "QUALIFIED", "UNQUALIFIED")
_CLOSED_LEADS = frozenset({"QUALIFIED", "UNQUALIFIED"})


def as_sent(metadata: Any, of_type: ObjectType) -> Metadata:
    """Read metadata from a request as texts; 400 for what is no JSON object."""
    if not isinstance(metadata, dict):
        raise _unreadable(of_type)
    return {
        str(name): value if isinstance(value, str) else str(value).lower()
        for name, value in metadata.items()
        if value is not None
    }


def as_stored(sent: Metadata, of_type: ObjectType, before: Mapping[str, str]) -> Metadata:
    """Give what a read shows afterwards: unknown keys dropped, the rest in canonical form.

    ``before`` is what the stage had; it stays where nothing is sent, except a probability.
    """
    if of_type.name in LIFECYCLE:
        return dict(LIFECYCLE_METADATA)
    return _RULES.get(of_type.name, _state)(sent, of_type, before)


def is_closed(of_type: ObjectType, metadata: Mapping[str, str]) -> bool:
    """Tell whether work on a record ends in a stage with this metadata."""
    if of_type.name in {"deals", "leads"}:
        return metadata.get("isClosed") == "true"
    return CLOSED in {metadata.get("ticketState"), metadata.get("state")}


def _deal(sent: Metadata, of_type: ObjectType, _before: Mapping[str, str]) -> Metadata:
    if "probability" not in sent:
        raise HubSpotError(400, "must specify probability when writing a dealstage", category="")
    try:
        probability = float(sent["probability"])
    except ValueError as error:
        raise _unreadable(of_type) from error
    if not 0.0 <= probability <= 1.0:
        raise HubSpotError(
            400,
            "dealstage probability is not valid, must be between 0.0 and 1.0 (inclusive)",
            category="",
        )
    closed = "true" if probability in {0.0, 1.0} else "false"
    return {"isClosed": closed, "probability": str(probability)}


def _ticket(sent: Metadata, of_type: ObjectType, before: Mapping[str, str]) -> Metadata:
    state = _one_of((OPEN, CLOSED), "ticketState", sent, before, of_type)
    return {"ticketState": state, "isClosed": str(state == CLOSED).lower()}


def _state(sent: Metadata, of_type: ObjectType, before: Mapping[str, str]) -> Metadata:
    return {"state": _one_of((OPEN, CLOSED), "state", sent, before, of_type)}


def _lead(sent: Metadata, of_type: ObjectType, before: Mapping[str, str]) -> Metadata:
    # What a stage without a leadState becomes is nowhere told; neither new nor at an end.
    kept = {"leadState": before.get("leadState", "IN_PROGRESS")}
    state = _one_of(LEAD_STATES, "leadState", sent, kept, of_type)
    return {"leadState": state, "isClosed": str(state in _CLOSED_LEADS).lower()}


_RULES: Mapping[str, Callable[[Metadata, ObjectType, Mapping[str, str]], Metadata]] = {
    "deals": _deal,
    "tickets": _ticket,
    "leads": _lead,
}


def _one_of(
    allowed: tuple[str, ...],
    name: str,
    sent: Metadata,
    before: Mapping[str, str],
    of_type: ObjectType,
) -> str:
    value = sent.get(name, before.get(name, allowed[0]))
    if value not in allowed:
        raise _unreadable(of_type)
    return value


def _unreadable(of_type: ObjectType) -> HubSpotError:
    return HubSpotError(
        400,
        f"Failed to deserialize metadata for object type {of_type.singular.upper()}",
        sub_category="PipelineError.INVALID_PIPELINE_STAGE_METADATA",
    )

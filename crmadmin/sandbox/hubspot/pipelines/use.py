"""Which records are in a stage: it cannot be deleted while there are any (§11)."""

from collections.abc import Iterable

from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.state import State

_MOST_NAMED = 100


def refuse_in_use(state: State, of_type: ObjectType, stage_ids: Iterable[str]) -> None:
    """Refuse with 400 if records, those in the recycle bin aside, are in one of the stages."""
    held = {stage_id: records_in(state, of_type, stage_id) for stage_id in stage_ids}
    used = [stage_id for stage_id, records in held.items() if records]
    if not used:
        return
    stages = f"[{', '.join(used)}]"
    records = [record for stage_id in used for record in held[stage_id]]
    named = f"[{', '.join(records[:_MOST_NAMED])}]"
    raise HubSpotError(
        400,
        f"Stage IDs: {stages} are being referenced by object IDs: {named}",
        sub_category="PipelineError.STAGE_ID_IN_USE",
        context={"stageIds": [stages], "objectIds": [named]},
    )


def records_in(state: State, of_type: ObjectType, stage_id: str) -> list[str]:
    """List the ids of an object's records that are in a stage, 101 of them at most."""
    with state.read() as connection:
        rows = connection.execute(
            "SELECT id FROM record WHERE system = 'hubspot' AND object = ? AND archived = 0 "
            "AND json_extract(properties, ?) = ? ORDER BY number LIMIT ?",
            (of_type.name, f"$.{of_type.stage_property}", stage_id, _MOST_NAMED + 1),
        ).fetchall()
    return [str(row[0]) for row in rows]

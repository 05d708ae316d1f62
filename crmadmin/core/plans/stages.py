"""Calls that make, change and delete single stages (domain/hubspot-api.md §3.6, §6)."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any
from urllib.parse import quote

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.changes.ordering import Turn
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.pipelines.states import TICKETS
from crmadmin.core.plans import reads
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Call
from crmadmin.core.plans.subjects import new_of, old_of, subject
from crmadmin.core.plans.ways import Way

CHECKED = "validateReferencesBeforeDelete=true&validateDealStageUsagesBeforeDelete=true"
"""The query of a deletion: records in it refuse it, whatever a version's defaults are (§6)."""


def way(changes: Sequence[Change], _before: Configuration, ground: Ground) -> Way:
    """Give the call that makes one change of a stage; what is set of it alone goes with it."""
    change = changes[0]
    stage = subject(change, Stage)
    return Way(
        call=_call(change, stage, ground),
        fetches=(
            reads.pipeline(stage.object, stage.pipeline_id, ground),
            *reads.custom_schemas((stage.object,), ground),
        ),
    )


def turns(changes: Sequence[Change], before: Configuration) -> Iterator[Turn]:
    """Say which stages must be there before others go, so that HubSpot refuses no deletion.

    A pipeline has a stage at any moment, one of tickets a closed one (domain/hubspot-api.md §11).
    """
    deleted = {change.address for change in changes if isinstance(change, Delete)}
    for pipeline in before.each(Pipeline):
        if pipeline.address in deleted:
            continue
        yield from _one_stays(changes, before, pipeline, lambda _stage: True)
        if pipeline.object == TICKETS:
            yield from _one_stays(changes, before, pipeline, lambda stage: stage.is_closed)


def _one_stays(
    changes: Sequence[Change],
    before: Configuration,
    pipeline: Pipeline,
    wanted: Callable[[Stage], bool],
) -> Iterator[Turn]:
    """Say what goes first where none of the wanted stages that are there stays."""

    def holds(setting: Setting | None) -> bool:
        mine = isinstance(setting, Stage) and setting.pipeline == pipeline.address
        return mine and isinstance(setting, Stage) and wanted(setting)

    going = [each.address for each in changes if holds(old_of(each)) and not holds(new_of(each))]
    coming = [each.address for each in changes if holds(new_of(each)) and not holds(old_of(each))]
    if coming and len(going) == sum(map(holds, before.each(Stage))):
        yield from ((coming[0], each) for each in going)


def created(stage: Stage) -> dict[str, Any]:
    """Give a stage as the body of a call that makes it, alone or with its pipeline."""
    return {
        "stageId": stage.stage_id,
        "label": stage.label,
        "displayOrder": stage.position,
        "metadata": dict(stage.metadata),
    }


def _call(change: Change, stage: Stage, ground: Ground) -> Call:
    path = f"{reads.pipeline_path(stage.object, stage.pipeline_id, ground)}/stages"
    own = f"{path}/{quote(stage.stage_id, safe='')}"
    match change:
        case Create():
            return Call(method="POST", path=path, body=created(stage), answers=(200, 201))
        case Update(old=Stage() as old):
            return Call(method="PATCH", path=own, body=_changed(old, stage), answers=(200,))
        case Delete():
            return Call(method="DELETE", path=f"{own}?{CHECKED}", answers=(200, 204))
        case _:
            raise TypeError(f"{change.address} was no stage")


def _changed(old: Stage, new: Stage) -> dict[str, Any]:
    """Give what changes; metadata always, because HubSpot asks for them (§3.6).

    A place is sent only if it is another one: one that is taken would renumber all (§6).
    """
    body: dict[str, Any] = {"metadata": dict(new.metadata)}
    if new.label != old.label:
        body["label"] = new.label
    if new.position != old.position:
        body["displayOrder"] = new.position
    return body

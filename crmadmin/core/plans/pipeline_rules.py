"""Calls that set the rules of a pipeline and who edits in its stages (hubspot-api.md §3.7).

Rules are sent one by one, so that approval rules, which are set beside them, stay as they are; edit
access is one list, and the whole of it must still be what it was when a push comes to it. Where the
connection may not call, a person sets them in HubSpot's window.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from crmadmin.core.changes.changes import Change, apply
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.plans import reads
from crmadmin.core.plans.denials import Denied
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Call, Card
from crmadmin.core.plans.subjects import new_of, old_of, subject
from crmadmin.core.plans.ways import Way
from crmadmin.core.pull.declarations import object_page, page_address

_RULES: Mapping[str, Callable[[PipelineRules], dict[str, Any]]] = {
    "objectCreationRule": lambda rules: {"pipelineStageIds": list(rules.creation)},
    "noSkippingStagesRule": lambda rules: _cover(rules.no_skipping),
    "noBackwardsMovementRule": lambda rules: _cover(rules.no_backwards),
}
"""What the API calls each rule, and how it is written."""


def rules_way(changes: Sequence[Change], _before: Configuration, ground: Ground) -> Way:
    """Give the call that sends those rules of a pipeline that change, or the card that says so."""
    (change,) = changes
    of = subject(change, PipelineRules)
    if (denied := ground.denied.get((of.address.kind, of.object))) is not None:
        return _card(of.address, denied, ground)
    return Way(
        call=Call(
            method="PATCH",
            path=reads.rules_path(of.object, of.pipeline_id, ground),
            body=dict(_changed(change, of)),
            answers=(200,),
        ),
        fetches=(
            reads.pipeline(of.object, of.pipeline_id, ground),
            reads.pipeline_rules(of.object, of.pipeline_id, ground),
        ),
    )


def permissions_way(changes: Sequence[Change], before: Configuration, ground: Ground) -> Way:
    """Give the call that sends who edits in every stage of a pipeline, or the card that says so."""
    (change,) = changes
    of = subject(change, StagePermissions)
    if (denied := ground.denied.get((of.address.kind, of.object))) is not None:
        return _card(of.address, denied, ground)
    return Way(
        call=Call(
            method="PUT",
            path=reads.permissions_path(of.object, of.pipeline_id, ground),
            body={"stages": list(_stages(of, apply(before, changes)))},
            answers=(200,),
        ),
        fetches=(
            reads.pipeline(of.object, of.pipeline_id, ground),
            reads.stage_permissions(of.object, of.pipeline_id, ground),
        ),
    )


def _changed(change: Change, of: PipelineRules) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the rules that change; those of a setting that is not there restrict nothing."""
    free = PipelineRules(object=of.object, pipeline_id=of.pipeline_id)
    old, new = old_of(change), new_of(change)
    before = old if isinstance(old, PipelineRules) else free
    after = new if isinstance(new, PipelineRules) else free
    for name, written in _RULES.items():
        if written(before) != written(after):
            yield name, written(after)


def _cover(cover: Cover) -> dict[str, Any]:
    return {"enabledForAllStages": cover.all_stages, "pipelineStageIds": list(cover.stages)}


def _stages(of: StagePermissions, after: Configuration) -> Iterator[dict[str, Any]]:
    """Write every stage of the pipeline in its order: one that is left out would be left open."""
    permissions = after.get(of.address)
    restricted = permissions.restricted if isinstance(permissions, StagePermissions) else ()
    wanted = {each.stage_id: each for each in restricted}
    place = (of.object, of.pipeline_id)
    stages = (each for each in after.each(Stage) if (each.object, each.pipeline_id) == place)
    for stage in sorted(stages, key=lambda each: each.position):
        access = wanted.get(stage.stage_id)
        if access is None:
            yield {"pipelineStageId": stage.stage_id, "permissionMode": "OPEN"}
        else:
            yield _restricted(access)


def _restricted(access: StageAccess) -> dict[str, Any]:
    return {
        "pipelineStageId": access.stage_id,
        "permissionMode": "RESTRICTED",
        "teamIds": list(access.teams),
        "userIds": list(access.users),
        "superAdmin": access.super_admins,
    }


def _card(address: Address, denied: Denied, ground: Ground) -> Way:
    """Say where a person sets it; a pull tells whether it was done where it can be read."""
    page = object_page(ground.type_id(address.path[0]))
    link = page_address(page, ground.ui_host, ground.account_id)
    return Way(card=Card(place=address.kind, link=link, verifiable=denied.readable))

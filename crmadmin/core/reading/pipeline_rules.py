"""Rules of pipelines and edit access of their stages out of a portal's documents.

A pipeline that restricts nothing has no such setting; one of which the portal told nothing, for
want of a scope or a subscription, has none either, and is not among those ``told``
(domain/hubspot-api.md §3.7).
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules, rules_address
from crmadmin.core.configuration.stage_permissions import (
    StageAccess,
    StagePermissions,
    permissions_address,
)
from crmadmin.core.pipelines.states import LIFECYCLE
from crmadmin.core.reading.pipelines import PIPELINES
from crmadmin.core.reading.told import Body, Told

RULES = "pipeline_rules"
"""The family of documents that tells rules, one a pipeline."""

PERMISSIONS = "stage_permissions"
"""The family of documents that tells who may edit in stages, one a pipeline."""

RESTRICTED = "RESTRICTED"
"""What ``permissionMode`` says of a stage in which not everybody edits."""


def told_of(told: Told) -> Iterator[Address]:
    """Name the rules and permissions that the portal told, also where they restrict nothing."""
    for name, pipeline_id, _body in _each(told, RULES):
        yield rules_address(name, pipeline_id)
    for name, pipeline_id, _body in _each(told, PERMISSIONS):
        yield permissions_address(name, pipeline_id)


def read(told: Told) -> Iterator[PipelineRules | StagePermissions]:
    """Give the rules and permissions that restrict anything.

    A stage that is named and is no more binds nobody: it is left out.
    """
    for name, pipeline_id, body in _each(told, RULES):
        rules = _rules(name, pipeline_id, body)
        stages = _stages(told, name, pipeline_id)
        rules = rules if stages is None else rules.among(stages)
        if rules.restricts and stages != frozenset():
            yield rules
    for name, pipeline_id, body in _each(told, PERMISSIONS):
        permissions = _permissions(name, pipeline_id, body)
        stages = _stages(told, name, pipeline_id)
        permissions = permissions if stages is None else permissions.among(stages)
        if permissions.restricts:
            yield permissions


def _each(told: Told, kind: str) -> Iterator[tuple[str, str, Body]]:
    """Give object, pipeline and document; a scope may name a pipeline besides its object."""
    for scope in told.scopes(kind):
        name, _slash, pipeline_id = scope.partition("/")
        if name in LIFECYCLE:
            continue
        for body in told.within(kind, scope):
            yield name, pipeline_id or str(body["pipelineId"]), body


def _stages(told: Told, name: str, pipeline_id: str) -> frozenset[str] | None:
    """Give the stages of a pipeline; None where nothing of the object's pipelines was told.

    One that is not among those told is gone, with all of its stages.
    """
    pipelines = told.within(PIPELINES, name)
    if not pipelines:
        return None
    mine = (each for each in pipelines if str(each["id"]) == pipeline_id)
    stages = (stage for each in mine for stage in each.get("stages") or ())
    return frozenset(str(each["id"]) for each in stages if not each.get("archived"))


def _rules(name: str, pipeline_id: str, body: Body) -> PipelineRules:
    found = _part(body, "governanceValidationRules")
    return PipelineRules(
        object=name,
        pipeline_id=pipeline_id,
        creation=_ids(_part(found, "objectCreationRule").get("pipelineStageIds")),
        no_skipping=_cover(_part(found, "noSkippingStagesRule")),
        no_backwards=_cover(_part(found, "noBackwardsMovementRule")),
    )


def _cover(rule: Body) -> Cover:
    if rule.get("enabledForAllStages"):
        return Cover(all_stages=True)
    return Cover(stages=_ids(rule.get("pipelineStageIds")))


def _permissions(name: str, pipeline_id: str, body: Body) -> StagePermissions:
    entries = (each for each in body.get("stages") or () if _is_restricted(each))
    return StagePermissions(
        object=name, pipeline_id=pipeline_id, restricted=tuple(map(_access, entries))
    )


def _is_restricted(entry: Body) -> bool:
    return entry.get("permissionMode") == RESTRICTED


def _access(entry: Body) -> StageAccess:
    return StageAccess(
        stage_id=str(entry["pipelineStageId"]),
        teams=_ids(entry.get("teamIds")),
        users=_ids(entry.get("userIds")),
        super_admins=bool(entry.get("superAdmin")),
    )


def _part(body: Body, name: str) -> Mapping[str, Any]:
    found = body.get(name)
    return found if isinstance(found, Mapping) else {}


def _ids(told: Sequence[object] | None) -> tuple[str, ...]:
    return tuple(str(each) for each in told or ())

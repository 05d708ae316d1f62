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
from crmadmin.core.definitions import COMPANIES, CONTACTS
from crmadmin.core.reading.told import Body, Told

RULES = "pipeline_rules"
"""The family of documents that tells rules, one a pipeline."""

PERMISSIONS = "stage_permissions"
"""The family of documents that tells who may edit in stages, one a pipeline."""

RESTRICTED = "RESTRICTED"
"""What ``permissionMode`` says of a stage in which not everybody edits."""

_LIFECYCLE = frozenset({CONTACTS, COMPANIES})
_PIPELINES = "pipeline"


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
    stages = dict(_stages(told))
    for name, pipeline_id, body in _each(told, RULES):
        rules, known = _rules(name, pipeline_id, body), stages.get((name, pipeline_id))
        rules = rules if known is None else rules.among(known)
        if rules.restricts:
            yield rules
    for name, pipeline_id, body in _each(told, PERMISSIONS):
        permissions, known = _permissions(name, pipeline_id, body), stages.get((name, pipeline_id))
        permissions = permissions if known is None else permissions.among(known)
        if permissions.restricts:
            yield permissions


def _each(told: Told, kind: str) -> Iterator[tuple[str, str, Body]]:
    """Give object, pipeline and document; a scope may name a pipeline besides its object."""
    for scope in told.scopes(kind):
        name, _slash, pipeline_id = scope.partition("/")
        if name in _LIFECYCLE:
            continue
        for body in told.within(kind, scope):
            yield name, pipeline_id or str(body["pipelineId"]), body


def _stages(told: Told) -> Iterator[tuple[tuple[str, str], frozenset[str]]]:
    for scope in told.scopes(_PIPELINES):
        for body in told.within(_PIPELINES, scope):
            live = (each for each in body.get("stages") or () if not each.get("archived"))
            yield (scope, str(body["id"])), frozenset(str(each["id"]) for each in live)


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

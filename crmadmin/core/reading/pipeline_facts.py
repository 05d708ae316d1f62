"""What a portal allows of pipelines, out of its documents (domain/hubspot-api.md §3.5, §3.6)."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.stages import stage_address
from crmadmin.core.pipelines.facts import PipelineUsage
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.reading.told import Told

LIMITS, PIPELINES = "pipeline_limits", "pipeline"
FAMILIES = ("schema", LIMITS, PIPELINES)
"""The families of documents that these facts are read from."""

_LOCKED = frozenset({"READ_ONLY", "INTERNAL_ONLY"})


def pipeline_usage(documents: Iterable[AccountDocument]) -> Mapping[str, PipelineUsage]:
    """Read how many pipelines objects may have, and have; default ones do not count."""
    told = Told(documents)
    found: dict[str, PipelineUsage] = {}
    for body in told.of(LIMITS):
        for entry in _entries(body):
            name = told.object_of(entry.get("objectTypeId"))
            limit, usage = entry.get("limit"), entry.get("usage")
            if name is not None and isinstance(limit, int) and isinstance(usage, int):
                found[name] = PipelineUsage(limit=limit, usage=usage)
    return found


def locked_stages(documents: Iterable[AccountDocument]) -> frozenset[Address]:
    """Read which stages the portal lets nobody change."""
    told = Told(documents)
    return frozenset(
        stage_address(scope, str(pipeline["id"]), str(stage["id"]))
        for scope in told.scopes(PIPELINES)
        for pipeline in told.within(PIPELINES, scope)
        for stage in pipeline.get("stages") or ()
        if stage.get("writePermissions") in _LOCKED
    )


def _entries(body: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Give what is told of each object.

    Custom objects are told by themselves and all together: what is left of both is what counts.
    """
    yield from body.get("hubspotDefinedObjectTypes") or ()
    custom = body.get("customObjectTypes") or {}
    for entry in custom.get("byObjectType") or ():
        overall = custom.get("overallLimit"), custom.get("overallUsage")
        limit, usage = entry.get("limit"), entry.get("usage")
        if all(isinstance(each, int) for each in (*overall, limit, usage)):
            limit = min(limit, usage + overall[0] - overall[1])
        yield {**entry, "limit": limit, "usage": usage}

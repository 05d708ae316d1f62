"""Calls that make, change and delete pipelines (domain/hubspot-api.md §3.6, §6).

A pipeline is never replaced as a whole: that would delete every stage left out.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.pipelines.arranging import in_order
from crmadmin.core.plans import reads
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Call, Fetch
from crmadmin.core.plans.stages import CHECKED, created
from crmadmin.core.plans.subjects import new_of, setting_of, subject
from crmadmin.core.plans.ways import Way


def way(changes: Sequence[Change], _before: Configuration, ground: Ground) -> Way:
    """Give the call that makes a pipeline with its stages, changes it, or deletes it with all."""
    change = changes[0]
    pipeline = subject(change, Pipeline)
    return Way(
        call=_call(changes, pipeline, ground),
        fetches=tuple(dict.fromkeys(_fetches(changes, pipeline, ground))),
    )


def _call(changes: Sequence[Change], pipeline: Pipeline, ground: Ground) -> Call:
    path = reads.pipelines_path(pipeline.object, ground)
    own = reads.pipeline_path(pipeline.object, pipeline.pipeline_id, ground)
    match changes[0]:
        case Create():
            stages = (each for each in map(new_of, changes) if isinstance(each, Stage))
            body = {**_own(pipeline), "stages": [created(each) for each in in_order([*stages])]}
            return Call(method="POST", path=path, body=body, answers=(200, 201))
        case Update(old=Pipeline() as old):
            return Call(method="PATCH", path=own, body=_changed(old, pipeline), answers=(200,))
        case Delete():
            return Call(method="DELETE", path=f"{own}?{CHECKED}", answers=(200, 204))
        case change:
            raise TypeError(f"{change.address} was no pipeline")


def _own(pipeline: Pipeline) -> dict[str, Any]:
    return {
        "pipelineId": pipeline.pipeline_id,
        "label": pipeline.label,
        "displayOrder": pipeline.position,
    }


def _changed(old: Pipeline, new: Pipeline) -> dict[str, Any]:
    before, after = _own(old), _own(new)
    return {name: value for name, value in after.items() if value != before[name]}


def _fetches(changes: Sequence[Change], pipeline: Pipeline, ground: Ground) -> Iterator[Fetch]:
    """Read all pipelines of the object, whose labels are unique, and the rules that go along."""
    yield reads.pipelines(pipeline.object, ground)
    yield from reads.custom_schemas((pipeline.object,), ground)
    for setting in map(setting_of, changes):
        match setting:
            case PipelineRules():
                yield reads.pipeline_rules(pipeline.object, pipeline.pipeline_id, ground)
            case StagePermissions():
                yield reads.stage_permissions(pipeline.object, pipeline.pipeline_id, ground)
            case _:
                pass

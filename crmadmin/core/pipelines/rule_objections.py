"""What stands against the rules of a pipeline and who may edit in its stages (leads.md §4, §8)."""

from collections.abc import Iterator
from enum import StrEnum

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline, pipeline_address
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.pipelines.objections import label_of, stages_of


class RuleObjection(StrEnum):
    """Why rules or permissions are refused or doubtful."""

    PIPELINE_UNKNOWN = "rules_pipeline_unknown"
    STAGE_UNKNOWN = "rules_stage_unknown"
    CREATION_CLOSED = "rules_creation_closed"
    ACCESS_NOBODY = "access_nobody"


def rules_objections(after: Configuration, rules: PipelineRules) -> Iterator[Objection]:
    """Say what stands against the rules of a pipeline as they shall be."""
    stages = _stages(after, rules)
    if stages is None:
        yield unknown_pipeline(rules.pipeline_id)
        return
    for stage_id in sorted(rules.named - stages.keys()):
        yield _unknown_stage(after, rules, stage_id)
    for stage_id in rules.creation:
        if stage_id in stages and stages[stage_id].is_closed:
            yield Objection(
                code=RuleObjection.CREATION_CLOSED,
                severity=Severity.WARNING,
                facts={"stage": stages[stage_id].label.strip()},
            )


def permissions_objections(
    after: Configuration, permissions: StagePermissions
) -> Iterator[Objection]:
    """Say what stands against who may edit in the stages of a pipeline."""
    stages = _stages(after, permissions)
    if stages is None:
        yield unknown_pipeline(permissions.pipeline_id)
        return
    for access in permissions.restricted:
        if access.stage_id not in stages:
            yield _unknown_stage(after, permissions, access.stage_id)
        elif not (access.teams or access.users or access.super_admins):
            yield Objection(
                code=RuleObjection.ACCESS_NOBODY,
                severity=Severity.WARNING,
                facts={"stage": stages[access.stage_id].label.strip()},
            )


def unknown_pipeline(pipeline_id: str) -> Objection:
    """Say that there is no such pipeline."""
    return Objection(code=RuleObjection.PIPELINE_UNKNOWN, facts={"pipeline": pipeline_id})


def _stages(
    after: Configuration, setting: PipelineRules | StagePermissions
) -> dict[str, Stage] | None:
    address = pipeline_address(setting.object, setting.pipeline_id)
    if not isinstance(after.get(address), Pipeline):
        return None
    return {each.stage_id: each for each in stages_of(after, address)}


def _unknown_stage(
    after: Configuration, setting: PipelineRules | StagePermissions, stage_id: str
) -> Objection:
    pipeline = label_of(after, pipeline_address(setting.object, setting.pipeline_id))
    facts = {"stage": stage_id, "pipeline": pipeline}
    return Objection(code=RuleObjection.STAGE_UNKNOWN, facts=facts)

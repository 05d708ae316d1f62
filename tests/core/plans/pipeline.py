"""A pipeline of leads, its rules and who edits in its stages, for tests of plans."""

from crmadmin.core.configuration.pipeline_rules import NO_STAGE, Cover, PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stages import Stage

LEADS = Pipeline(object="leads", pipeline_id="lead-pipeline-id", label="Leads")


def stage(stage_id: str, position: int, state: str = "IN_PROGRESS") -> Stage:
    """Give a stage of the pipeline."""
    return Stage(
        object="leads",
        pipeline_id=LEADS.pipeline_id,
        stage_id=stage_id,
        label=stage_id.title(),
        position=position,
        metadata=(("leadState", state),),
    )


NEW_STAGE, TRYING, QUALIFIED = (
    stage("new", 0, "NEW"),
    stage("trying", 1),
    stage("won", 2, "QUALIFIED"),
)
PIPELINE = (LEADS, NEW_STAGE, TRYING, QUALIFIED)


def rules(
    creation: tuple[str, ...] = (),
    no_skipping: Cover = NO_STAGE,
    no_backwards: Cover = NO_STAGE,
) -> PipelineRules:
    """Give rules of the pipeline."""
    return PipelineRules(
        object="leads",
        pipeline_id=LEADS.pipeline_id,
        creation=creation,
        no_skipping=no_skipping,
        no_backwards=no_backwards,
    )


def permissions(*restricted: StageAccess) -> StagePermissions:
    """Give who may edit in the stages of the pipeline."""
    return StagePermissions(object="leads", pipeline_id=LEADS.pipeline_id, restricted=restricted)

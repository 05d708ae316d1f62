"""Pipelines, stages, and what is set of leads: each in one line, each change in one sentence."""

from collections.abc import Mapping

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import (
    Configuration,
    LeadSetting,
    PipelineSetting,
)
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.lead_automation import LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline, pipeline_address
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.wording.objects import object_name
from crmadmin.wording.speech import Speech, Text
from crmadmin.wording.typography import quoted, words

PIPELINE = words("Pipeline {label} ({objects})", "Pipeline {label} ({objects})")
STAGE = words("Stage {label} of {pipeline}", "Phase {label} de {pipeline}")
MOVE_BACK = words(
    "Move {objects} in {stage} back to {target}",
    "Ramener des fiches ({objects}) de {stage} vers {target}",
)
MOVE = words(
    "Move all {objects} in {stage} to {target}",
    "Déplacer les fiches ({objects}) de {stage} vers {target}",
)
RULES = words("Rules of the pipeline {pipeline}", "Règles du pipeline {pipeline}")
PERMISSIONS = words(
    "Edit access in the stages of {pipeline}", "Accès en modification aux phases de {pipeline}"
)
PROPERTIES = words("Properties asked for in {stage}", "Propriétés demandées dans {stage}")
REQUIREMENT = words(
    "Deal on qualification in {pipeline}", "Transaction à la qualification dans {pipeline}"
)
WORKFLOW = words("Workflow of the stage {stage}", "Workflow de la phase {stage}")
OWNERSHIP = words("Owner and activities of leads", "Propriétaire et activités des leads")
AUTOMATION = words("Creation of leads by HubSpot", "Création de leads par HubSpot")
FORM = words("Create-lead form", "Formulaire de création de lead")

CREATE_PIPELINE = words(
    "Create the pipeline {label} ({objects})", "Créer le pipeline {label} ({objects})"
)
RENAME_PIPELINE = words("Rename the pipeline {old} to {new}", "Renommer le pipeline {old} en {new}")
MOVE_PIPELINE = words("Move the pipeline {label}", "Déplacer le pipeline {label}")
DELETE_PIPELINE = words(
    "Delete the pipeline {label} ({objects})", "Supprimer le pipeline {label} ({objects})"
)
CREATE_STAGE = words("Add the stage {label} to {pipeline}", "Ajouter la phase {label} à {pipeline}")
RENAME_STAGE = words(
    "Rename the stage {old} to {new} in {pipeline}",
    "Renommer la phase {old} en {new} dans {pipeline}",
)
MOVE_STAGE = words(
    "Move the stage {label} within {pipeline}", "Déplacer la phase {label} dans {pipeline}"
)
CHANGE_STAGE = words(
    "Change the state of {label} in {pipeline}", "Modifier l’état de {label} dans {pipeline}"
)
DELETE_STAGE = words(
    "Delete the stage {label} of {pipeline}", "Supprimer la phase {label} de {pipeline}"
)
SET_RULES = words(
    "Set the rules of the pipeline {pipeline}", "Définir les règles du pipeline {pipeline}"
)
SET_PERMISSIONS = words(
    "Set who may edit in the stages of {pipeline}",
    "Définir qui peut modifier dans les phases de {pipeline}",
)
REQUIRE_DEAL = words(
    "Require a deal to qualify leads in {pipeline}",
    "Exiger une transaction pour qualifier les leads dans {pipeline}",
)
REQUIRE_NO_DEAL = words(
    "Require no deal to qualify leads in {pipeline}",
    "Ne pas exiger de transaction pour qualifier les leads dans {pipeline}",
)
SET_PROPERTIES = words(
    "Set the properties asked for in {stage}", "Définir les propriétés demandées dans {stage}"
)
SET_WORKFLOW = words(
    "Set the workflow of the stage {stage}", "Définir le workflow de la phase {stage}"
)
SET_OWNERSHIP = words(
    "Set owner and activities of leads", "Définir le propriétaire et les activités des leads"
)
SET_AUTOMATION = words(
    "Set which leads HubSpot creates by itself", "Définir les leads que HubSpot crée lui-même"
)
SET_FORM = words("Set the create-lead form", "Définir le formulaire de création de lead")
CLEAR = words("Remove: {what}", "Supprimer : {what}")
IN_PIPELINE = words("{stage} ({pipeline})", "{stage} ({pipeline})")

_OF_PIPELINES: Mapping[type[PipelineSetting], Text] = {
    PipelineRules: RULES,
    StagePermissions: PERMISSIONS,
    DealRequirement: REQUIREMENT,
}
_OF_STAGES: Mapping[type[PipelineSetting], Text] = {
    StageProperties: PROPERTIES,
    StageWorkflow: WORKFLOW,
}
_SET: Mapping[type[PipelineSetting | LeadSetting], Text] = {
    PipelineRules: SET_RULES,
    StagePermissions: SET_PERMISSIONS,
    StageProperties: SET_PROPERTIES,
    StageWorkflow: SET_WORKFLOW,
    LeadOwnership: SET_OWNERSHIP,
    LeadAutomation: SET_AUTOMATION,
    LeadForm: SET_FORM,
}
_OF_LEADS: Mapping[type[LeadSetting], Text] = {
    LeadOwnership: OWNERSHIP,
    LeadAutomation: AUTOMATION,
    LeadForm: FORM,
}


def pipeline_line(
    speech: Speech,
    setting: PipelineSetting | LeadSetting,
    configuration: Configuration | None = None,
) -> str:
    """Say what is set in one line; ``configuration`` knows how pipelines and stages are called."""
    match setting:
        case Pipeline():
            label, objects = quoted(speech, setting.label), object_name(speech, setting.object)
            return speech(PIPELINE, label=label, objects=objects)
        case Stage():
            pipeline = pipeline_text(speech, setting.pipeline, configuration)
            return speech(STAGE, label=quoted(speech, setting.label), pipeline=pipeline)
        case StageMove():
            return speech(
                MOVE if setting.of_run is None else MOVE_BACK,
                objects=object_name(speech, setting.object),
                stage=stage_text(speech, setting.source, configuration),
                target=_target(speech, setting, configuration),
            )
        case PipelineRules() | StagePermissions() | DealRequirement():
            address = pipeline_address(setting.object, setting.pipeline_id)
            name = pipeline_text(speech, address, configuration)
            return speech(_OF_PIPELINES[type(setting)], pipeline=name)
        case StageProperties() | StageWorkflow():
            address = stage_address(setting.object, setting.pipeline_id, setting.stage_id)
            name = placed_stage(speech, address, configuration)
            return speech(_OF_STAGES[type(setting)], stage=name)
        case _:
            return speech(_OF_LEADS[type(setting)])


def _target(speech: Speech, move: StageMove, configuration: Configuration | None) -> str:
    same = move.pipeline_id == move.to_pipeline_id
    say = stage_text if same else placed_stage
    return say(speech, move.target, configuration)


def pipeline_text(speech: Speech, address: Address, configuration: Configuration | None) -> str:
    """Name a pipeline by its label where it is known, else by its id."""
    found = None if configuration is None else configuration.get(address)
    return quoted(speech, found.label if isinstance(found, Pipeline) else address.path[-1])


def stage_text(speech: Speech, address: Address, configuration: Configuration | None) -> str:
    """Name a stage by its label where it is known, else by its id."""
    found = None if configuration is None else configuration.get(address)
    return quoted(speech, found.label if isinstance(found, Stage) else address.path[-1])


def placed_stage(speech: Speech, address: Address, configuration: Configuration | None) -> str:
    """Name a stage with its pipeline: two pipelines may each have a stage of that label."""
    stage = stage_text(speech, address, configuration)
    found = (
        None if configuration is None else configuration.get(pipeline_address(*address.path[:2]))
    )
    if not isinstance(found, Pipeline):
        return stage
    return speech(IN_PIPELINE, stage=stage, pipeline=found.label)


def pipeline_change(
    speech: Speech,
    change: Change,
    setting: PipelineSetting | LeadSetting,
    configuration: Configuration | None = None,
) -> str:
    """Say what a change of a pipeline, a stage or the leads' settings does."""
    match setting:
        case Pipeline():
            return _of_pipeline(speech, change, setting)
        case Stage():
            return _of_stage(speech, change, setting, configuration)
        case StageMove():
            return pipeline_line(speech, setting, configuration)
        case _ if isinstance(change, Delete):
            return speech(CLEAR, what=pipeline_line(speech, setting, configuration))
        case DealRequirement():
            address = pipeline_address(setting.object, setting.pipeline_id)
            text = REQUIRE_DEAL if setting.required else REQUIRE_NO_DEAL
            return speech(text, pipeline=pipeline_text(speech, address, configuration))
        case _:
            return _of_another(speech, setting, configuration)


def _of_another(
    speech: Speech,
    setting: PipelineSetting | LeadSetting,
    configuration: Configuration | None,
) -> str:
    facts: dict[str, str] = {}
    if isinstance(setting, StageProperties | StageWorkflow):
        stage = stage_address(setting.object, setting.pipeline_id, setting.stage_id)
        facts["stage"] = placed_stage(speech, stage, configuration)
    elif isinstance(setting, PipelineRules | StagePermissions):
        pipeline = pipeline_address(setting.object, setting.pipeline_id)
        facts["pipeline"] = pipeline_text(speech, pipeline, configuration)
    return speech(_SET[type(setting)], **facts)


def _of_pipeline(speech: Speech, change: Change, pipeline: Pipeline) -> str:
    label = quoted(speech, pipeline.label)
    objects = object_name(speech, pipeline.object)
    match change:
        case Create():
            return speech(CREATE_PIPELINE, label=label, objects=objects)
        case Delete():
            return speech(DELETE_PIPELINE, label=label, objects=objects)
        case Update(old=Pipeline(label=old)) if old != pipeline.label:
            return speech(RENAME_PIPELINE, old=quoted(speech, old), new=label)
        case _:
            return speech(MOVE_PIPELINE, label=label)


def _of_stage(
    speech: Speech, change: Change, stage: Stage, configuration: Configuration | None
) -> str:
    label = quoted(speech, stage.label)
    pipeline = pipeline_text(speech, stage.pipeline, configuration)
    match change:
        case Create():
            return speech(CREATE_STAGE, label=label, pipeline=pipeline)
        case Delete():
            return speech(DELETE_STAGE, label=label, pipeline=pipeline)
        case Update(old=Stage(label=old)) if old != stage.label:
            return speech(RENAME_STAGE, old=quoted(speech, old), new=label, pipeline=pipeline)
        case Update(old=Stage(metadata=old)) if old != stage.metadata:
            return speech(CHANGE_STAGE, label=label, pipeline=pipeline)
        case _:
            return speech(MOVE_STAGE, label=label, pipeline=pipeline)

"""The verbs of the draft for pipelines, stages, their rules, and what is set of leads."""

from collections.abc import Mapping, Sequence

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.lead_automation import LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.pipelines.manual_objections import ByHand
from crmadmin.core.pipelines.states import Metadata
from crmadmin.services.drafts import declared, pipelines
from crmadmin.services.drafts.ground import Warnings
from crmadmin.services.drafts.pipelines import Planned
from crmadmin.services.drafts.verbs import Verbs, ground_of

State = Mapping[str, str] | Metadata
"""What a stage says of the work in it: ``leadState``, ``probability`` and the like."""

SetOfPipelines = PipelineRules | StagePermissions | ByHand
"""What is set as one value: rules, permissions, and what only a person can set."""


class PipelineVerbs(Verbs):
    """Pipelines in the draft; each verb that changes something is one edit, undone at once.

    A verb raises a Problem where HubSpot would refuse, and gives the warnings besides. For each
    there is one that only says what stands against it: ``…_objections``.
    """

    def new_pipeline(self, object_name: str, label: str) -> Pipeline:
        """Give the pipeline that a label makes, last of its object, without drafting it."""
        with self._database.reading() as connection:
            return pipelines.new_pipeline(ground_of(connection), object_name, label)

    def pipeline_objections(self, pipeline: Pipeline, stages: Sequence[Stage]) -> Warnings:
        """Say what stands against a new pipeline with these stages."""
        return self._judge(lambda at: pipelines.create_pipeline(at, pipeline, stages))

    def create_pipeline(self, pipeline: Pipeline, stages: Sequence[Stage]) -> Warnings:
        """Add a pipeline (:meth:`new_pipeline`) with its stages (:meth:`new_stage`) in order."""
        return self._plan(lambda at: pipelines.create_pipeline(at, pipeline, stages))

    def pipeline_label_objections(self, address: Address, label: str) -> Warnings:
        """Say what stands against another label of a pipeline."""
        return self._judge(lambda at: pipelines.rename_pipeline(at, address, label))

    def rename_pipeline(self, address: Address, label: str) -> Warnings:
        """Give a pipeline another label; its id stays."""
        return self._plan(lambda at: pipelines.rename_pipeline(at, address, label))

    def move_pipeline(self, address: Address, before: Address | None) -> Warnings:
        """Put a pipeline before another one of its object; None: last."""
        return self._plan(lambda at: pipelines.move_pipeline(at, address, before))

    def pipeline_deletion_objections(self, address: Address, to: Address | None) -> Warnings:
        """Say what stands against deleting a pipeline whose records go to the stage ``to``."""
        return self._judge(lambda at: pipelines.delete_pipeline(at, address, to))

    def delete_pipeline(self, address: Address, to: Address | None) -> Warnings:
        """Delete a pipeline with its stages, rules and all that is set of it.

        Its records move to the stage ``to`` of another pipeline; None where it has none.
        """
        return self._plan(lambda at: pipelines.delete_pipeline(at, address, to))

    def new_stage(self, pipeline: Address, label: str, metadata: State) -> Stage:
        """Give the stage that a label and a state make, last of its pipeline, undrafted.

        The pipeline need not be there yet.
        """
        with self._database.reading() as connection:
            return pipelines.new_stage(ground_of(connection), pipeline, label, metadata)

    def stage_objections(self, stage: Stage, before: Address | None = None) -> Warnings:
        """Say what stands against a new stage."""
        return self._judge(lambda at: pipelines.create_stage(at, stage, before))

    def create_stage(self, stage: Stage, before: Address | None) -> Warnings:
        """Add a stage (:meth:`new_stage`) before another one of its pipeline; None: last."""
        return self._plan(lambda at: pipelines.create_stage(at, stage, before))

    def stage_label_objections(self, address: Address, label: str) -> Warnings:
        """Say what stands against another label of a stage."""
        return self._judge(lambda at: pipelines.rename_stage(at, address, label))

    def rename_stage(self, address: Address, label: str) -> Warnings:
        """Give a stage another label; its id stays."""
        return self._plan(lambda at: pipelines.rename_stage(at, address, label))

    def move_stage(self, address: Address, before: Address | None) -> Warnings:
        """Put a stage before another one of its pipeline; None: last."""
        return self._plan(lambda at: pipelines.move_stage(at, address, before))

    def stage_state_objections(self, address: Address, metadata: State) -> Warnings:
        """Say what stands against another state of a stage."""
        return self._judge(lambda at: pipelines.set_stage_state(at, address, metadata))

    def set_stage_state(self, address: Address, metadata: State) -> Warnings:
        """Give a stage another state; what its metadata say besides stays."""
        return self._plan(lambda at: pipelines.set_stage_state(at, address, metadata))

    def stage_change_objections(self, address: Address, label: str, metadata: State) -> Warnings:
        """Say what stands against another label and another state of a stage."""
        return self._judge(lambda at: pipelines.change_stage(at, address, label, metadata))

    def change_stage(self, address: Address, label: str, metadata: State) -> Warnings:
        """Give a stage another label and another state in one edit."""
        return self._plan(lambda at: pipelines.change_stage(at, address, label, metadata))

    def stage_deletion_objections(self, address: Address, to: Address | None) -> Warnings:
        """Say what stands against deleting a stage whose records go to the stage ``to``."""
        return self._judge(lambda at: pipelines.delete_stage(at, address, to))

    def delete_stage(self, address: Address, to: Address | None) -> Warnings:
        """Delete a stage, and whatever names it.

        Its records move to the stage ``to``, of any pipeline of the object; None where it has
        none.
        """
        return self._plan(lambda at: pipelines.delete_stage(at, address, to))

    def setting_objections(self, setting: SetOfPipelines) -> Warnings:
        """Say what stands against rules, permissions, or what only a person can set."""
        return self._judge(lambda _at: {setting.address: setting})

    def set_rules(self, rules: PipelineRules) -> Warnings:
        """Give a pipeline these rules."""
        return self.set_setting(rules)

    def set_permissions(self, permissions: StagePermissions) -> Warnings:
        """Let these edit records in the stages of a pipeline."""
        return self.set_setting(permissions)

    def set_stage_properties(self, properties: StageProperties) -> Warnings:
        """Ask for these properties when a record enters a stage."""
        return self.set_setting(properties)

    def set_deal_requirement(self, requirement: DealRequirement) -> Warnings:
        """Ask for a deal when a lead qualifies, or no more."""
        return self.set_setting(requirement)

    def set_stage_workflow(self, workflow: StageWorkflow) -> Warnings:
        """Let this happen to records that reach a stage."""
        return self.set_setting(workflow)

    def set_lead_ownership(self, ownership: LeadOwnership) -> Warnings:
        """Let leads follow the owner of their contact or company, or not."""
        return self.set_setting(ownership)

    def set_lead_automation(self, automation: LeadAutomation) -> Warnings:
        """Let HubSpot create leads by itself like this."""
        return self.set_setting(automation)

    def set_lead_form(self, form: LeadForm) -> Warnings:
        """Ask for these properties when a person creates a lead."""
        return self.set_setting(form)

    def set_setting(self, setting: SetOfPipelines) -> Warnings:
        """Draft rules, permissions, or what only a person can set."""
        return self._plan(lambda _at: {setting.address: setting})

    def remove_setting(self, address: Address) -> Warnings:
        """Draft that nothing is set at an address of these kinds."""
        return self._plan(lambda _at: {address: None})

    def declare(self, setting: Setting) -> Warnings:
        """Say how HubSpot is set now, where no API tells it: no edit of the draft.

        Problem while the draft changes the same setting, or where the portal tells it itself.
        """
        with self._database.writing() as connection:
            return declared.declare(ground_of(connection), setting)

    def declare_all(self, settings: Sequence[Setting]) -> Warnings:
        """Declare several settings, all or none; Problem as :meth:`declare` raises."""
        with self._database.writing() as connection:
            return declared.declare_all(ground_of(connection), settings)

    def undeclare(self, address: Address) -> None:
        """Say that it is not known how HubSpot is set; Problem as :meth:`declare` raises."""
        with self._database.writing() as connection:
            declared.undeclare(ground_of(connection), address)

    def _plan(self, planned: Planned) -> Warnings:
        return self._change(lambda at: pipelines.edited(at, planned(at)))

    def _judge(self, planned: Planned) -> Warnings:
        with self._database.reading() as connection:
            ground = ground_of(connection)
            return pipelines.objections(ground, planned(ground))

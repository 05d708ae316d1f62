"""The dialogs behind the topics, and the edits that come of them."""

from collections.abc import Mapping
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.lead_automation import LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import KIND as WORKFLOWS
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS
from crmadmin.core.pipelines.manual_objections import ByHand
from crmadmin.core.properties.options import options_of
from crmadmin.services.drafting import Drafting, Warnings
from crmadmin.services.pipeline_lines import Sides
from crmadmin.ui import formats
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.pipelines.dialogs.properties import (
    PropertiesDialog,
    asked_in_form,
    asked_on_entering,
)
from crmadmin.ui.pages.leads.pipelines.dialogs.workflow import WorkflowDialog
from crmadmin.ui.pages.leads.pipelines.edits import Edits, Verb
from crmadmin.ui.pages.leads.settings.automating import AutomationDialog, Named, Offered
from crmadmin.ui.pages.leads.settings.holdings import Read
from crmadmin.ui.pages.leads.settings.switches import Switch, SwitchesDialog
from crmadmin.ui.pages.leads.settings.topics import Subject, Topic
from crmadmin.ui.pages.leads.tab import LeadsDesk

_LEAD_TYPE = "hs_lead_type"
M = TypeVar("M", bound=ByHand)
_Dialog = (
    WorkflowDialog
    | PropertiesDialog[StageProperties]
    | PropertiesDialog[LeadForm]
    | AutomationDialog
    | SwitchesDialog[DealRequirement]
    | SwitchesDialog[LeadOwnership]
)


class TopicEditing(QObject):
    """Ask how a setting shall be, or is, and save it."""

    def __init__(self, page: QWidget, desk: LeadsDesk) -> None:
        super().__init__(page)
        self._page = page
        self._shell = desk.shell
        self._services = desk.services
        self.edits = Edits(desk.shell, desk.services, self)

    def ask(self, topic: Topic, address: Address, read: Read) -> None:
        """Ask how the setting at one address of a topic shall be."""
        dialog = self._dialog(topic, address, read)

        def save(setting: ByHand, declared: bool) -> None:  # noqa: FBT001 - a slot
            verb: Verb = partial(Drafting.set_setting, setting=setting)
            changes = Changes.DRAFT
            if declared:
                verb = partial(Drafting.declare, setting=setting)
                changes |= Changes.CONFIGURATION
            self.edits.make(verb, done=dialog.accept, failed=dialog.refuse, changes=changes)

        dialog.saved.connect(save)
        dialog.open()

    def forget(self, address: Address) -> None:
        """Say that it is not known how HubSpot is set."""

        def forgotten(drafting: Drafting) -> Warnings:
            drafting.undeclare(address)
            return ()

        self.edits.make(forgotten, changes=Changes.DRAFT | Changes.CONFIGURATION)

    def revert(self, addresses: tuple[Address, ...]) -> None:
        """Take back what is drafted."""
        self.edits.revert(addresses)

    def _dialog(self, topic: Topic, address: Address, read: Read) -> _Dialog:
        base, draft = read.base, read.findings.configuration
        window, shell, drafting = self._page.window(), self._shell, self._services.drafting
        if topic.stage is not None and address.kind == WORKFLOWS:
            workflow = _sides(StageWorkflow, address, base, draft)
            return WorkflowDialog(window, shell, drafting, topic.stage, workflow)
        if topic.stage is not None:
            asked = asked_on_entering(topic.stage)
            properties = _sides(StageProperties, address, base, draft)
            return PropertiesDialog(window, shell, self._services, asked, properties)
        if topic.subject is Subject.FORM:
            form = _sides(LeadForm, address, base, draft)
            return PropertiesDialog(window, shell, self._services, asked_in_form(), form)
        if topic.subject is Subject.CREATION:
            automation = _sides(LeadAutomation, address, base, draft)
            return AutomationDialog(window, shell, drafting, _offered(read), automation)
        if topic.pipeline is not None:
            requirement = _sides(DealRequirement, address, base, draft)
            return self._deal_dialog(topic.pipeline, requirement)
        return self._owner_dialog(_sides(LeadOwnership, address, base, draft))

    def _deal_dialog(
        self, pipeline: Pipeline, sides: Sides[DealRequirement]
    ) -> SwitchesDialog[DealRequirement]:
        on = sides.after is not None and sides.after.required
        return SwitchesDialog(
            self._page.window(),
            self._shell,
            self._services.drafting,
            title=fill(self.tr("Deal on qualification · %1"), pipeline.label),
            switches=(
                Switch(
                    name="required",
                    text=self.tr("Require a deal when a lead qualifies"),
                    hint=self.tr(
                        "A person who qualifies a lead has to create a deal. Super admins and "
                        "workflows are not bound."
                    ),
                    on=on,
                ),
            ),
            sides=sides,
            made=lambda on: DealRequirement(
                object=pipeline.object, pipeline_id=pipeline.pipeline_id, required=on["required"]
            ),
        )

    def _owner_dialog(self, sides: Sides[LeadOwnership]) -> SwitchesDialog[LeadOwnership]:
        now = sides.after or LeadOwnership()

        def made(on: Mapping[str, bool]) -> LeadOwnership:
            return LeadOwnership(
                sync_owner=on["sync_owner"],
                update_open=on["update_open"],
                sync_activities=on["sync_activities"],
            )

        return SwitchesDialog(
            self._page.window(),
            self._shell,
            self._services.drafting,
            title=self.tr("Owner and activities of leads"),
            switches=(
                Switch(
                    name="sync_owner",
                    text=self.tr("Leads follow the owner of their contact and company"),
                    hint=self.tr(
                        "People can then create leads only from contacts and companies that they "
                        "own. Closed leads are never updated."
                    ),
                    on=now.sync_owner,
                ),
                Switch(
                    name="update_open",
                    text=self.tr("Update open leads at once"),
                    hint=self.tr("HubSpot asks this when the sync is switched on."),
                    on=now.update_open,
                ),
                Switch(
                    name="sync_activities",
                    text=self.tr("Leads show the activities of their contact and company"),
                    hint=self.tr("Switched off, leads show their own activities only."),
                    on=now.sync_activities,
                ),
            ),
            sides=sides,
            made=made,
        )


def _sides(kind: type[M], address: Address, base: Configuration, draft: Configuration) -> Sides[M]:
    before, after = base.get(address), draft.get(address)
    return Sides(
        before=before if isinstance(before, kind) else None,
        after=after if isinstance(after, kind) else None,
    )


def _offered(read: Read) -> Offered:
    """Offer what can be chosen, with the leads that each would have created in the period."""
    automation = read.findings.automation

    def stages(name: str) -> Named:
        found = (each for each in automation.creations.stages if each.object == name)
        return tuple((each.value, _counted(each.label, each.entries)) for each in found)

    return Offered(
        contact_stages=stages(CONTACTS),
        company_stages=stages(COMPANIES),
        lead_types=tuple(
            (each.value, each.label)
            for each in options_of(read.findings.configuration, LEADS, _LEAD_TYPE)
        ),
        reasons=tuple(
            (each.value, _counted(each.label, each.disqualifications))
            for each in automation.follow_ups.reasons
            if each.value
        ),
    )


def _counted(text: str, leads: int) -> str:
    return f"{text} · {formats.number(leads)}"

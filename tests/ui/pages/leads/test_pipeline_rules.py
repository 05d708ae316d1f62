"""The rules of a pipeline, who may edit in its stages, and what is set of them by hand."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)

from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.leads.governance import Rule
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.pipelines.columns import RULES
from crmadmin.ui.pages.leads.pipelines.dialogs.properties import PropertiesDialog
from crmadmin.ui.pages.leads.pipelines.dialogs.workflow import WorkflowDialog
from crmadmin.ui.pages.leads.pipelines.tab import PipelinesTab
from crmadmin.ui.pages.leads.rules.access_dialog import AccessDialog
from crmadmin.ui.pages.leads.rules.scope_dialog import ScopeDialog
from crmadmin.ui.pages.leads.rules.ticking import TickList
from tests.ui.pages.leads.conftest import Portal
from tests.ui.pages.leads.piped import LEADS, make_piped
from tests.ui.pages.opened import column


@pytest.fixture
def piped(bare: Portal, tmp_path: Path) -> Portal:
    """Open the portal on the tab of pipelines."""
    bare.open(make_piped(tmp_path / "piped.crmadmin"))
    bare.page.show_tab("pipelines")
    bare.settle()
    return bare


def tab_of(portal: Portal) -> PipelinesTab:
    """Give the tab."""
    tab = portal.page.tab("pipelines")
    assert isinstance(tab, PipelinesTab)
    return tab


def switch(portal: Portal, rule: Rule) -> None:
    """Switch a rule on or off, as a person does."""
    portal.find(QCheckBox, f"pipelines.switch.{rule}").click()
    portal.settle()


def says(portal: Portal, rule: Rule) -> tuple[str, str]:
    """Read what a rule was and is; the former is empty where nothing is drafted."""
    was = portal.find(QLabel, f"pipelines.rule.was.{rule}").text()
    return was, portal.find(QLabel, f"pipelines.rule.says.{rule}").accessibleName()


def rules(portal: Portal) -> PipelineRules:
    """Give the drafted rules."""
    (found,) = portal.page.services.drafting.configuration().each(PipelineRules)
    return found


def test_a_rule_is_switched_on_and_off(piped: Portal) -> None:
    """It begins as an admin would first try it; what restricts nothing is no rule."""
    switch(piped, Rule.CREATION)
    assert rules(piped).creation == ("new",)
    assert says(piped, Rule.CREATION) == ("off", "New")
    assert column(tab_of(piped).stages, RULES)[:2] == ["begins here", ""]
    switch(piped, Rule.CREATION)
    assert not piped.page.services.drafting.configuration().each(PipelineRules)
    assert piped.toasts == [
        "Rule “Limit creation to stages” switched on in the draft",
        "Rule “Limit creation to stages” switched off in the draft",
    ]


def test_a_rule_is_about_the_stages_that_are_chosen(piped: Portal) -> None:
    """All of them, one by one, are all; each rule is taken back by itself."""
    switch(piped, Rule.BACKWARDS)
    assert rules(piped).no_backwards == Cover(all_stages=True)
    piped.find(QPushButton, f"pipelines.scope.{Rule.SKIPPING}").click()
    dialog = piped.dialog(ScopeDialog, "leads.scope_dialog")
    save = dialog.findChild(QPushButton, "leads.scope.save")
    assert save is not None
    assert not save.isEnabled()
    dialog.stages.tick(("trying",))
    dialog.stages.setCurrentRow(0)
    dialog.stages.toggle_current()
    save.click()
    piped.settle()
    assert rules(piped).no_skipping == Cover(stages=("new", "trying"))
    assert says(piped, Rule.SKIPPING) == ("off", "New and Trying")
    piped.find(QPushButton, f"pipelines.rule.revert.{Rule.BACKWARDS}").click()
    piped.settle()
    assert not rules(piped).no_backwards.is_on
    piped.find(QPushButton, f"pipelines.rule.revert.{Rule.SKIPPING}").click()
    piped.settle()
    assert not piped.page.services.drafting.draft().changes


def test_a_deal_is_asked_for_of_leads_only(piped: Portal) -> None:
    """It is set by hand, and says so."""
    switch(piped, Rule.DEAL)
    (deal,) = piped.page.services.drafting.configuration().each(DealRequirement)
    assert deal.required
    row = tab_of(piped).rules.view.rows[Rule.DEAL]
    assert "by hand" in [each.text() for each in row.findChildren(QLabel)]
    piped.page.go(Place("leads", ("pipelines", "deals", "sales")))
    piped.settle()
    assert not row.isVisible()


def test_whom_rules_do_not_bind_is_said(piped: Portal) -> None:
    """Super admins by name; and why a rule is set by hand."""
    told = piped.find(QLabel, "pipelines.exempt").text()
    assert "Super admins: Ada" in told
    assert "Workflows, and API calls without a user" in told
    row = tab_of(piped).rules.view.rows[Rule.CREATION]
    assert any("No pull could read it" in each.toolTip() for each in row.findChildren(QLabel))


def test_who_may_edit_in_a_stage_is_chosen(piped: Portal) -> None:
    """Teams, users, super admins; back to everybody it is nothing at all."""
    piped.do("leads.pipelines.access")
    dialog = piped.dialog(AccessDialog, "leads.access_dialog")
    some = dialog.findChild(QRadioButton, "leads.access.some")
    users = dialog.findChild(TickList, "leads.access.users")
    message = dialog.findChild(QLabel, "leads.access.message")
    save = dialog.findChild(QPushButton, "leads.access.save")
    assert some is not None
    assert users is not None
    assert message is not None
    assert save is not None
    assert not save.isEnabled()
    some.setChecked(True)
    users.setCurrentRow(1)
    users.toggle_current()
    assert message.text() == "2 known users may edit in it."
    save.click()
    piped.settle()
    (permissions,) = piped.page.services.drafting.configuration().each(StagePermissions)
    assert permissions.of("new") == StageAccess(stage_id="new", users=("8",), super_admins=True)
    assert says(piped, Rule.EDIT_ACCESS) == ("off", "New")
    labels = tab_of(piped).detail().findChildren(QLabel)
    assert "Only Bo and super admins" in [each.text() for each in labels]
    piped.find(QPushButton, f"pipelines.rule.revert.{Rule.EDIT_ACCESS}").click()
    piped.settle()
    assert not piped.page.services.drafting.draft().changes


def test_properties_are_asked_for_by_hand(piped: Portal) -> None:
    """Drafted they become a manual step; what HubSpot has already is only noted."""
    piped.find(QPushButton, "pipelines.detail.properties").click()
    dialog = piped.dialog(PropertiesDialog, "pipelines.properties_dialog")
    piped.settle()
    (row,) = [x for x in dialog.table.table.rows if x.name == "hs_lead_name"]  # type: ignore[attr-defined]
    dialog.table.table.edited.emit(row, "asked", "required")
    piped.settle()
    dialog.save.click()
    piped.settle()
    (asked,) = piped.page.services.drafting.configuration().each(StageProperties)
    assert asked.required == ("hs_lead_name",)
    assert piped.find(QLabel, "pipelines.detail.drafted.0").text().startswith("Drafted: it asks")


def test_what_hubspot_does_already_is_noted(piped: Portal) -> None:
    """A workflow of a stage enters the base, not the draft."""
    piped.find(QPushButton, "pipelines.detail.workflow").click()
    dialog = piped.dialog(WorkflowDialog, "pipelines.workflow_dialog")
    actions = dialog.findChild(QPlainTextEdit, "pipelines.workflow.actions")
    declared = dialog.findChild(QCheckBox, "pipelines.workflow.declared")
    assert actions is not None
    assert declared is not None
    actions.setPlainText("Create a task\n\nTell the owner ")
    declared.setChecked(True)
    piped.settle()
    dialog.save.click()
    piped.settle()
    (workflow,) = piped.page.services.drafting.base().each(StageWorkflow)
    assert workflow.actions == ("Create a task", "Tell the owner")
    assert not piped.page.services.drafting.draft().changes


def test_a_figure_leads_to_the_simulation(piped: Portal) -> None:
    """There are the moves behind it."""
    tab_of(piped).rules.view.figure_opened.emit(Rule.CREATION)
    assert piped.places[-1] == Place("leads", ("simulation", *LEADS))

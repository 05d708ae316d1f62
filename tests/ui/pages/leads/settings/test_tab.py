"""The tab: topics with what is set and what follows, edited by hand and listed record by record."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QPushButton

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.lead_ownership import ADDRESS as OWNERSHIP
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.leads.automation_groups import (
    AutomationGroups,
    DisqualifiedGroup,
    LifecycleGroup,
    LifecycleStage,
)
from crmadmin.services.lead_automation import AutomationHistory
from crmadmin.services.workspaces import create_workspace
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.settings.automating import AutomationDialog
from crmadmin.ui.pages.leads.settings.sources import Said
from crmadmin.ui.pages.leads.settings.tab import SettingsTab
from crmadmin.ui.pages.leads.settings.topics import Subject, Topic
from crmadmin.ui.widgets.empty import EmptyState
from tests.services.staged_portal import LOST, NEW, PIPELINE, WON, WORK, make_staged
from tests.ui.pages.leads.conftest import Portal


@pytest.fixture
def tab(bare: Portal, tmp_path: Path) -> SettingsTab:
    """Open the small portal on the tab."""
    bare.open(make_staged(tmp_path / "acme.crmadmin"))
    return shown(bare)


def shown(portal: Portal) -> SettingsTab:
    """Show the tab."""
    portal.page.show_tab("settings")
    portal.settle()
    tab = portal.page.tab("settings")
    assert isinstance(tab, SettingsTab)
    return tab


def topic_of(tab: SettingsTab, subject: Subject, stage: str = "") -> Topic:
    """Find a topic."""
    return next(
        each
        for each in tab.topics
        if each.subject is subject and (not stage or (each.stage and each.stage.stage_id == stage))
    )


def said(tab: SettingsTab) -> str:
    """Read everything that the topic shown says."""
    return "\n".join(each.text() for each in tab.pane.findChildren(QLabel))


def pressed(tab: SettingsTab, name: str) -> None:
    """Press a link of the topic."""
    button = tab.pane.findChild(QPushButton, name)
    assert button is not None
    button.click()


def dialog() -> QDialog:
    """Give the dialog that is open."""
    opened = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    return next(each for each in opened if each.isVisible())


def test_every_topic_is_listed(tab: SettingsTab) -> None:
    """Each stage, each pipeline's deal, and what is set of leads as a whole."""
    subjects = [each.subject for each in tab.topics]
    assert subjects.count(Subject.STAGE) == 5
    assert subjects.count(Subject.DEAL) == 1
    assert set(Subject) == set(subjects)


def test_a_topic_says_what_follows(tab: SettingsTab, bare: Portal) -> None:
    """What a stage requires is counted at once, and opens to the records that lack it."""
    setting = StageProperties(
        object=PIPELINE[0],
        pipeline_id=PIPELINE[1],
        stage_id=WON,
        properties=(AskedProperty(name="hs_lead_name", required=True),),
    )
    tab.services.drafting.set_setting(setting)
    bare.shell.operations.tell_changes(Changes.DRAFT)
    bare.settle()
    tab.go((topic_of(tab, Subject.STAGE, WON).key,))
    assert "Changed in the draft" in said(tab)
    assert tab.drafted() == (setting.address,)
    assert [each.of for each in topic_of(tab, Subject.STAGE, WON).lines] == [1, 1]


def test_figures_open_to_records(tab: SettingsTab, bare: Portal) -> None:
    """The qualified lead without a deal is listed, and Esc leads back."""
    tab.services.drafting.set_setting(
        DealRequirement(object=PIPELINE[0], pipeline_id=PIPELINE[1], required=True)
    )
    bare.shell.operations.tell_changes(Changes.DRAFT)
    bare.settle()
    topic = topic_of(tab, Subject.DEAL)
    tab.go((topic.key,))
    (line,) = topic.lines
    assert (line.count, line.of) == (1, 1)
    tab.open_figure(line)
    bare.settle()
    assert tab.is_listing()
    row = tab.rows.table.current_row()
    assert isinstance(row, Said)
    assert row.record.name == "Bo"
    tab.leave_rows()
    assert not tab.is_listing()


def test_leads_that_were_moved_back_are_frozen(tab: SettingsTab) -> None:
    """Ada went back to Attempting by hand: automation moves her no more."""
    lines = {each.subject: each.count for each in topic_of(tab, Subject.PROGRESSIONS).lines}
    assert lines[WORK] == 1


def test_a_setting_is_drafted_and_taken_back(tab: SettingsTab, bare: Portal) -> None:
    """The dialog drafts it; the topic's link takes it back."""
    tab.go((Subject.OWNERSHIP,))
    pressed(tab, "leads.settings.change.lead_ownership")
    bare.settle()
    opened = dialog()
    box = opened.findChild(QCheckBox, "leads.switches.sync_owner")
    assert box is not None
    box.setChecked(True)
    save = opened.findChild(QPushButton, "leads.switches.save")
    assert save is not None
    bare.settle()
    save.click()
    bare.settle()
    drafting = tab.services.drafting
    assert drafting.configuration().get(OWNERSHIP) == LeadOwnership(sync_owner=True)
    pressed(tab, "leads.settings.revert.lead_ownership")
    bare.settle()
    assert drafting.configuration().get(OWNERSHIP) is None


def test_what_would_be_created_stands_beside_each_choice(tab: SettingsTab, bare: Portal) -> None:
    """Each reason is offered with the leads that would have followed, before anything is set."""
    automation = AutomationHistory(
        groups=AutomationGroups(
            entered=(
                DisqualifiedGroup(from_stage=NEW, to_stage=LOST, reason="NO_INTEREST", count=3),
            ),
            lifecycle_stages={"contacts": (LifecycleStage(value="lead", label="Lead"),)},
            lifecycle=(
                LifecycleGroup(
                    object="contacts",
                    stage="lead",
                    source_type="CRM_UI",
                    has_open_lead=False,
                    count=7,
                ),
            ),
        ),
        base=tab.services.drafting.base(),
        draft=tab.services.drafting.configuration(),
    )
    read = tab.holdings.read
    assert read is not None
    findings = replace(read.findings, automation=automation.judged())
    tab.holdings.read = replace(read, findings=findings)
    tab.go((Subject.CREATION,))
    tab.change()
    bare.settle()
    opened = dialog()
    assert isinstance(opened, AutomationDialog)
    assert opened.contacts.item(0).text() == "Lead · 7"
    assert opened.reasons.item(0).text() == "NO_INTEREST · 3"


def test_a_setting_is_declared_and_forgotten(tab: SettingsTab, bare: Portal) -> None:
    """What HubSpot has already is noted in the base, and is no edit."""
    drafting = tab.services.drafting
    drafting.declare(LeadOwnership(sync_activities=True))
    bare.shell.operations.tell_changes(Changes.CONFIGURATION | Changes.DRAFT)
    bare.settle()
    tab.go((Subject.OWNERSHIP,))
    assert "As declared" in said(tab)
    pressed(tab, "leads.settings.forget.lead_ownership")
    bare.settle()
    assert drafting.base().get(OWNERSHIP) is None
    assert "Not declared" in said(tab)


def test_a_place_leads_to_a_topic(tab: SettingsTab, bare: Portal) -> None:
    """Other pages lead here by the key of a topic."""
    bare.shell.navigation.go(Place("leads", ("settings", Subject.FORM)))
    bare.settle()
    assert tab.topic is not None
    assert tab.topic.subject is Subject.FORM


def test_an_empty_workspace_says_what_to_do(bare: Portal, tmp_path: Path) -> None:
    """Nothing is known: pull, or import."""
    create_workspace(tmp_path / "empty.crmadmin").close()
    bare.open(tmp_path / "empty.crmadmin")
    tab = shown(bare)
    nothing = tab.findChild(EmptyState, "leads.settings.nothing")
    assert nothing is not None
    assert nothing.isVisible()

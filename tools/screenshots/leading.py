"""Scenes of what is set of leads in HubSpot's window only."""

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.lead_automation import FollowUp, LeadAutomation
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.ui.changes import Changes
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.page import LeadsPage
from crmadmin.ui.pages.leads.settings.tab import SettingsTab
from crmadmin.ui.pages.leads.settings.topics import Subject
from tools.screenshots.scenes import Scene
from tools.screenshots.waiting import settle

_DECLARED = LeadOwnership(sync_activities=True)
_DRAFTED = (
    StageProperties(
        object="leads",
        pipeline_id="lead-pipeline-id",
        stage_id="unqualified-stage-id",
        properties=(
            AskedProperty(name="hs_lead_disqualification_reason", required=True),
            AskedProperty(name="hs_lead_disqualification_note"),
        ),
    ),
    LeadAutomation(
        contact_stages=("marketingqualifiedlead", "salesqualifiedlead"),
        follow_up=FollowUp(lead_type="RE_ATTEMPTING", reasons=("BAD_TIMING",)),
    ),
    LeadOwnership(sync_owner=True, update_open=True, sync_activities=True),
)


def topic(subject: Subject, stage: str = "") -> Scene:
    """Look at a topic, some of which are declared and drafted."""

    def show(window: MainWindow) -> QWidget:
        tab = _tab(window)
        _draft(tab)
        settle(window)
        tab.leave_rows()
        wanted = (
            each.key
            for each in tab.topics
            if each.subject is subject and (each.stage is None or each.stage.stage_id == stage)
        )
        tab.go((next(wanted),))
        settle(window)
        return window

    return show


def rows(window: MainWindow) -> QWidget:
    """List the leads that automation never moves again."""
    topic(Subject.PROGRESSIONS)(window)
    tab = _tab(window)
    found = tab.topic
    if found is not None:
        tab.open_figure(next(line for line in found.lines if line.listed is not None))
    settle(window)
    return window


def dialog(subject: Subject, stage: str = "") -> Scene:
    """Ask how a setting shall be."""

    def show(window: MainWindow) -> QWidget | None:
        topic(subject, stage)(window)
        _tab(window).change()
        settle(window)
        return next((w for w in QApplication.topLevelWidgets() if _is_open(w)), None)

    return show


def _is_open(widget: QWidget) -> bool:
    return isinstance(widget, QDialog) and widget.isVisible()


def _draft(tab: SettingsTab) -> None:
    drafting = tab.services.drafting
    if not drafting.draft().edits:
        drafting.declare(_DECLARED)
        for setting in _DRAFTED:
            drafting.set_setting(setting)
        tab.shell.operations.tell_changes(Changes.CONFIGURATION | Changes.DRAFT)


def _tab(window: MainWindow) -> SettingsTab:
    window.shell.navigation.go(Place("leads", ("settings",)))
    settle(window)
    (page,) = window.findChildren(LeadsPage)
    tab = page.tab("settings")
    assert isinstance(tab, SettingsTab)  # noqa: S101 - the tab of that name
    return tab


LEADING: dict[str, Scene] = {
    "settings": topic(Subject.STAGE, "unqualified-stage-id"),
    "settings-reasons": topic(Subject.REASONS),
    "settings-creation": topic(Subject.CREATION),
    "settings-progressions": topic(Subject.PROGRESSIONS),
    "settings-ownership": topic(Subject.OWNERSHIP),
    "settings-rows": rows,
    "settings-automation": dialog(Subject.CREATION),
    "settings-switches": dialog(Subject.OWNERSHIP),
    "settings-form": dialog(Subject.FORM),
}
"""What is pictured, by the name of its picture, in this order."""

"""Scenes of the Sync page."""

from PySide6.QtWidgets import QWidget

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.pages.sync.groups import OUTCOMES, RECORD_OUTCOMES, Group
from crmadmin.ui.pages.sync.page import SyncPage
from crmadmin.ui.pages.sync.proposals.rows import Chosen
from crmadmin.ui.tables.view import TableView
from tools.screenshots.scenes import Scene, dialog
from tools.screenshots.waiting import settle, wait


def explained(window: MainWindow) -> QWidget:
    """Open the records behind a count of the Sync page and explain the first."""
    sync = _sync(window)
    sync.drilling.open("jobtitle", OUTCOMES[Group.TO_HUBSPOT])
    settle(window)
    sync.drilling.view.table.selectRow(0)
    return window


def drafted(window: MainWindow) -> QWidget:
    """Change a rule on the Sync page: its counts show old and new."""
    sync = _sync(window)
    sync.leave_drill()
    sync.mappings.select("phone")
    row = sync.mappings.current_mapping()
    if row is not None:
        sync.mappings.rule_chosen.emit(row, SyncRule.ALWAYS_USE_SALESFORCE)
    return window


def whole_records(window: MainWindow) -> QWidget:
    """Open the records that a first match creates, excludes and cannot tell apart."""
    sync = _sync(window)
    sync.choose_scenario(Scenario.FIRST_MATCH)
    settle(window)
    sync.drilling.open("", RECORD_OUTCOMES)
    return window


def on_sync(action: str, name: str) -> Scene:
    """Open a dialog over the mappings of the Sync page."""
    opened = dialog(action, name)

    def show(window: MainWindow) -> QWidget | None:
        sync = _sync(window)
        sync.choose_scenario(Scenario.NEXT_SYNC)
        sync.mappings.select("phone")
        settle(window)
        return opened(window)

    return show


def adding(window: MainWindow) -> QWidget | None:
    """Choose a property for a new mapping; what it would do is counted."""
    shown = on_sync("sync.add", "sync.mapping_dialog")(window)
    if shown is not None:
        for table in shown.findChildren(TableView):
            table.go_to(0)
        wait(500)
    return shown


def proposals(chosen: Chosen, *, evidence: bool = False) -> Scene:
    """Propose mappings and list some of them; ``evidence`` opens the first one's."""

    def show(window: MainWindow) -> QWidget:
        sync = _sync(window)
        sync.proposals.open()
        settle(window)
        view = sync.proposals.view
        view.choose(chosen)
        if evidence and view.selected():
            view.evidence_opened.emit(view.selected()[0])
        return window

    return show


def rejected(window: MainWindow) -> QWidget:
    """Reject a proposal and list what was rejected."""
    sync = _sync(window)
    sync.proposals.open()
    settle(window)
    view = sync.proposals.view
    for chosen in (Chosen.MAPPED, Chosen.OPEN):
        view.choose(chosen)
        if chosen is Chosen.MAPPED and view.selected():
            view.withdrawn.emit(view.selected())
        elif view.selected():
            view.rejected.emit(view.selected())
        settle(window)
    view.choose(Chosen.REJECTED)
    return window


def _sync(window: MainWindow) -> SyncPage:
    window.show_page("sync")
    settle(window)
    (found,) = window.findChildren(SyncPage)
    return found

"""The lists of a sheet: changes, conflicts, calls, manual steps, and the line on the plan."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crmadmin.ui.pages.review.changes_table import ChangesTable
from crmadmin.ui.pages.review.conflicts import ConflictCards
from crmadmin.ui.pages.review.idle import IdleEdits
from crmadmin.ui.pages.review.manual import ManualSteps
from crmadmin.ui.pages.review.plan_bar import PlanBar
from crmadmin.ui.pages.review.rows import ChangeRow, change_rows
from crmadmin.ui.pages.review.sheet import Sheet
from crmadmin.ui.pages.review.tabs import ReviewTabs, Tab
from crmadmin.ui.pages.review.taken_back import TakenBackList
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.plans.steps import StepsTable, step_rows
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label

_CALL_COLUMNS = ("number", "title", "pairs", "way", "hazard")


class Board(QWidget):
    """Show a sheet, one tab at a time."""

    def __init__(self, shell: Shell, tabs: ReviewTabs) -> None:
        super().__init__()
        self.setObjectName("review.board")
        self._shell = shell
        self._tabs = tabs
        self._sheet: Sheet | None = None
        self.rows: tuple[ChangeRow, ...] = ()
        self.bar = PlanBar(shell)
        self.changes = ChangesTable(shell)
        self.idle = IdleEdits(shell)
        self.taken_back = TakenBackList(shell)
        self.conflicts = ConflictCards(shell)
        self.calls = StepsTable(shell, "review.calls", _CALL_COLUMNS)
        self.manual = ManualSteps(shell)
        self._no_call = label("secondary", wraps=True)
        self._no_call.setContentsMargins(24, 16, 24, 0)
        self._no_change = label("secondary", wraps=True)
        self._no_change.setContentsMargins(24, 16, 24, 0)
        self.calls.set_empty(self._no_call)
        self.changes.set_empty(self._no_change)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.idle)
        column.addWidget(self.changes, 1)
        column.addWidget(self.taken_back)
        self._stack = QStackedWidget()
        for page in (listed, self.conflicts, self.calls, self.manual):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self._stack, 1)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet, or the same anew."""
        self._sheet = sheet
        speech = speech_of(self._shell)
        self.rows = change_rows(sheet, speech)
        self.changes.show_rows(self.rows)
        self.idle.show_edits(sheet.idle, sheet.configuration)
        self.taken_back.show_changes(sheet.taken_back, sheet.configuration)
        self.conflicts.show_conflicts(sheet.conflicts, sheet.configuration)
        self.calls.show_rows(step_rows(sheet.calls, sheet.configuration, speech))
        if sheet.calls and not self.calls.currentIndex().isValid():
            self.calls.go_to(0)
        self.manual.show_steps(sheet.cards, sheet.configuration)
        self.bar.show_sheet(sheet)
        self._tabs.show_counts(
            {
                Tab.CHANGES: len(sheet.changes),
                Tab.CONFLICTS: len(sheet.conflicts),
                Tab.CALLS: len(sheet.calls),
                Tab.MANUAL: len(sheet.cards),
            }
        )

    def show_tab(self, tab: Tab) -> None:
        """Show one of the lists."""
        self._stack.setCurrentIndex(tab)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.changes.retranslate()
        self.calls.retranslate()
        self._no_call.setText(self.tr("No calls: nothing here is set by HubSpot’s API."))
        self._no_change.setText(self.tr("Nothing is left to push."))
        if self._sheet is not None:
            self.show_sheet(self._sheet)

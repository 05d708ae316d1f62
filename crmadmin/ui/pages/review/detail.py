"""The panel beside the page: the current change, call, or step of a run."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from crmadmin.ui.pages.review.board import Board
from crmadmin.ui.pages.review.change_detail import ChangeDetail
from crmadmin.ui.pages.review.run_detail import RunStepDetail
from crmadmin.ui.pages.review.run_view import RunViewPanel
from crmadmin.ui.pages.review.step_detail import StepDetail
from crmadmin.ui.pages.review.tabs import Tab
from crmadmin.ui.shell import Shell


class ReviewDetail(QStackedWidget):
    """Follow the selection of whichever list is shown."""

    def __init__(self, shell: Shell, board: Board, runs: RunViewPanel) -> None:
        super().__init__()
        self.setObjectName("review.detail")
        self.change = ChangeDetail(shell)
        self._step = StepDetail(shell)
        self._run_step = RunStepDetail(shell)
        for part in (self.change, self._step, self._run_step):
            self.addWidget(part)
        board.changes.entered_row.connect(self.change.show_row)
        board.calls.entered_row.connect(self._step.show_row)
        runs.entered.connect(self._run_step.show_step)
        board.changes.table.dataChanged.connect(
            lambda: self.change.show_row(board.changes.current_change())
        )

    def show_for(self, *, run: bool, tab: Tab) -> None:
        """Show what suits the list that is shown."""
        if run:
            self.setCurrentWidget(self._run_step)
        else:
            self.setCurrentWidget(self._step if tab is Tab.CALLS else self.change)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        for part in (self.change, self._step, self._run_step):
            part.retranslate()

"""The import dialog: choose, watch, read the report."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.import_report import ImportReport
from crmadmin.ui.dropping import dropped
from crmadmin.ui.importing.choose import ChooseStep
from crmadmin.ui.importing.outcome import OutcomeStep
from crmadmin.ui.importing.running import RunningStep
from crmadmin.ui.operations import Job
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.banner import Banner, Weight

_SIZE = (880, 560)
CHOOSE, RUNNING, OUTCOME = range(3)


class ImportDialog(QDialog):
    """Lead through an import; ``start_asked`` once files are chosen.

    ``target`` is where a workspace will be created first, None where one is open.
    """

    start_asked = Signal()

    def __init__(self, window: QWidget, shell: Shell, target: Path | None) -> None:
        super().__init__(window)
        self.setObjectName("import")
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        self._job: Job | None = None
        self.choose = ChooseStep(shell, target)
        self._running = RunningStep()
        self._outcome = OutcomeStep(shell)
        self._banner = Banner(shell.icons)
        self._stack = QStackedWidget()
        for step in (self.choose, self._running, self._outcome):
            self._stack.addWidget(step)
        self._back = QPushButton()
        self._back.setObjectName("import.cancel")
        self._back.clicked.connect(self._go_back)
        self._ahead = QPushButton()
        self._ahead.setObjectName("import.go")
        self._ahead.setDefault(True)
        wear(self._ahead, "primary")
        self._ahead.clicked.connect(self._go_ahead)
        self._lay_out()
        self.choose.altered.connect(self.retranslate)
        shell.languages.changed.connect(self.retranslate)
        for part in (self.choose, self._running, self._outcome):
            shell.languages.changed.connect(part.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._ahead)
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 16, 24, 16)
        inside.setSpacing(16)
        inside.addWidget(self._stack, 1)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addLayout(inside)

    @property
    def step(self) -> int:
        """Give the step that is shown: CHOOSE, RUNNING or OUTCOME."""
        return self._stack.currentIndex()

    def begin(self) -> None:
        """Show that the import starts, before its work does."""
        self._job = None
        self._banner.hide()
        self._running.begin()
        self._show(RUNNING)
        self._back.setEnabled(False)

    def watch(self, job: Job) -> None:
        """Show the progress of the import that runs."""
        self._job = job
        job.progressed.connect(self._running.tell)
        self._back.setEnabled(True)

    def tell(self, report: ImportReport) -> None:
        """Show the report of the import that has ended."""
        self._outcome.tell(report)
        self._show(OUTCOME)

    def start_over(
        self,
        weight: Weight,
        text: str,
        *,
        action: str = "",
        run: Callable[[], None] | None = None,
    ) -> None:
        """Go back to choosing, and say why."""
        self._show(CHOOSE)
        self._banner.say(weight, text, action=action, run=run)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.setWindowTitle(self.tr("Import files"))
        back = (self.tr("Cancel"), self.tr("Cancel import"), "")[self.step]
        ahead = (self.tr("Import"), self.tr("Hide"), self.tr("Close"))[self.step]
        self._back.setText(back)
        self._back.setVisible(bool(back))
        self._ahead.setText(ahead)
        self._ahead.setEnabled(self.step != CHOOSE or self.choose.is_ready)

    def _show(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self._back.setEnabled(True)
        self.retranslate()

    @Slot()
    def _go_ahead(self) -> None:
        if self.step == CHOOSE:
            self.start_asked.emit()
        else:
            self.hide()

    @Slot()
    def _go_back(self) -> None:
        if self.step == RUNNING and self._job is not None:
            self._job.cancel()
            self._back.setEnabled(False)
        else:
            self.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files while they are chosen."""
        if self.step == CHOOSE and dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files dropped to the choice."""
        event.acceptProposedAction()
        self.choose.add(dropped(event))

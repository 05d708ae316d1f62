"""How far the pull is: the step, its records, how fast, how long, and Cancel."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from crmadmin.core.definitions import System
from crmadmin.core.pull.progress import PullProgress
from crmadmin.ui import formats
from crmadmin.ui.frame.work import show_progress
from crmadmin.ui.i18n import fill
from crmadmin.ui.pace import Reading
from crmadmin.ui.pages.pull.tally import PullOverview
from crmadmin.ui.pages.pull.words import step_text
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import ElidedLabel, label

_BAR = 8


class RunningPanel(QFrame):
    """Show a pull under way; ``cancel_asked`` says that it should stop."""

    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pull.running")
        wear(self, "card")
        self._step = ElidedLabel("section")
        self._step.setObjectName("pull.step")
        self._done = label("secondary")
        self._done.setObjectName("pull.done")
        self._bar = QProgressBar()
        self._bar.setObjectName("pull.bar")
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(_BAR)
        self._promise = label("secondary", wraps=True)
        self.cancel = QPushButton()
        self.cancel.setObjectName("pull.cancel")
        self.cancel.clicked.connect(self._stop)
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addWidget(self._step, 1)
        first.addWidget(self._done)
        first.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self._bar)
        column.addWidget(self._promise)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.cancel.setText(self.tr("Cancel"))
        self._promise.setText(
            self.tr(
                "Go on working meanwhile. If it is cancelled or interrupted, the workspace stays "
                "as it was, and what was read is kept for the next time."
            )
        )

    def begin(self) -> None:
        """Start over."""
        self._step.say(self.tr("Starting…"))
        self._done.clear()
        self._bar.setRange(0, 0)
        self.cancel.setEnabled(True)

    def tell(self, system: System, reading: Reading) -> None:
        """Show how far it is."""
        overview = reading.progress
        if not isinstance(overview, PullOverview):
            return
        progress = overview.latest
        step = step_text(system, progress.part, progress.scope)
        if progress.steps_total:
            step = fill(
                self.tr("%1 (step %2 of %3)"),
                step,
                formats.number(progress.steps_done + 1),
                formats.number(max(progress.steps_total, progress.steps_done + 1)),
            )
        self._step.say(step)
        self._done.setText(" · ".join(filter(None, self._figures(reading, progress))))
        show_progress(self._bar, reading)

    def _figures(self, reading: Reading, progress: PullProgress) -> tuple[str, ...]:
        whole = reading.progress
        done = formats.number(whole.done)
        if whole.total:
            done = fill(self.tr("%1 of %2"), done, formats.number(whole.total))
        waiting = ""
        if progress.waiting >= 1:
            waiting = fill(
                self.tr("waiting %1 for the account’s limit"), formats.duration(progress.waiting)
            )
        calls = self.tr("%Ln call(s)", None, progress.calls) if progress.calls else ""
        return (done if whole.done else "", waiting or formats.paced(reading), calls)

    @Slot()
    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self._step.say(self.tr("Stopping…"))
        self.cancel_asked.emit()

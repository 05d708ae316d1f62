"""Second step: how far the import is, how fast, how long."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from crmadmin.services.import_progress import PAIRING
from crmadmin.ui import formats
from crmadmin.ui.frame.work import show_progress
from crmadmin.ui.i18n import fill
from crmadmin.ui.pace import Reading
from crmadmin.ui.widgets.text import ElidedLabel, label


class RunningStep(QWidget):
    """Show progress until the import has ended."""

    def __init__(self) -> None:
        super().__init__()
        self._step = ElidedLabel("section")
        self._step.setObjectName("import.step")
        self._bar = QProgressBar()
        self._bar.setObjectName("import.bar")
        self._bar.setTextVisible(False)
        self._done = label("secondary")
        self._done.setObjectName("import.done")
        self._promise = label("secondary", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._step)
        column.addWidget(self._bar)
        column.addWidget(self._done)
        column.addSpacing(16)
        column.addWidget(self._promise)
        column.addStretch(2)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._promise.setText(
            self.tr(
                "You can hide this and go on working. If you cancel, or the program is closed, "
                "the workspace stays as it was before the import."
            )
        )

    def begin(self) -> None:
        """Start over."""
        self._step.say(self.tr("Starting…"))
        self._bar.setRange(0, 0)
        self._done.setText("")

    @Slot(object)
    def tell(self, reading: Reading) -> None:
        """Show how far the import is."""
        step = reading.progress.step
        self._step.say(
            self.tr("Finding the records that belong together") if step == PAIRING else step
        )
        show_progress(self._bar, reading)
        self._done.setText(
            " · ".join(filter(None, (self._so_far(reading), formats.paced(reading))))
        )

    def _so_far(self, reading: Reading) -> str:
        progress = reading.progress
        if progress.unit == "bytes" and progress.total:
            done, total = formats.size(progress.done), formats.size(progress.total)
            return fill(self.tr("%1 of %2"), done, total)
        return self.tr("%Ln row(s)", None, progress.done)

"""Running work in the status bar: what, how far, how long, and Cancel."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from crmadmin.ui.formats import paced, share
from crmadmin.ui.operations import Job
from crmadmin.ui.pace import Reading
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import label


class Work(QWidget):
    """Show the work started last among what still runs; hidden while nothing runs."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("work")
        self._jobs: list[Job] = []
        self._title = label("secondary")
        self._pace = label("secondary")
        self._pace.setObjectName("work.pace")
        self._bar = QProgressBar()
        self._bar.setObjectName("work.bar")
        self._bar.setFixedWidth(140)
        self._bar.setMaximumHeight(12)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton()
        self._cancel.setObjectName("work.cancel")
        wear(self._cancel, "link")
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for part in (self._title, self._pace, self._bar, self._cancel):
            row.addWidget(part)
        shell.operations.started.connect(self._start)
        shell.languages.changed.connect(self.retranslate)
        self.retranslate()
        self.hide()

    @Slot()
    def retranslate(self) -> None:
        """Name the button in the language spoken now."""
        self._cancel.setText(self.tr("Cancel"))

    @Slot(object)
    def _start(self, job: Job) -> None:
        self._jobs.append(job)
        job.progressed.connect(lambda reading, job=job: self._tell(job, reading))
        job.ended.connect(lambda job=job: self._end(job))
        self._show_last()

    def _show_last(self) -> None:
        self.setVisible(bool(self._jobs))
        if self._jobs:
            self._title.setText(self._jobs[-1].title)
            self._pace.clear()
            self._bar.setRange(0, 0)
            self._cancel.setEnabled(not self._jobs[-1].is_cancelled)

    def _tell(self, job: Job, reading: Reading) -> None:
        if self._jobs and job is self._jobs[-1]:
            show_progress(self._bar, reading)
            self._pace.setText(paced(reading))

    def _end(self, job: Job) -> None:
        self._jobs.remove(job)
        self._show_last()

    @Slot()
    def _stop(self) -> None:
        self._jobs[-1].cancel()
        self._cancel.setEnabled(False)


def show_progress(bar: QProgressBar, reading: Reading) -> None:
    """Fill a bar as far as the work is; let it run while the whole is unknown."""
    part = share(reading)
    if part is None:
        bar.setRange(0, 0)
    else:
        bar.setRange(0, 1000)
        bar.setValue(round(part * 1000))

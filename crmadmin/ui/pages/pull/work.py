"""The pull that runs: started, watched, cancelled; one at a time."""

from PySide6.QtCore import QObject, Signal, Slot

from crmadmin.core.progress import Monitor
from crmadmin.core.pull.report import PullReport
from crmadmin.core.pull.request import PullRequest
from crmadmin.errors import Problem
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import system_name
from crmadmin.ui.notification import notify
from crmadmin.ui.operations import Job
from crmadmin.ui.pages.page import Page
from crmadmin.ui.pages.pull.tally import Tally
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


class PullWork(QObject):
    """Run a pull in the background.

    ``begun`` and ``ended`` frame it; ``progressed`` carries readings; ``finished`` the report,
    ``failed`` the Problem that stopped it, ``cancelled`` that the person did.
    """

    begun = Signal()
    ended = Signal()
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, shell: Shell, services: Services, page: Page) -> None:
        super().__init__(page)
        self._shell = shell
        self._services = services
        self._page = page
        self._job: Job | None = None
        self.request: PullRequest | None = None

    @property
    def is_running(self) -> bool:
        """Tell whether a pull runs."""
        return self._job is not None

    def start(self, request: PullRequest) -> None:
        """Begin a pull, or go on with the one that was interrupted."""
        if self._job is not None:
            return
        self.request = request

        def work(monitor: Monitor) -> PullReport:
            return self._services.pulling.pull(request, Tally(monitor))

        self._job = self._shell.operations.start(
            work,
            owner=self,
            done=self._finish,
            failed=self._fail,
            cancelled=self._cancel,
            title=fill(self.tr("Pulling %1"), system_name(request.system)),
            changes=Changes.EVERYTHING,
        )
        self._job.progressed.connect(self.progressed)
        self._job.ended.connect(self._end)
        self.begun.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop; what was read is kept for the next time."""
        if self._job is not None:
            self._job.cancel()

    def _finish(self, report: PullReport) -> None:
        self.finished.emit(report)
        self._notify(self.tr("The pull is finished"))

    def _fail(self, problem: Problem) -> None:
        # Pages of it are kept: others count anew, so that it can be resumed.
        self._shell.operations.tell_changes(Changes.CONNECTION)
        self.failed.emit(problem)
        self._notify(problem.sentence(self._shell.languages.language))

    def _cancel(self) -> None:
        self._shell.operations.tell_changes(Changes.CONNECTION)
        self.cancelled.emit()

    def _notify(self, text: str) -> None:
        title = system_name(self.request.system) if self.request else ""
        notify(self._page.window(), self._shell.icons, title, text)

    @Slot()
    def _end(self) -> None:
        self._job = None
        self.ended.emit()

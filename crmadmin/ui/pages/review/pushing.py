"""The push that runs: started, watched, cancelled, resumed; one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from crmadmin.core.plans.plan import Plan
from crmadmin.core.progress import Monitor
from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.report import RunReport, RunView
from crmadmin.errors import Problem
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import fill
from crmadmin.ui.notification import notify
from crmadmin.ui.operations import Job
from crmadmin.ui.pages.page import Page
from crmadmin.ui.plans.speaking import portal_name
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


class Pushes(QObject):
    """Push plans in the background.

    ``begun`` carries the plan; ``progressed`` readings; ``ended`` the :class:`RunReport`,
    ``failed`` the Problem for which nothing could begin. ``decided`` carries the run after a
    person said that a manual step is done, or that the rest is left.
    """

    begun = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    decided = Signal(object)

    def __init__(self, shell: Shell, services: Services, page: Page) -> None:
        super().__init__(page)
        self._shell = shell
        self._services = services
        self._page = page
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        """Tell whether a push runs."""
        return self._job is not None

    def push(self, plan: Plan, choices: PushChoices) -> None:
        """Push a plan."""
        pushing = self._services.pushing
        self._start(plan, lambda monitor: pushing.push(plan, choices, monitor))

    def resume(self, run: RunView) -> None:
        """Go on with a run that was interrupted, cancelled, or waits."""
        pushing = self._services.pushing
        self._start(run.plan, lambda monitor: pushing.resume(run.run_id, monitor))

    def confirm(self, run_id: int, step: int) -> None:
        """Say that a manual step is done."""
        pushing = self._services.pushing
        self._decide(lambda: pushing.confirm(run_id, step))

    def give_up(self, run_id: int) -> None:
        """End a run: what is left of it is not done."""
        pushing = self._services.pushing
        self._decide(lambda: pushing.leave(run_id))

    def _decide(self, verb: Callable[[], RunView]) -> None:
        def work(_monitor: Monitor) -> RunView:
            return verb()

        self._shell.operations.start(
            work,
            owner=self,
            done=self.decided.emit,
            failed=self._shell.notices.problem,
            changes=Changes.RUNS | Changes.CONFIGURATION | Changes.DRAFT,
        )

    @Slot()
    def cancel(self) -> None:
        """Stop after the present step; the run can be resumed."""
        if self._job is not None:
            self._job.cancel()

    def _start(self, plan: Plan, work: Callable[[Monitor], RunReport]) -> None:
        if self._job is not None:
            return
        self._job = self._shell.operations.start(
            work,
            owner=self,
            done=self._finish,
            failed=self._fail,
            cancelled=self._settle,
            title=fill(self.tr("Pushing to %1"), portal_name(plan.portal)),
        )
        self._job.progressed.connect(self.progressed)
        self.begun.emit(plan)
        self._shell.actions.refresh()

    def _finish(self, report: RunReport) -> None:
        self._settle()
        self.ended.emit(report)
        text = self.tr("The push is over") if report.problem is None else self.tr("The push paused")
        notify(self._page.window(), self._shell.icons, portal_name(report.run.plan.portal), text)

    def _fail(self, problem: Problem) -> None:
        self._settle()
        self.failed.emit(problem)
        sentence = problem.sentence(self._shell.languages.language)
        notify(self._page.window(), self._shell.icons, "crmadmin", sentence)

    def _settle(self) -> None:
        """Whatever came of it: steps that were done have changed what the pages show."""
        self._job = None
        self._shell.operations.tell_changes(Changes.EVERYTHING)
        self._shell.actions.refresh()

"""Rolling a run back: told beforehand item by item, then made a plan to be reviewed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crmadmin.core.configuration.address import Address
from crmadmin.core.plans.plan import Plan
from crmadmin.core.progress import Monitor
from crmadmin.core.runs.rollback import Rollback
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.history.rollback_dialog import RollbackDialog
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


class RollingBack(QObject):
    """Ask what to restore, make the plan, and lead to its review."""

    def __init__(self, shell: Shell, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._shell = shell
        self._services = services
        self._page = page

    def ask(self, run_id: int) -> None:
        """Say item by item what rolling a run back restores."""
        self._judge(run_id, None, lambda rollback: self._open(run_id, rollback))

    def _open(self, run_id: int, rollback: Rollback) -> None:
        dialog = RollbackDialog(self._page.window(), self._shell, run_id, rollback)
        dialog.altered.connect(lambda chosen: self._judge(run_id, chosen, dialog.show_rollback))
        dialog.decided.connect(lambda chosen: self._plan(run_id, chosen))
        dialog.open()

    def _judge(
        self, run_id: int, chosen: Sequence[Address] | None, done: Callable[[Rollback], None]
    ) -> None:
        history = self._services.history

        def work(_monitor: Monitor) -> Rollback:
            return history.rollback_preview(run_id, chosen)

        self._shell.operations.start(
            work,
            owner=self,
            done=done,
            failed=self._shell.notices.problem,
            latest="history.rollback",
        )

    def _plan(self, run_id: int, chosen: Sequence[Address]) -> None:
        history = self._services.history

        def work(_monitor: Monitor) -> Plan:
            return history.rollback(run_id, chosen)

        self._shell.operations.start(
            work,
            owner=self,
            done=self._lead_on,
            failed=self._shell.notices.problem,
            title=self.tr("Making the plan"),
            changes=Changes.RUNS,
        )

    def _lead_on(self, plan: Plan) -> None:
        self._shell.navigation.go(Place("review", ("plan", plan.plan_id)))

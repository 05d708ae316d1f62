"""Pushes and rehearsals as the page shows them: asked for, followed, told."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.plan import Plan
from crmadmin.core.progress import Monitor
from crmadmin.core.records.detail import RecordName
from crmadmin.core.runs.rehearsal import Rehearsal
from crmadmin.core.runs.report import RunReport, RunView
from crmadmin.core.runs.verdicts import ItemQuery
from crmadmin.errors import Problem
from crmadmin.services.pushes.batches.rows import RunItems
from crmadmin.ui.dialogs.decision import DecisionDialog
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.page import Page
from crmadmin.ui.pages.review.push_dialog import PushDialog
from crmadmin.ui.pages.review.pushing import Pushes
from crmadmin.ui.pages.review.rehearsal_view import RehearsalView
from crmadmin.ui.pages.review.run_view import RunViewPanel
from crmadmin.ui.pages.review.sheet import Sheet
from crmadmin.ui.plans.saving_items import ask_to_save_items
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


class Running(QObject):
    """Own the views of a run and of a rehearsal; ``turned`` carries the one to be shown.

    ``left`` says that the lists are to be shown again.
    """

    turned = Signal(object)
    left = Signal()

    def __init__(self, shell: Shell, services: Services, page: Page) -> None:
        super().__init__(page)
        self._shell = shell
        self._services = services
        self._page = page
        self._configuration = Configuration()
        self.pushes = Pushes(shell, services, page)
        self.view = RunViewPanel(shell)
        self.rehearsal = RehearsalView(shell)
        self.pushes.begun.connect(self._begin)
        self.pushes.progressed.connect(self.view.follow)
        self.pushes.ended.connect(self._end)
        self.pushes.failed.connect(self._fail)
        self.pushes.decided.connect(self.show_run)
        self.view.confirmed.connect(self.pushes.confirm)
        for panel, save in (
            (self.view.links, self._save_links),
            (self.view.records, self._save_records),
        ):
            panel.saving.connect(save)
            panel.record_opened.connect(self._lead_to)
        self.rehearsal.left.connect(self.left)

    @property
    def views(self) -> tuple[QWidget, ...]:
        """Give the views, to be put into the page."""
        return self.view, self.rehearsal

    @property
    def has_left(self) -> bool:
        """Tell whether items of the run shown are still to be done."""
        run = self.view.run
        return run is not None and run.missed > 0

    def know(self, configuration: Configuration) -> None:
        """Take the configuration that knows what labels are called."""
        self._configuration = configuration

    def ask(self, sheet: Sheet) -> None:
        """Ask whether to push the plan of a sheet."""
        plan = sheet.plan
        if plan is not None:
            dialog = PushDialog(self._page.window(), self._shell, sheet)
            dialog.decided.connect(lambda choices: self.pushes.push(plan, choices))
            dialog.open()

    def ask_to_give_up(self, run: RunView) -> None:
        """Ask whether to leave what is left of a run; what is pushed stays."""
        left = sum(not state.is_carried_out for state in run.states.values())
        dialog = DecisionDialog(
            self._page.window(),
            self._shell.icons,
            question=self.tr("Leave the steps that are left?"),
            consequence=self.tr(
                "What is pushed stays. The rest stays in the draft, and this run cannot be "
                "resumed any more."
            ),
            verb=self.tr("Leave %Ln step(s)", None, left),
        )
        dialog.accepted.connect(lambda: self.pushes.give_up(run.run_id))
        dialog.open()

    def open(self, run_id: int) -> None:
        """Show a run by its id."""
        pushing = self._services.pushing

        def work(_monitor: Monitor) -> RunView:
            return pushing.run(run_id)

        self._shell.operations.start(
            work, owner=self, done=self.show_run, failed=self._shell.notices.problem
        )

    @Slot(object)
    def show_run(self, run: RunView) -> None:
        """Show a run as its journal tells it."""
        self.view.show_run(run, self._configuration)
        self._show_items(run)
        self.turned.emit(self.view)

    @Slot(object, object)
    def show_rehearsal(self, rehearsal: Rehearsal, plan: Plan) -> None:
        """Show what a sandbox made of a plan."""
        self.rehearsal.show_rehearsal(rehearsal, plan, self._configuration)
        self.turned.emit(self.rehearsal)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.view.retranslate()
        self.rehearsal.retranslate()

    @Slot(object)
    def _begin(self, plan: Plan) -> None:
        self.view.begin(plan, self._configuration)
        self.turned.emit(self.view)

    @Slot(object)
    def _end(self, report: RunReport) -> None:
        self.view.show_report(report)
        self._show_items(report.run)
        self.turned.emit(self.view)

    def _show_items(self, run: RunView) -> None:
        """List the pairs of records of a run, and the records that it moved."""
        pushing, known = self._services.pushing, self._configuration
        self.view.links.show_items(partial(pushing.links, run.run_id), run.pairs, known)
        self.view.records.show_items(partial(pushing.records, run.run_id), run.records, known)

    @Slot(object)
    def _save_links(self, query: ItemQuery) -> None:
        """Ask where to write the pairs that are listed."""
        run = self.view.run
        if run is not None:
            self._save(self._services.pushing.links(run.run_id, query))

    @Slot(object)
    def _save_records(self, query: ItemQuery) -> None:
        """Ask where to write the records that are listed."""
        run = self.view.run
        if run is not None:
            self._save(self._services.pushing.records(run.run_id, query))

    def _save(self, items: RunItems[Any, Any, Any]) -> None:
        ask_to_save_items(self._page, self._shell, items, self._services.database.path.parent)

    @Slot(object)
    def _lead_to(self, record: RecordName) -> None:
        self._shell.navigation.go(Place("records", (record.system, record.object, record.id)))

    @Slot(object)
    def _fail(self, problem: Problem) -> None:
        self._shell.notices.problem(problem)
        self.left.emit()

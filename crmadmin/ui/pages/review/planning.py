"""What is done with plans besides pushing them: made, rehearsed, written, reported on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from crmadmin.core.plans.plan import Plan
from crmadmin.core.progress import Monitor
from crmadmin.core.runs.rehearsal import Rehearsal
from crmadmin.services.effect_samples import sampled
from crmadmin.services.reporting import export_report
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.page import Page
from crmadmin.ui.pages.review.files import ReportChoice, ReportDialog, ask_plan_file
from crmadmin.ui.pages.review.sheet import Sheet
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


class Plans(QObject):
    """Work with plans in the background.

    ``frozen`` carries a plan that was made, ``rehearsed`` a rehearsal and its plan.
    """

    frozen = Signal(object)
    rehearsed = Signal(object, object)

    def __init__(self, shell: Shell, services: Services, page: Page) -> None:
        super().__init__(page)
        self._shell = shell
        self._services = services
        self._page = page

    def freeze(self) -> None:
        """Make a plan of the draft."""
        planning = self._services.planning

        def work(_monitor: Monitor) -> Plan:
            return planning.freeze()

        self._shell.operations.start(
            work,
            owner=self,
            done=self.frozen.emit,
            failed=self._shell.notices.problem,
            title=self.tr("Making the plan"),
            changes=Changes.RUNS,
        )

    def rehearse(self, sheet: Sheet) -> None:
        """Push a plan to a sandbox of this computer, the draft made a plan first."""
        planning, rehearsing = self._services.planning, self._services.rehearsing
        made = sheet.plan

        def work(monitor: Monitor) -> tuple[Rehearsal, Plan]:
            plan = made or planning.freeze()
            return rehearsing.rehearse(plan, monitor), plan

        self._shell.operations.start(
            work,
            owner=self,
            done=lambda both: self.rehearsed.emit(*both),
            failed=self._shell.notices.problem,
            title=self.tr("Rehearsing in a sandbox"),
            changes=Changes.RUNS,
        )

    def ask_file(self, sheet: Sheet) -> None:
        """Ask where to write the plan, and write it."""
        proposed = self._proposed(sheet, "json")
        ask_plan_file(self._page.window(), proposed, lambda path: self._write(sheet, path))

    def ask_report(self, sheet: Sheet) -> None:
        """Ask which report to write and where, and write it."""
        language = self._shell.languages.language
        dialog = ReportDialog(self._page.window(), self._proposed(sheet, ""), language)
        dialog.chosen.connect(lambda choice: self._report(sheet, choice))
        dialog.open()

    def _proposed(self, sheet: Sheet, suffix: str) -> Path:
        name = sheet.plan.plan_id[:8] if sheet.plan else self.tr("draft")
        folder = self._services.database.path.parent
        return folder / f"plan-{name}{f'.{suffix}' if suffix else ''}"

    def _write(self, sheet: Sheet, path: Path) -> None:
        planning = self._services.planning
        self._save(sheet, path, lambda plan, _monitor: planning.write(plan, path))

    def _report(self, sheet: Sheet, choice: ReportChoice) -> None:
        effecting, most = self._services.effecting, choice.named

        def write(plan: Plan, monitor: Monitor) -> None:
            export_report(
                plan,
                choice.path,
                choice.format,
                choice.language,
                configuration=sheet.configuration,
                samples=sampled(effecting, plan, choice.language, most=most, monitor=monitor)
                if most
                else None,
            )

        self._save(sheet, choice.path, write)

    def _save(self, sheet: Sheet, path: Path, write: Callable[[Plan, Monitor], object]) -> None:
        planning, made = self._services.planning, sheet.plan

        def work(monitor: Monitor) -> None:
            write(made or planning.freeze(), monitor)

        def done(_none: None) -> None:
            self._shell.notices.toast(fill(self.tr("%1 is written"), path.name))

        self._shell.operations.start(
            work,
            owner=self,
            done=done,
            failed=self._shell.notices.problem,
            changes=Changes.NOTHING if made else Changes.RUNS,
        )

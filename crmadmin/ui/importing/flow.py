"""The course of an import: the dialog, the work, what is said when it has ended."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from crmadmin.core.import_report import ImportReport
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.import_reports import last_import_report
from crmadmin.ui.changes import Changes
from crmadmin.ui.importing.dialog import CHOOSE, ImportDialog
from crmadmin.ui.importing.outcome_text import summary
from crmadmin.ui.importing.report_dialog import ReportDialog
from crmadmin.ui.notification import notify
from crmadmin.ui.operations import Job
from crmadmin.ui.proposing import free_path
from crmadmin.ui.services import Services
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.banner import Weight


class Importing(QObject):
    """Import files into the open workspace, or into a new one; one import at a time."""

    def __init__(self, window: QWidget, shell: Shell, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._shell = shell
        self._session = session
        self._dialog: ImportDialog | None = None
        self._job: Job | None = None
        session.left.connect(self._stop)
        session.entered.connect(self._stop)

    @property
    def dialog(self) -> ImportDialog | None:
        """Give the dialog that was opened last."""
        return self._dialog

    def ask(self, paths: tuple[Path, ...] = ()) -> None:
        """Open the dialog with these files chosen; show the import that runs, if one does."""
        if self._job is None:
            self._renew()
        if self._dialog is not None:
            if self._dialog.step == CHOOSE:
                self._dialog.choose.add(paths)
            self._dialog.open()

    def show_last_report(self) -> None:
        """Show the report of the last import into the open workspace."""
        services = self._session.services
        if services is not None:
            self._shell.operations.start(
                lambda _monitor: last_import_report(services.database),
                owner=self,
                done=self._show_report,
                latest="import.report",
            )

    def _show_report(self, report: ImportReport | None) -> None:
        if report is None:
            self._shell.notices.toast(self.tr("Nothing was imported yet."))
        else:
            ReportDialog(self._window, self._shell, report).open()

    def _renew(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        target = None
        if not self._session.is_open:
            target = free_path(self._session.doors.folder, self.tr("my portal"))
        self._dialog = ImportDialog(self._window, self._shell, target)
        self._dialog.start_asked.connect(self._start)

    @Slot()
    def _start(self) -> None:
        dialog, services = self._dialog, self._session.services
        if dialog is None:
            return
        if services is not None:
            dialog.begin()
            self._run(dialog, services)
        elif dialog.choose.target is not None:
            dialog.begin()
            self._session.create(
                dialog.choose.target, then=partial(self._run, dialog), failed=self._fail
            )

    def _run(self, dialog: ImportDialog, services: Services) -> None:
        paths = dialog.choose.paths
        object_name = dialog.choose.object_name

        def work(monitor: Monitor) -> ImportReport:
            return services.import_files(paths, monitor=monitor, object_name=object_name)

        self._job = self._shell.operations.start(
            work,
            owner=self,
            done=self._succeed,
            failed=self._fail,
            cancelled=self._cancelled,
            title=self.tr("Importing"),
            changes=Changes.RECORDS | Changes.DEFINITIONS | Changes.CONFIGURATION | Changes.DRAFT,
        )
        self._job.ended.connect(self._forget)
        dialog.watch(self._job)

    def _succeed(self, report: ImportReport) -> None:
        if self._dialog is None:
            return
        self._dialog.tell(report)
        said = summary(report)
        if not self._dialog.isVisible():
            self._shell.notices.toast(said, action=self.tr("Show report"), run=self._dialog.open)
        notify(self._window, self._shell.icons, self.tr("Import finished"), said)

    def _fail(self, problem: Problem) -> None:
        if self._dialog is None:
            return
        self._dialog.start_over(
            Weight.ERROR,
            self._told(problem),
            action=self.tr("Detail…") if problem.detail else "",
            run=partial(self._shell.notices.problem, problem),
        )
        self._dialog.open()
        notify(self._window, self._shell.icons, self.tr("Import failed"), self._told(problem))

    def _cancelled(self) -> None:
        if self._dialog is not None:
            untouched = self.tr("Cancelled. The workspace is as it was before.")
            self._dialog.start_over(Weight.INFORMATION, untouched)

    def _told(self, problem: Problem) -> str:
        language = self._shell.languages.language
        return f"{problem.sentence(language)} {problem.remedy(language)}"

    @Slot()
    def _forget(self) -> None:
        self._job = None

    @Slot()
    def _stop(self) -> None:
        """Stop the import into a workspace that was left; it stays as it was."""
        if self._job is not None:
            self._job.abandon()
            if self._dialog is not None:
                self._dialog.hide()

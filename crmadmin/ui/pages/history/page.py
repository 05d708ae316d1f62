"""The page itself: pushes with what they changed, every change, rehearsals apart."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.progress import Monitor
from crmadmin.core.runs.audit import AuditEntry, AuditQuery
from crmadmin.core.runs.summary import RunSummary
from crmadmin.services.history import AuditEntries, FileFormat
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.history.commands import PAGE, history_actions
from crmadmin.ui.pages.history.detail import HistoryDetail
from crmadmin.ui.pages.history.entries_table import EntriesTable
from crmadmin.ui.pages.history.facts import Facts, read_facts
from crmadmin.ui.pages.history.files import ask_audit_target
from crmadmin.ui.pages.history.filters import HistoryFilters, Part
from crmadmin.ui.pages.history.rolling_back import RollingBack
from crmadmin.ui.pages.history.run_contents import RunContents
from crmadmin.ui.pages.history.runs_table import RunsTable
from crmadmin.ui.pages.page import Page, PageSpec
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.text import label


class HistoryPage(Page):
    """Show what was done to the portal, and lead back."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell, services)
        self._facts: Facts | None = None
        self._awaited: int | None = None
        self._filters = HistoryFilters(shell)
        self.runs = RunsTable(shell, "history.runs")
        self.of_run = EntriesTable(shell, "history.run_entries", of_run=True)
        self.entries = EntriesTable(shell, "history.entries", of_run=False)
        self.rehearsals = RunsTable(shell, "history.rehearsals")
        self._nothing = {
            table: label("secondary", wraps=True)
            for table in (self.runs, self.of_run, self.entries, self.rehearsals)
        }
        self._detail = HistoryDetail(shell)
        self._rolling_back = RollingBack(shell, services, self)
        self._empty = EmptyState(shell.icons, "clock-counter-clockwise")
        self._parts = QStackedWidget()
        self._stack = QStackedWidget()
        self._below = RunContents(shell, services, self.of_run)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for table, nothing in self._nothing.items():
            nothing.setContentsMargins(24, 16, 24, 0)
            nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
            table.set_empty(nothing)
        pushes = QSplitter(Qt.Orientation.Vertical)
        pushes.setChildrenCollapsible(False)
        pushes.addWidget(self.runs)
        pushes.addWidget(self._below)
        pushes.setSizes([200, 460])
        for part in (pushes, self.entries, self.rehearsals):
            self._parts.addWidget(part)
        for page in (QWidget(), self._parts, self._empty):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        self._filters.chosen.connect(self._show_part)
        self._filters.asked.connect(self._search)
        self.runs.entered_row.connect(self._enter_run)
        self.rehearsals.entered_row.connect(self._enter)
        for table in (self.of_run, self.entries):
            table.entered_row.connect(self._enter)
        for runs in (self.runs, self.rehearsals):
            runs.opened.connect(lambda _row: self.open_run())
        self.shell.languages.changed.connect(self.retranslate)

    def subtitle(self) -> str:
        """Say which question the page answers."""
        return self.tr("What was pushed, when, by whom, and what was there before")

    def filters(self) -> QWidget | None:
        """Give the choice of the part, and what narrows the changes."""
        return self._filters

    def primary(self) -> str:
        """Offer to roll the current run back."""
        return "history.roll_back" if self._is_filled and self._part is Part.PUSHES else ""

    def page_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return history_actions(self)

    def detail(self) -> QWidget | None:
        """Give the current run or change in full."""
        return self._detail

    def shows_detail(self) -> bool:
        """Show it unless there is nothing to select."""
        return self._is_filled

    def refresh(self, changes: Changes) -> None:
        """Read anew after a push, a rehearsal, or a plan."""
        if changes & Changes.RUNS:
            self._read()
        elif self._facts is not None:
            self.heading_changed.emit()

    def go(self, place: Place) -> None:
        """Show a run by its number."""
        if place.subject:
            self._awaited = int(place.subject[0])
            self._select_awaited()

    @property
    def current_run(self) -> RunSummary | None:
        """Give the run that is selected in the part shown."""
        if self._part is Part.CHANGES or not self._is_filled:
            return None
        return (self.runs if self._part is Part.PUSHES else self.rehearsals).current_run()

    @property
    def may_roll_back(self) -> bool:
        """Tell whether the current run can be rolled back."""
        run = self.current_run
        return run is not None and run.can_be_rolled_back and not self.services.database.read_only

    @property
    def may_export(self) -> bool:
        """Tell whether there are changes to write down."""
        return self._facts is not None and self._facts.changes > 0

    def roll_back(self) -> None:
        """Ask what to restore of the current run."""
        run = self.current_run
        if run is not None:
            self._rolling_back.ask(run.run_id)

    def open_run(self) -> None:
        """Show the steps of the current run."""
        run = self.current_run
        if run is not None:
            self.shell.navigation.go(Place("review", ("run", str(run.run_id))))

    def focus_search(self) -> None:
        """Search the changes."""
        self._filters.focus_search()

    def export(self) -> None:
        """Ask where to write the changes that are listed."""
        folder = self.services.database.path.parent
        ask_audit_target(self.window(), folder / "history.csv", self.write)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._filters.retranslate()
        self._below.retranslate()
        for table in self._nothing:
            table.retranslate()
        self._nothing[self.runs].setText(self.tr("Nothing was pushed from this workspace yet."))
        self._nothing[self.of_run].setText(self.tr("This run changed nothing."))
        self._nothing[self.entries].setText(self.tr("No change is like this."))
        self._nothing[self.rehearsals].setText(
            self.tr("Nothing was rehearsed yet. Review offers it beside the plan.")
        )
        self._detail.retranslate()
        self._empty.say(
            self.tr("Nothing was pushed from here yet"),
            self.tr(
                "Every push is kept here for good: each setting with its value before and after, "
                "who pushed it, and the way back."
            ),
            action=self.tr("Review the draft"),
            run=lambda: self.shell.navigation.go(Place("review")),
        )
        self.heading_changed.emit()

    @property
    def _part(self) -> Part:
        return self._filters.current

    @property
    def _is_filled(self) -> bool:
        return self._stack.currentWidget() is self._parts

    def _read(self) -> None:
        services = self.services

        def work(_monitor: Monitor) -> Facts:
            return read_facts(services)

        self.shell.operations.start(
            work,
            owner=self,
            done=self._show,
            failed=self.shell.notices.problem,
            latest="history.facts",
        )

    def _show(self, facts: Facts) -> None:
        self._facts = facts
        self._stack.setCurrentWidget(self._empty if facts.is_empty else self._parts)
        self._filters.setVisible(not facts.is_empty)
        self._filters.show_counts(
            {
                Part.PUSHES: len(facts.pushes),
                Part.CHANGES: facts.changes,
                Part.REHEARSALS: len(facts.rehearsals),
            }
        )
        for part in (self.of_run, self.entries, self._detail):
            part.name_by(facts.known)
        self.runs.show_runs(facts.pushes)
        self.rehearsals.show_runs(facts.rehearsals)
        self._search(self._filters.query())
        self._enter_run(self.runs.current_run())
        self._select_awaited()
        self._tell()

    def _select_awaited(self) -> None:
        if self._awaited is None or self._facts is None:
            return
        for part, table in ((Part.PUSHES, self.runs), (Part.REHEARSALS, self.rehearsals)):
            if table.select(self._awaited):
                self._filters.choose(part)
                self._awaited = None
                return

    @Slot(object)
    def _show_part(self, part: Part) -> None:
        self._parts.setCurrentIndex(part)
        self._tell()

    @Slot(object)
    def _search(self, query: AuditQuery) -> None:
        self.entries.show_entries(self.services.history.entries(query))

    @Slot(object)
    def _enter_run(self, run: RunSummary | None) -> None:
        if run is not None:
            query = AuditQuery(run_id=run.run_id, newest_first=False)
            self.of_run.show_entries(self.services.history.entries(query))
            self._below.show_run(run)
        self._enter(run)

    @Slot(object)
    def _enter(self, row: RunSummary | AuditEntry | None) -> None:
        self.shell.actions.refresh()
        self._detail.show_row(row)

    def _tell(self) -> None:
        self.shell.actions.refresh()
        self._detail.retranslate()
        self.heading_changed.emit()

    def write(self, path: Path, file_format: FileFormat) -> None:
        """Write the changes that are listed into a file."""
        run = self.current_run
        query = self._filters.query() if run is None else AuditQuery(run_id=run.run_id)
        entries: AuditEntries = self.services.history.entries(query)

        def work(monitor: Monitor) -> int:
            return entries.export(path, file_format, monitor)

        def done(count: int) -> None:
            written = self.tr("%Ln change(s)", None, count)
            self.shell.notices.toast(fill(self.tr("%1 written to %2"), written, path.name))

        self.shell.operations.start(
            work,
            owner=self,
            done=done,
            failed=self.shell.notices.problem,
            title=self.tr("Exporting"),
        )


class HistorySpec(Texts):
    """The texts of the page's announcement."""


HISTORY = PageSpec(
    id=PAGE,
    title=lambda: HistorySpec.tr("History"),
    icon="clock-counter-clockwise",
    build=HistoryPage,
    shortcut="Ctrl+9",
)

"""The tab itself: what is amiss at the left, records or readers, one record's companies."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from crmadmin.core.associations.findings import CompaniesOfRecord, Finding, FindingRow
from crmadmin.core.associations.selection import LinkOrder
from crmadmin.core.associations.staging import Staged
from crmadmin.core.progress import Monitor
from crmadmin.settings import splitter_sizes
from crmadmin.ui.actions import Action, DraftActions
from crmadmin.ui.changes import Changes
from crmadmin.ui.linking.opening import LinkEditing
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.found_list import FoundList
from crmadmin.ui.pages.associations.found_rows import COUNT, DETAIL, NAME, FindingSource
from crmadmin.ui.pages.associations.primary.companies import RecordCompanies, primary_order
from crmadmin.ui.pages.associations.primary.detail import CompaniesDetail
from crmadmin.ui.pages.associations.primary.entries import (
    NOTHING,
    TOOLS,
    of_readers,
    of_records,
    primary_entries,
)
from crmadmin.ui.pages.associations.primary.rule_dialog import RuleDialog
from crmadmin.ui.pages.associations.primary.tools import ToolTable
from crmadmin.ui.pages.associations.tab import PAGE, AssociationsDesk, AssociationsTab
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.side_list import SideList
from crmadmin.wording.association_findings import finding_title
from crmadmin.wording.speech import Speech

_SPLITTER = splitter_sizes("associations.primary")
_WIDTHS = (232, 700)
_NARROWEST = 180
_action = DraftActions(PAGE, group=1)


class PrimaryTab(AssociationsTab):
    """Choose primary companies, record by record or by a rule; see what reads them."""

    def __init__(self, desk: AssociationsDesk) -> None:
        super().__init__(desk)
        self.found = desk.found
        self.companies = RecordCompanies(desk.shell.operations, desk.services)
        self.editing = LinkEditing(self, desk.shell, desk.services)
        self.entries = SideList(desk.shell, "primary.entries")
        self.rows = FoundList(desk.shell, "associations.primary_rows", (NAME, COUNT, DETAIL))
        self.tools = ToolTable(desk.shell)
        self._detail = CompaniesDetail(desk.shell)
        self._right_none = EmptyState(desk.shell.icons, "check-circle")
        self._nothing = EmptyState(desk.shell.icons, "star")
        self._nothing.setObjectName("primary.nothing")
        self._wanted = ""
        self._listed: Finding | None = None
        self._row: CompaniesOfRecord | None = None
        self._right = QStackedWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for part in (self.rows, self.tools, self._right_none):
            self._right.addWidget(part)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        self.entries.setMinimumWidth(_NARROWEST)
        splitter.addWidget(self.entries)
        splitter.addWidget(self._right)
        splitter.setStretchFactor(1, 1)
        widths = self.shell.settings.get(_SPLITTER)
        splitter.setSizes(widths or _WIDTHS)
        splitter.splitterMoved.connect(
            lambda: self.shell.settings.set(_SPLITTER, tuple(splitter.sizes()))
        )
        self._stack.addWidget(splitter)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.entries)

    def _connect(self) -> None:
        self.found.changed.connect(self._show)
        self.desk.holdings.changed.connect(self._show)
        self.entries.entered.connect(self._choose)
        self.rows.entered.connect(self._look_at)
        self.companies.changed.connect(self._show_companies)
        self._detail.chosen.connect(self._make_primary)

    def subtitle(self) -> str:
        """Say what the tab answers."""
        return self.tr(
            "Which records have no primary company, or two, and what reads only that one"
        )

    def primary(self) -> str:
        """Offer to choose by a rule."""
        return "associations.primary.rule"

    def detail(self) -> CompaniesDetail:
        """Give the companies of the record that is looked at."""
        return self._detail

    def shows_detail(self) -> bool:
        """Tell whether records are listed."""
        return self._finding() in self._records()

    def count(self) -> int | None:
        """Count the records whose primary company is amiss."""
        return sum(each.count for each in self._records()) or None

    def refresh(self, changes: Changes) -> None:
        """Find out anew where anything changed; the draft changes what the panel shows."""
        self.found.need()
        if changes & (Changes.DRAFT | Changes.RECORDS | Changes.CONFIGURATION):
            self.companies.read()

    def go(self, subject: tuple[str, ...]) -> None:
        """Show the finding of a key."""
        if subject:
            self._wanted = "/".join(subject)
            self._show()

    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.entries.setAccessibleName(self.tr("Primary companies"))
        self.rows.retranslate()
        self.tools.retranslate()
        self._listed = None
        self._show()
        self._show_companies()

    def tab_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return (
            _action(
                "primary.rule",
                lambda: self.tr("&Choose by a rule…"),
                self.choose_by_rule,
                shortcut="Ctrl+Shift+L",
                icon="star",
                enabled=lambda: not self.found.read_only and self._finding() in self._records(),
            ),
        )

    def choose_by_rule(self) -> None:
        """Ask for the rule by which all listed records get their primary company."""
        finding = self._finding()
        if finding is not None:
            dialog = RuleDialog(
                self.window(), self.shell, self.services, self.found.source, finding
            )
            dialog.asked.connect(
                lambda order: self.editing.stage(partial(self._stage, order), dialog)
            )
            dialog.open()

    def _stage(self, order: LinkOrder, monitor: Monitor) -> Staged:
        return self.services.linking.stage(order, monitor)

    def _records(self) -> tuple[Finding, ...]:
        return of_records(self.found.findings or ())

    def _finding(self) -> Finding | None:
        """Give the finding whose rows are listed."""
        findings = self.found.findings or ()
        return next((each for each in findings if each.key == self._wanted), None)

    @Slot(object)
    def _choose(self, key: str) -> None:
        self._wanted = key
        self._show_right()

    @Slot()
    def _show(self) -> None:
        """Show what was found."""
        findings = self.found.findings
        if findings is None:
            return
        self._say_nothing()
        sheet = self.desk.holdings.sheet
        is_told = bool(findings) or (sheet is not None and sheet.is_told)
        self._stack.setCurrentIndex(0 if is_told else 1)
        offered = [each.key for each in (*of_records(findings), *of_readers(findings))]
        if self._wanted not in {*offered, TOOLS, NOTHING}:
            self._wanted = next(iter(offered), TOOLS)
        speech = Speech(self.shell.languages.language)
        self.entries.show_entries(primary_entries(speech, findings), self._wanted)
        self._show_right()

    def _show_right(self) -> None:
        """List what the entry stands for."""
        finding = self._finding()
        if self._wanted == TOOLS:
            self._right.setCurrentWidget(self.tools)
        elif finding is None:
            self._right.setCurrentWidget(self._right_none)
        else:
            self._right.setCurrentWidget(self.rows)
            self._list(finding)
        self.heading_changed.emit()
        self.shell.actions.refresh()

    def _list(self, finding: Finding) -> None:
        if finding == self._listed:
            return
        if self._listed is None or finding.key != self._listed.key:
            self.rows.table.setCurrentIndex(QModelIndex())
        self._listed = finding
        speech = Speech(self.shell.languages.language)
        source = FindingSource(source=self.found.source, finding=finding)
        self.rows.show_source(source, finding_title(speech, finding), self.found.pages)

    @Slot(object)
    def _look_at(self, row: FindingRow | None) -> None:
        self._row = row if isinstance(row, CompaniesOfRecord) else None
        self.companies.look_at(None if self._row is None else self._row.record)

    @Slot()
    def _show_companies(self) -> None:
        self._detail.show_record(
            self._row, self.companies, self.found.pages, editable=not self.found.read_only
        )

    @Slot(str)
    def _make_primary(self, company_id: str) -> None:
        """Stage the choice for one record; the toast offers to take it back."""
        if self._row is not None:
            order = primary_order(self._row.record, company_id)
            self.shell.operations.start(
                partial(self._stage, order),
                owner=self,
                done=self.editing.tell,
                failed=self.shell.notices.problem,
                changes=Changes.DRAFT,
            )

    def _say_nothing(self) -> None:
        read_only = self.found.read_only
        self._right_none.say(
            self.tr("Nothing to put right"),
            self.tr("Every record with several companies has exactly one primary company."),
        )
        self._nothing.say(
            self.tr("No associations yet"),
            self.tr(
                "This tab tells which records have several companies and none or two primary, and "
                "which lists, workflows and tools read only the primary one. Pull your portal, or "
                "import its files."
            ),
            action="" if read_only else self.tr("Pull from a portal"),
            run=partial(self.shell.navigation.go, Place("pull")),
            other="" if read_only else self.tr("Import files…"),
            other_run=self.shell.actions.qt("file.import").trigger,
        )

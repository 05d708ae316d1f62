"""The tab itself: findings above, what the one looked at counts below, its detail in the panel."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.associations.findings import Finding, Severity
from crmadmin.settings import splitter_sizes
from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.findings.bar import FindingFilters
from crmadmin.ui.pages.associations.findings.detail import FindingDetail
from crmadmin.ui.pages.associations.findings.table import FindingTable
from crmadmin.ui.pages.associations.found_list import FoundList
from crmadmin.ui.pages.associations.found_rows import FindingSource
from crmadmin.ui.pages.associations.tab import PAGE, AssociationsDesk, AssociationsTab
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.wording.association_findings import finding_remedy, finding_sentence, finding_title
from crmadmin.wording.speech import Speech

_SPLITTER = splitter_sizes("associations.findings")
_HEIGHTS = (320, 300)


class FindingsTab(AssociationsTab):
    """List findings; say of each why it matters, what to do, and what it counts."""

    def __init__(self, desk: AssociationsDesk) -> None:
        super().__init__(desk)
        self.found = desk.found
        self._filters = FindingFilters()
        self.table = FindingTable(desk.shell)
        self.rows = FoundList(desk.shell, "associations.finding_rows")
        self._detail = FindingDetail(desk.shell)
        self._none = EmptyState(desk.shell.icons, "check-circle")
        self._nothing = EmptyState(desk.shell.icons, "warning")
        self._nothing.setObjectName("findings.nothing")
        self.table.set_empty(self._none)
        self._wanted = ""
        self._listed: Finding | None = None
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.rows)
        heights = self.shell.settings.get(_SPLITTER)
        splitter.setSizes(heights or _HEIGHTS)
        splitter.splitterMoved.connect(
            lambda: self.shell.settings.set(_SPLITTER, tuple(splitter.sizes()))
        )
        self._stack.addWidget(splitter)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.found.changed.connect(self._show)
        self.desk.holdings.changed.connect(self._show)
        self._filters.narrowed.connect(self._show)
        self.table.entered_row.connect(self._show_finding)
        self.table.check_asked.connect(self._check)
        self.table.count_opened.connect(self._go_to_rows)
        self._detail.check_asked.connect(self._check)

    def subtitle(self) -> str:
        """Say what the tab answers."""
        return self.tr("What is wrong with associations or worth knowing, and what to do about it")

    def filters(self) -> QWidget:
        """Give what the list is narrowed by."""
        return self._filters

    def detail(self) -> QWidget:
        """Give the finding that is looked at."""
        return self._detail

    def shows_detail(self) -> bool:
        """Tell whether there is anything to choose from."""
        return bool(self.found.findings)

    def count(self) -> int | None:
        """Count the warnings that nobody saw to."""
        if self.found.findings is None:
            return None
        open_ones = (each for each in self.found.findings if not each.checked)
        return sum(each.severity is Severity.WARNING for each in open_ones) or None

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - the finder was told already
        """Find out anew where anything changed."""
        self.found.need()

    def go(self, subject: tuple[str, ...]) -> None:
        """Show the finding of a key."""
        if subject:
            self._filters.clear()
            self._wanted = "/".join(subject)
            self._show()

    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        for part in (self._filters, self.table, self.rows, self._detail):
            part.retranslate()
        self._listed = None
        self._show()

    def tab_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return (
            Action(
                id="associations.findings.check",
                text=lambda: self.tr("&Tick the finding off, or take the tick away"),
                run=self.check_current,
                shortcut="Ctrl+Return",
                icon="check-square",
                menu=Menu.EDIT,
                page=PAGE,
                enabled=self._may_check,
            ),
            Action(
                id="associations.findings.copy",
                text=lambda: self.tr("&Copy all findings that are listed"),
                run=self.copy,
                shortcut="Ctrl+Shift+C",
                icon="copy",
                menu=Menu.EDIT,
                page=PAGE,
                enabled=lambda: bool(self.table.findings),
            ),
        )

    def check_current(self) -> None:
        """Tick the finding that is looked at off, or take the tick away."""
        finding = self.table.current_finding()
        if finding is not None:
            self._check(finding)

    def copy(self) -> None:
        """Put the listed findings on the clipboard, a row each, to be pasted into a sheet."""
        speech = Speech(self.shell.languages.language)
        lines = [
            "\t".join(
                (
                    finding_title(speech, each),
                    str(each.count),
                    finding_sentence(speech, each),
                    finding_remedy(speech, each),
                )
            )
            for each in self.table.findings
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.shell.notices.toast(self.tr("%Ln finding(s) copied", None, len(lines)))

    def _may_check(self) -> bool:
        return not self.found.read_only and self.table.current_finding() is not None

    @Slot(object)
    def _check(self, finding: Finding) -> None:
        if not self.found.read_only:
            self.found.check(finding, done=not finding.checked)

    @Slot()
    def _show(self) -> None:
        """Show what was found, as far as the filters let it through."""
        findings = self.found.findings
        if findings is None:
            return
        if findings:
            self.table.show_findings(each for each in findings if self._filters.lets_through(each))
            if self._wanted:
                self.table.select(self._wanted)
                self._wanted = ""
        self._say_nothing(is_narrowed=bool(findings))
        self._stack.setCurrentIndex(0 if findings else 1)
        self._show_finding()
        self.heading_changed.emit()

    @Slot()
    def _show_finding(self) -> None:
        finding = self.table.current_finding()
        self._detail.show_finding(finding, self.found.pages, editable=not self.found.read_only)
        if finding is not None and finding != self._listed:
            speech = Speech(self.shell.languages.language)
            source = FindingSource(source=self.found.source, finding=finding)
            self.rows.show_source(source, finding_title(speech, finding), self.found.pages)
        self._listed = finding
        self.shell.actions.refresh()

    @Slot(object)
    def _go_to_rows(self, finding: Finding) -> None:
        self.table.select(finding.key)
        self.rows.table.setFocus()

    def _say_nothing(self, *, is_narrowed: bool) -> None:
        """Say why nothing is listed: narrowed away, nothing found, nothing pulled."""
        if is_narrowed:
            self._none.say(
                self.tr("No finding is meant by these filters"),
                self.tr("Others are there."),
                action=self.tr("Show all findings"),
                run=self._filters.clear,
            )
            return
        sheet = self.desk.holdings.sheet
        if sheet is not None and sheet.is_told:
            self._nothing.say(
                self.tr("Nothing found"),
                self.tr(
                    "Every record with several companies has one primary, no label is unused or "
                    "doubled, no limit is near, and no list or workflow reaches fewer companies "
                    "than before."
                ),
            )
            return
        self._nothing.say(
            self.tr("Nothing to look into yet"),
            self.tr(
                "This tab tells which records have no primary company, which labels nobody uses, "
                "which limits are near, and which lists and workflows change their behaviour. "
                "Pull your portal, or import its files."
            ),
            action="" if self.found.read_only else self.tr("Pull from a portal"),
            run=lambda: self.shell.navigation.go(Place("pull")),
            other="" if self.found.read_only else self.tr("Import files…"),
            other_run=self.shell.actions.qt("file.import").trigger,
        )

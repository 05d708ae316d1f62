"""The list of findings: how much each matters, what was found, how many, seen to or not."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QMenu

from crmadmin.core.associations.findings import Finding
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.associations.findings.kinds import LOOKS
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.wording.association_findings import SEVERITIES, finding_sentence, finding_title
from crmadmin.wording.speech import Speech

SEVERITY, TITLE, COUNT, SENTENCE, CHECKED = "severity", "title", "count", "sentence", "checked"
_NAME = "associations.findings"
_SHOWN = (CHECKED, SEVERITY, COUNT, SENTENCE)


class FindingTexts(Texts):
    """The texts of this module."""


class FindingTable(TableView):
    """List findings. ``check_asked`` carries one whose box was clicked, ``count_opened`` one."""

    check_asked = Signal(object)
    count_opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__(_NAME, choosable=True)
        self._shell = shell
        self._model = ListTableModel[Finding](
            _columns(shell), identity=lambda finding: finding.key, parent=self
        )
        self.show_model(self._model)
        self.header.setStretchLastSection(True)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(_NAME, _columns(shell), _SHOWN)
        self.link_opened.connect(self._follow)
        self.opened.connect(self.count_opened)
        self.add_to_menu = self._fill_menu

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Give the findings that are listed."""
        return self._model.rows

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """List findings; the current one stays."""
        self._model.set_rows(tuple(findings))
        if self._model.rows and not self.currentIndex().isValid():
            self.go_to(0)

    def select(self, key: str) -> None:
        """Look at the finding of a key, where it is listed."""
        place = self._model.find(key)
        if place is not None:
            self.go_to(place)

    def current_finding(self) -> Finding | None:
        """Give the finding that is looked at."""
        row = self.current_row()
        return row if isinstance(row, Finding) else None

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.setAccessibleName(self.tr("Findings"))
        self._layout.retitle(_columns(self._shell))

    @Slot(object, str)
    def _follow(self, finding: Finding, name: str) -> None:
        if name == CHECKED:
            self.check_asked.emit(finding)
        else:
            self.count_opened.emit(finding)

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        menu.addAction(self._shell.actions.qt("associations.findings.check"))
        menu.addSeparator()


def _columns(shell: Shell) -> tuple[TableColumn[Finding], ...]:
    speech = Speech(shell.languages.language)

    def tint(finding: Finding) -> QColor:
        return QColor(getattr(shell.theme.tokens, LOOKS[finding.severity][1]))

    def look(finding: Finding) -> QIcon:
        return shell.icons.icon(*LOOKS[finding.severity])

    def box(finding: Finding) -> QIcon:
        name = "check-square" if finding.checked else "square"
        return shell.icons.icon(name, "accent" if finding.checked else "muted")

    def muted(finding: Finding) -> QColor | None:
        return QColor(shell.theme.tokens.muted) if finding.checked else None

    return (
        TableColumn[Finding](
            name=CHECKED,
            title=FindingTexts.tr("Seen to"),
            description=FindingTexts.tr("Remembered until more is found"),
            text=lambda finding: FindingTexts.tr("yes") if finding.checked else "",
            icon=box,
            linked=lambda _finding: True,
            width=84,
        ),
        TableColumn[Finding](
            name=SEVERITY,
            title=FindingTexts.tr("Weight"),
            text=lambda finding: speech(SEVERITIES[finding.severity]),
            icon=look,
            colour=tint,
            width=144,
        ),
        TableColumn[Finding](
            name=TITLE,
            title=FindingTexts.tr("Finding"),
            text=lambda finding: finding_title(speech, finding),
            colour=muted,
            width=216,
        ),
        TableColumn[Finding](
            name=COUNT,
            title=FindingTexts.tr("Number"),
            text=lambda finding: formats.number(finding.count),
            sort_key=lambda finding: float(finding.count),
            numeric=True,
            linked=lambda _finding: True,
            colour=lambda _finding: QColor(shell.theme.tokens.accent),
            width=76,
        ),
        TableColumn[Finding](
            name=SENTENCE,
            title=FindingTexts.tr("What was found"),
            text=lambda finding: finding_sentence(speech, finding),
            tooltip=lambda finding: finding_sentence(speech, finding),
            colour=muted,
            width=240,
        ),
    )

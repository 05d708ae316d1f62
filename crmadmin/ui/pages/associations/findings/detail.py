"""One finding in the detail panel: why it matters, what to do, on what it rests."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.associations.findings import Condition, Finding, FindingCode, Holds
from crmadmin.core.effects.references import Family
from crmadmin.core.portal_pages import PortalPages
from crmadmin.ui.i18n import fill
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.findings.kinds import LOOKS, PRIMARY_CODES
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.outside import browser_link, copy_link
from crmadmin.ui.widgets.panel import Panel
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label, selectable
from crmadmin.wording.association_findings import (
    SEVERITIES,
    condition_lines,
    finding_remedy,
    finding_sentence,
    finding_title,
    finding_why,
)
from crmadmin.wording.speech import Speech

_HOLDS = {
    Holds.YES: ("check", "create"),
    Holds.NO: ("x", "delete"),
    Holds.INFERRED: ("question", "blocked"),
    Holds.TO_CHECK: ("eye", "blocked"),
}
_NUMBERS = {condition: condition.value.upper() for condition in Condition}


class FindingDetail(Panel):
    """Show a finding; ``check_asked`` carries it when its box is clicked."""

    check_asked = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__("findings.detail")
        self._shell = shell
        self._finding: Finding | None = None
        self._pages = PortalPages()
        self._editable = False

    def show_finding(self, finding: Finding | None, pages: PortalPages, *, editable: bool) -> None:
        """Show a finding, or how to choose one."""
        self._finding, self._pages, self._editable = finding, pages, editable
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.show_body(self._made(self._finding))

    def _made(self, finding: Finding | None) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if finding is None:
            column.addWidget(label("secondary", self.tr("Choose a finding."), wraps=True))
            return body
        speech = Speech(self._shell.languages.language)
        self._head(column, speech, finding)
        for title, text in (
            (self.tr("Why it matters"), finding_why(speech, finding)),
            (self.tr("What to do"), finding_remedy(speech, finding)),
        ):
            column.addSpacing(4)
            column.addWidget(label("section", title))
            column.addWidget(selectable(label("", text, wraps=True)))
        self._conditions(column, speech, finding)
        self._verbs(column, finding)
        column.addSpacing(8)
        column.addWidget(self._box(finding))
        until = self.tr("Remembered until more is found.")
        column.addWidget(label("secondary", until, wraps=True))
        return body

    def _head(self, column: QVBoxLayout, speech: Speech, finding: Finding) -> None:
        icon, tint = LOOKS[finding.severity]
        weight = f"{speech(SEVERITIES[finding.severity])} · {finding_title(speech, finding)}"
        column.addLayout(self._line(icon, tint, label("section", weight, wraps=True)))
        sentence = selectable(label("", finding_sentence(speech, finding), wraps=True))
        sentence.setObjectName("findings.detail.sentence")
        column.addWidget(sentence)

    def _conditions(self, column: QVBoxLayout, speech: Speech, finding: Finding) -> None:
        """List on what a migration rests, each with how sure it is."""
        if not finding.conditions:
            return
        column.addSpacing(4)
        column.addWidget(label("section", self.tr("On what it rests")))
        lines = condition_lines(speech, finding)
        for (condition, holds), (text, sure) in zip(finding.conditions.items(), lines, strict=True):
            words = fill(self.tr("%1 · %2: %3"), _NUMBERS[condition], text, sure)
            column.addLayout(self._line(*_HOLDS[holds], selectable(label("", words, wraps=True))))

    def _line(self, icon: str, tint: str, text: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        symbol = Symbol(self._shell.icons, icon, tint)
        row.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return row

    def _verbs(self, column: QVBoxLayout, finding: Finding) -> None:
        column.addSpacing(4)
        for text, run in self._leads(finding):
            column.addWidget(link(text, run, "findings.detail.lead"))
        family, _slash, definition = finding.subject.partition("/")
        if finding.conditions and definition:
            address = self._pages.definition(Family(family), definition)
            if address:
                text = self.tr("Open in HubSpot")
                column.addWidget(
                    browser_link(self._shell.icons, text, address, "findings.detail.portal")
                )
        said = self.tr("Finding copied")
        copied = copy_link(
            self._shell, self.tr("Copy the finding"), self.as_text, said, "findings.detail.copy"
        )
        column.addWidget(copied)

    def _leads(self, finding: Finding) -> list[tuple[str, Callable[[], None]]]:
        """Give the ways to where a finding is seen to."""

        def to(*subject: str) -> Callable[[], None]:
            return lambda: self._shell.navigation.go(Place("associations", subject))

        if finding.code in PRIMARY_CODES:
            return [(self.tr("Choose primary companies"), to("primary", finding.key))]
        if finding.code is FindingCode.READS_PRIMARY:
            return [(self.tr("What reads the primary company"), to("primary", finding.key))]
        if finding.object and finding.other and not finding.conditions:
            return [
                (self.tr("Show the labels of these objects"), to(finding.object, finding.other))
            ]
        return []

    def _box(self, finding: Finding) -> QCheckBox:
        box = QCheckBox(self.tr("Seen to"))
        box.setObjectName("findings.detail.check")
        box.setChecked(finding.checked)
        box.setEnabled(self._editable)
        box.clicked.connect(lambda _checked=False: self.check_asked.emit(finding))
        return box

    def as_text(self) -> str:
        """Give the finding as text: what, why, what to do, on what it rests."""
        finding = self._finding
        if finding is None:
            return ""
        speech = Speech(self._shell.languages.language)
        lines = [
            finding_sentence(speech, finding),
            finding_why(speech, finding),
            finding_remedy(speech, finding),
            *(f"{text}: {sure}" for text, sure in condition_lines(speech, finding)),
        ]
        return "\n".join(lines)

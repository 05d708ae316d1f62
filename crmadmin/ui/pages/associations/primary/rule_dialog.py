"""Choosing the primary companies of many records by one rule, seen before it is drafted."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.associations.findings import CompaniesOfRecord, Finding
from crmadmin.core.associations.links import is_label
from crmadmin.core.associations.selection import LinkOrder, Records
from crmadmin.core.associations.staging import LinkCount, OfferedKey, PrimaryBy, PrimaryRule
from crmadmin.core.definitions import COMPANIES
from crmadmin.core.effects.rows import Page
from crmadmin.core.progress import Monitor
from crmadmin.core.reading.association_labels import in_order
from crmadmin.errors import Problem
from crmadmin.services.association_findings import AssociationFindings
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.linking.preview import LinkPreview
from crmadmin.ui.linking.words import KeyTexts
from crmadmin.ui.pages.associations.primary.notes import primary_notes
from crmadmin.ui.plans.speaking import said
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.message import Message
from crmadmin.ui.widgets.text import label

_WIDTH, _HEIGHT, _LEFT = 960, 600, 320


class RuleDialog(QDialog):
    """Choose the rule and see what it does; ``asked`` carries the :class:`LinkOrder`.

    Whoever stages it calls :meth:`refuse` or :meth:`accept`.
    """

    asked = Signal(object)

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        services: Services,
        source: AssociationFindings,
        finding: Finding,
    ) -> None:
        super().__init__(window)
        self.setObjectName("primary.rule_dialog")
        self.resize(_WIDTH, _HEIGHT)
        self._shell, self._services = shell, services
        self._source, self._finding = source, finding
        self._texts = KeyTexts()
        self._records: Records | None = None
        self._order: LinkOrder | None = None
        self._group = QButtonGroup(self)
        self._domain = self._choice(PrimaryBy.EMAIL_DOMAIN, self.tr("Its e-mail’s domain"))
        self._label = self._choice(PrimaryBy.LABEL, self.tr("The company under the label"))
        self._oldest = self._choice(PrimaryBy.OLDEST, self.tr("Its oldest company"))
        self._labels = QComboBox()
        self._labels.setObjectName("primary.rule.labels")
        self._labels.setAccessibleName(self.tr("Label"))
        self._message = Message(shell.icons, "primary.rule.message")
        self._preview = LinkPreview(shell, services.linking, self)
        self._do = QPushButton()
        self._do.setObjectName("primary.rule.do")
        wear(self._do, "primary")
        self._lay_out()
        self._group.buttonToggled.connect(self._ask)
        self._labels.currentIndexChanged.connect(self._ask_for_label)
        self._preview.counted.connect(self._take)
        self._take(None)
        self._read()

    def refuse(self, problem: Problem) -> None:
        """Say why it cannot be staged; the dialog stays."""
        self._message.refuse(said(self._shell, problem))
        self._do.setEnabled(self._order is not None)

    def _choice(self, by: PrimaryBy, text: str) -> QRadioButton:
        made = QRadioButton(text)
        made.setObjectName(f"primary.rule.{by}")
        self._group.addButton(made)
        return made

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Choose primary companies"))
        left = QWidget()
        left.setFixedWidth(_LEFT)
        rules = QVBoxLayout(left)
        rules.setContentsMargins(0, 0, 0, 0)
        rules.setSpacing(8)
        count = formats.number(self._finding.count)
        question = fill(self.tr("Which company shall be primary, of %1 records?"), count)
        rules.addWidget(label("section", question, wraps=True))
        for choice, text in (
            (self._domain, self.tr("The company whose domain is that of the e-mail address.")),
            (self._label, ""),
            (self._oldest, self.tr("The one of the lowest ID: HubSpot gave that first.")),
        ):
            rules.addWidget(choice)
            under = label("secondary", text, wraps=True) if text else self._labels
            row = QHBoxLayout()
            row.setContentsMargins(24, 0, 0, 0)
            row.addWidget(under, 1)
            rules.addLayout(row)
        rules.addWidget(
            label(
                "secondary",
                self.tr("A record of which a rule finds none, or several, stays as it is."),
                wraps=True,
            )
        )
        rules.addWidget(primary_notes())
        rules.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._do, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._ask_to_stage)
        buttons.rejected.connect(self.reject)
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addWidget(left)
        halves.addWidget(self._preview, 1)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._message, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(halves, 1)
        column.addLayout(foot)

    def _read(self) -> None:
        """Read which records are meant, and which labels there are to choose by."""
        finding, source, linking = self._finding, self._source, self._services.linking
        pair = in_order(finding.object, COMPANIES)

        def work(monitor: Monitor) -> tuple[Records, tuple[OfferedKey, ...]]:
            rows = source.rows(finding, Page(limit=finding.count), monitor)
            ids = tuple(row.record.id for row in rows if isinstance(row, CompaniesOfRecord))
            return Records(object=finding.object, ids=ids), linking.keys(*pair)

        self._shell.operations.start(work, owner=self, done=self._begin, failed=self.refuse)

    def _begin(self, read: tuple[Records, tuple[OfferedKey, ...]]) -> None:
        self._records, offered = read
        self._texts = KeyTexts.of(offered)
        for key in offered:
            if is_label(key.key):
                self._labels.addItem(key.text, key.key)
        self._label.setEnabled(self._labels.count() > 0)
        self._domain.setChecked(True)
        self._domain.setFocus()

    def _rule(self) -> PrimaryRule:
        if self._label.isChecked():
            return PrimaryRule(by=PrimaryBy.LABEL, label=self._labels.currentData() or "")
        by = PrimaryBy.OLDEST if self._oldest.isChecked() else PrimaryBy.EMAIL_DOMAIN
        return PrimaryRule(by=by)

    @Slot()
    def _ask_for_label(self) -> None:
        """Take the choice of a label for the choice of that rule."""
        if self._label.isChecked():
            self._ask()
        elif self._records is not None and self._labels.hasFocus():
            self._label.setChecked(True)

    @Slot()
    def _ask(self) -> None:
        """Work out what the rule does to the records."""
        records, rule, linking = self._records, self._rule(), self._services.linking
        if records is None:
            return
        self._message.clear()
        self._take(None)
        self._shell.operations.start(
            lambda monitor: linking.primary_order(records, rule, monitor),
            owner=self,
            done=self._preview_order,
            failed=self.refuse,
            latest=f"primary.rule.{id(self)}",
        )

    def _preview_order(self, order: LinkOrder) -> None:
        self._order = order
        self._preview.ask(order, self._texts)

    @Slot(object)
    def _take(self, count: LinkCount | None) -> None:
        """Name the number on the button."""
        changed = 0 if count is None else count.changed
        self._do.setText(self.tr("Draft %Ln primary company(ies)", None, changed))
        self._do.setEnabled(count is not None and count.is_possible)

    @Slot()
    def _ask_to_stage(self) -> None:
        if self._order is not None:
            self._do.setEnabled(False)
            self.asked.emit(self._order)

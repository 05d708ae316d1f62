"""The list of proposals: which ones, the table, what can be done with those selected."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.sync.proposals.columns import DEFAULT, EVIDENCE, RULE, proposal_columns
from crmadmin.ui.pages.sync.proposals.rows import Chosen, ProposalRow
from crmadmin.ui.pages.sync.proposals.wording import chosen_name, nothing_text
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.widgets.flow import FlowLayout
from crmadmin.ui.widgets.text import ElidedLabel, label

SURE = 0.9
"""Confidence of the proposals that one button accepts together."""


class ProposalsView(QFrame):
    """List proposals.

    ``left`` says that the person goes back, ``renewal_asked`` that the records are to be compared
    anew; ``accepted``, ``rejected``, ``restored`` and ``withdrawn`` carry rows, ``rule_chosen`` a
    row and its rule, ``entered_row`` the current row (None without), ``evidence_opened`` one whose
    evidence was clicked.
    """

    left = Signal()
    renewal_asked = Signal()
    accepted = Signal(object)
    rejected = Signal(object)
    restored = Signal(object)
    withdrawn = Signal(object)
    rule_chosen = Signal(object, object)
    entered_row = Signal(object)
    evidence_opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("sync.proposals")
        wear(self, "page")
        self._shell = shell
        self._rows: tuple[ProposalRow, ...] = ()
        self._chosen = Chosen.OPEN
        self._is_busy = self._is_editable = False
        self._back = self._button("sync.proposals.back", "arrow-left", "link")
        self._again = self._button("sync.proposals.again", "arrows-clockwise", "link")
        self._title = ElidedLabel("section")
        self._accept = self._button("sync.proposals.accept", "check", "primary")
        self._sure = self._button("sync.proposals.accept_sure", "checks")
        self._reject = self._button("sync.proposals.reject", "x")
        self._restore = self._button("sync.proposals.restore", "arrow-counter-clockwise")
        self._withdraw = self._button("sync.proposals.withdraw", "arrow-counter-clockwise")
        self._hint = label("secondary")
        self._chips = QButtonGroup(self)
        self._offers = self._offered()
        self._empty = label("secondary", wraps=True)
        self._empty.setObjectName("sync.proposals.empty")
        self._empty.setMargin(24)
        self.table = TableView("sync.proposals.table", choosable=True)
        self._model: ListTableModel[ProposalRow] = ListTableModel(
            proposal_columns(shell, editable=False),
            identity=lambda row: row.mapping.address,
            parent=self,
        )
        self.table.show_model(self._model)
        self.table.set_empty(self._empty)
        self._layout = TableLayout(self.table, shell.settings)
        self._layout.use("sync.proposals", self._model.columns, DEFAULT)
        self._lay_out()
        self._connect()

    def _button(self, name: str, icon: str, look: str = "") -> QPushButton:
        made = QPushButton()
        made.setObjectName(name)
        if look:
            wear(made, look)
        tint = {"link": "accent", "primary": "on_accent"}.get(look, "text")
        self._shell.icons.put(made, icon, tint)
        return made

    def _offered(self) -> QWidget:
        offers = QWidget()
        row = FlowLayout(offers, 8)
        row.setContentsMargins(24, 4, 16, 8)
        for chosen in Chosen:
            chip = QPushButton()
            chip.setObjectName(f"sync.proposals.chip.{chosen}")
            chip.setCheckable(True)
            chip.setChecked(chosen is self._chosen)
            chip.clicked.connect(lambda _checked=False, chosen=chosen: self.choose(chosen))
            self._chips.addButton(chip)
            row.addWidget(chip)
        return offers

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 0)
        head.setSpacing(8)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._again)
        deeds = QHBoxLayout()
        deeds.setContentsMargins(24, 0, 16, 8)
        deeds.setSpacing(8)
        for button in (
            self._accept,
            self._reject,
            self._restore,
            self._withdraw,
            self._sure,
        ):
            deeds.addWidget(button)
        deeds.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._offers)
        column.addLayout(deeds)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._again.clicked.connect(self.renewal_asked)
        self._accept.clicked.connect(lambda: self.accepted.emit(self.selected()))
        self._sure.clicked.connect(lambda: self.accepted.emit(self.sure()))
        self._reject.clicked.connect(lambda: self.rejected.emit(self.selected()))
        self._restore.clicked.connect(lambda: self.restored.emit(self.selected()))
        self._withdraw.clicked.connect(lambda: self.withdrawn.emit(self.selected()))
        self._model.edited.connect(self._edit)
        self.table.entered_row.connect(self.entered_row)
        self.table.link_opened.connect(self._open_link)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self._shell.theme.changed.connect(self.retranslate)

    def show_rows(self, rows: Sequence[ProposalRow], *, editable: bool, busy: bool) -> None:
        """Show proposals; ``busy`` while they are being looked for."""
        self._rows = tuple(rows)
        self._is_busy = busy
        if editable != self._is_editable:
            self._is_editable = editable
            self._layout.retitle(proposal_columns(self._shell, editable=editable))
        self._show()

    def choose(self, chosen: Chosen) -> None:
        """List another part of the proposals."""
        self._chosen = chosen
        self._show()

    def selected(self) -> tuple[ProposalRow, ...]:
        """Give the rows that are selected."""
        positions = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        found = (self._model.row_at(position) for position in positions)
        return tuple(row for row in found if row is not None)

    def sure(self) -> tuple[ProposalRow, ...]:
        """Give the open proposals that are hardly in doubt."""
        return tuple(row for row in self._rows if row.is_open and row.proposal.confidence >= SURE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept with Ctrl+Enter, reject with Del, change the rule with F2, go back with Esc."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._accept.click()
        elif event.key() == Qt.Key.Key_F2:
            self._edit_rule()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._reject.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._title.say(self.tr("Field mappings proposed from the records"))
        self._back.setText(self.tr("All mappings"))
        self._back.setToolTip(self.tr("Back to all mappings (Esc)"))
        self._again.setText(self.tr("Compare again"))
        self._accept.setToolTip(
            self.tr("Declare that HubSpot has the selected mappings (Ctrl+Enter)")
        )
        self._reject.setToolTip(self.tr("Never propose the selected ones again (Del)"))
        self._restore.setText(self.tr("Propose again"))
        self._withdraw.setText(self.tr("Withdraw"))
        self._withdraw.setToolTip(self.tr("HubSpot does not have the selected mappings"))
        self.table.setAccessibleName(self.tr("Proposed field mappings"))
        self._layout.retitle(proposal_columns(self._shell, editable=self._is_editable))
        self._show()

    def _show(self) -> None:
        for button, chosen in zip(self._chips.buttons(), Chosen, strict=True):
            count = sum(chosen.covers(row) for row in self._rows)
            button.setText(f"{chosen_name(chosen)}  {formats.number(count)}")
            button.setChecked(chosen is self._chosen)
        looking = self.tr("Comparing the linked records…")
        nothing = nothing_text(self._chosen, any_linked=bool(self._rows))
        self._empty.setText(looking if self._is_busy else nothing)
        self._model.set_rows([row for row in self._rows if self._chosen.covers(row)])
        if self._model.rows and not self.selected():
            # What was selected is gone: the next row takes its place.
            self.table.go_to(max(self.table.currentIndex().row(), 0))
        self._enable()

    @Slot()
    def _enable(self) -> None:
        some, sure = self.selected(), self.sure()
        is_open = self._chosen is Chosen.OPEN
        may = self._is_editable and not self._is_busy
        count = len(some) if is_open else 0
        accept, reject = self.tr("Accept"), self.tr("Reject")
        if count:
            accept = self.tr("Accept %Ln mapping(s)", None, count)
            reject = self.tr("Reject %Ln mapping(s)", None, count)
        self._accept.setText(accept)
        self._reject.setText(reject)
        percent = formats.percent(SURE)
        every = self.tr("Accept all %Ln above %1", None, len(sure))
        self._sure.setText(fill(every, percent))
        for button in (self._accept, self._reject):
            button.setVisible(is_open)
            button.setEnabled(may and bool(count))
        self._sure.setVisible(is_open and bool(sure))
        self._sure.setEnabled(may)
        self._restore.setVisible(self._chosen is Chosen.REJECTED)
        self._restore.setEnabled(may and bool(some))
        declared = self._chosen in {Chosen.MAPPED, Chosen.DOUBTED}
        self._withdraw.setVisible(declared)
        self._withdraw.setEnabled(may and bool(some))
        selected = self.tr("%Ln selected", None, len(some))
        self._hint.setText(selected if len(some) > 1 else "")
        self._again.setEnabled(not self._is_busy)

    def _edit_rule(self) -> None:
        """Drop the rules of the current proposal down."""
        section = self._model.position_of(RULE)
        if section is not None and self.table.currentIndex().isValid():
            self.table.edit(self._model.index(self.table.currentIndex().row(), section))

    @Slot(object, str, object)
    def _edit(self, row: ProposalRow, name: str, value: object) -> None:
        if name == RULE:
            self.rule_chosen.emit(row, SyncRule(str(value)))

    @Slot(object, str)
    def _open_link(self, row: ProposalRow, name: str) -> None:
        if name == EVIDENCE:
            self.evidence_opened.emit(row)

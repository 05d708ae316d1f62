"""One mapping in the detail panel: what it joins, its rule, its figures, its notes."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.sync.scenarios import Outcome
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.sync.columns import agreement_text, agreement_tooltip, drafted
from crmadmin.ui.pages.sync.groups import OUTCOMES
from crmadmin.ui.pages.sync.rows import MappingRow
from crmadmin.ui.pages.sync.wording.outcomes import outcome_look, outcome_name
from crmadmin.ui.pages.sync.wording.rules import rule_explanation, rule_name
from crmadmin.ui.pages.sync.wording.types import type_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.swapping import swap_first
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel, label, selectable

_TOP = Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MappingDetail(QWidget):
    """Show a mapping.

    ``outcome_opened`` carries the row and the outcome whose count was clicked; ``edit_asked``
    and ``removal_asked`` the row.
    """

    outcome_opened = Signal(object, object)
    edit_asked = Signal(object)
    removal_asked = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("sync.mapping")
        self._shell = shell
        self._row: MappingRow | None = None
        self._editable = False
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 16, 16)
        self._column.addStretch(1)

    def show_row(self, row: MappingRow, *, editable: bool) -> None:
        """Show a mapping, with what can be done to it where it is editable."""
        if (row, editable) == (self._row, self._editable) and self._body is not None:
            return
        self._row, self._editable = row, editable
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        if self._row is None:
            return
        former, self._body = self._body, self._made(self._row)
        swap_first(self._column, former, self._body)

    def _made(self, row: MappingRow) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(selectable(label("section", row.words.property_label, wraps=True)))
        column.addLayout(self._sides(row))
        if row.line.is_drafted:
            column.addWidget(self._drafted(row))
        column.addSpacing(4)
        column.addWidget(label("section", rule_name(row.rule), wraps=True))
        column.addWidget(label("", rule_explanation(row.rule), wraps=True))
        column.addSpacing(4)
        column.addLayout(self._figures(row))
        for note in row.words.notes:
            column.addLayout(self._note(note.icon, note.tint, note.text))
        if self._editable and row.mapping is not None:
            column.addLayout(self._deeds(row))
        return body

    def _sides(self, row: MappingRow) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        line = row.line
        sides = [("HubSpot", line.property_name, row.words.property_type)]
        sides += [
            (field.salesforce_object, field.field, type_name(field.definition))
            for field in line.fields
        ]
        for place, (system, name, kind) in enumerate(sides):
            grid.addWidget(label("secondary", system), place, 0)
            text = ElidedLabel("")
            text.say(f"{name} · {kind}" if kind else name)
            grid.addWidget(text, place, 1)
        return grid

    def _drafted(self, row: MappingRow) -> QWidget:
        made = label("update", drafted(row), wraps=True)
        made.setObjectName("sync.mapping.drafted")
        return made

    def _figures(self, row: MappingRow) -> QGridLayout:
        """Show every outcome with its count before and after, each a link to its records."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        place = 0
        for outcomes in OUTCOMES.values():
            for outcome in outcomes:
                now = 0 if row.after is None else row.after.get(outcome, 0)
                before = now if row.before is None else row.before.get(outcome, 0)
                if now or before:
                    self._figure(grid, place, outcome, (before, now))
                    place += 1
        if place == 0:
            text = self.tr("Being counted…") if row.after is None else self.tr("No effect here.")
            grid.addWidget(label("secondary", text), 0, 0, 1, 2)
        share = fill(self.tr("Agreement: %1"), agreement_text(row))
        agreement = label("secondary", share)
        agreement.setToolTip(agreement_tooltip(row))
        grid.addWidget(agreement, place + 1, 0, 1, 4)
        return grid

    def _figure(
        self, grid: QGridLayout, place: int, outcome: Outcome, counts: tuple[int, int]
    ) -> None:
        before, now = counts
        look = outcome_look(outcome)
        grid.addWidget(Symbol(self._shell.icons, look.icon, look.tint), place, 0)
        grid.addWidget(label("", outcome_name(outcome)), place, 1)
        if before != now:
            grid.addWidget(label("struck", formats.number(before)), place, 2, _RIGHT)
        count = link(formats.number(now), lambda: self._open(outcome), f"sync.mapping.{outcome}")
        count.setAccessibleName(f"{outcome_name(outcome)}: {formats.number(now)}")
        count.setEnabled(now > 0)
        grid.addWidget(count, place, 3, _RIGHT)

    def _open(self, outcome: Outcome) -> None:
        self.outcome_opened.emit(self._row, outcome)

    def _note(self, icon: str, tint: str, text: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Symbol(self._shell.icons, icon, tint), 0, _TOP)
        look = tint if tint == "blocked" else "secondary"
        line.addWidget(selectable(label(look, text, wraps=True)), 1)
        return line

    def _deeds(self, row: MappingRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 8, 0, 0)
        for name, text, signal in (
            ("sync.mapping.edit", self.tr("Edit…"), self.edit_asked),
            ("sync.mapping.remove", self.tr("Remove"), self.removal_asked),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(row))
            line.addWidget(button)
        if row.line.is_standard:
            button.setEnabled(False)
            button.setToolTip(
                self.tr("A standard mapping cannot be deleted; set its rule to “Don’t sync”.")
            )
        line.addStretch(1)
        return line

"""One option in the detail panel: who holds it, and what removing it would do."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.services.outlook import Outlook
from crmadmin.services.standing import Standing
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.outlook.sentences import effect_lines, reference_lines
from crmadmin.ui.pages.leads.options.rows import OptionRow
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.link import LINK_BORDER, link
from crmadmin.ui.widgets.panel import Panel
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel, label, selectable

_TOP = Qt.AlignmentFlag.AlignTop


class OptionDetail(Panel):
    """Show an option, or a value that is none, or how to choose one.

    ``change_asked``, ``hiding_asked``, ``removal_asked``, ``adoption_asked`` and
    ``reverting_asked`` carry the row; ``records_opened`` the value whose count was clicked.
    """

    change_asked = Signal(object)
    hiding_asked = Signal(object)
    removal_asked = Signal(object)
    adoption_asked = Signal(object)
    reverting_asked = Signal(object)
    records_opened = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__("leads.detail")
        self._shell = shell
        self._row: OptionRow | None = None
        self._outlook: Outlook | None = None
        self._editable = False
        self._locked = False

    def show_row(
        self,
        row: OptionRow | None,
        outlook: Outlook | None,
        *,
        editable: bool,
        locked: bool = False,
    ) -> None:
        """Show an option; ``outlook`` says what removing it does, once that is counted.

        Options of a ``locked`` property cannot be removed, and nothing is said of that.
        """
        known = (self._row, self._outlook, self._editable, self._locked)
        if (row, outlook, editable, locked) == known and self.shows_body:
            return
        self._row, self._outlook, self._editable, self._locked = row, outlook, editable, locked
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.show_body(self._made(self._row))

    def _made(self, row: OptionRow | None) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if row is None:
            hint = self.tr("Choose an option to see who holds it and what removing it would do.")
            column.addWidget(label("secondary", hint, wraps=True))
            return body
        column.addWidget(selectable(label("section", row.label, wraps=True)))
        if row.is_drafted:
            column.addLayout(self._drafted(row))
        column.addLayout(self._facts(row))
        if row.is_orphan:
            self._add_orphan(column, row)
            return body
        if row.line is not None and row.line.before is not None and not self._locked:
            self._add_outlook(column, row)
        if self._editable and row.option is not None:
            column.addLayout(self._deeds(row))
        return body

    def _drafted(self, row: OptionRow) -> QHBoxLayout:
        """Say what the draft has made of the option, with the way back."""
        made = QHBoxLayout()
        made.setSpacing(8)
        look, text = self._change(row)
        told = label(look, text, wraps=True)
        told.setObjectName("leads.detail.drafted")
        made.addWidget(told, 1)
        if self._editable:
            undo = link(
                self.tr("Take back"), lambda: self.reverting_asked.emit(row), "leads.detail.revert"
            )
            undo.setToolTip(self.tr("Take back what the draft has made of this option"))
            made.addWidget(undo, 0, _TOP)
        return made

    def _change(self, row: OptionRow) -> tuple[str, str]:
        made = row.line
        if made is None or made.standing is Standing.CREATED:
            return "create", self.tr("Drafted: this option is new")
        if made.before is None or made.after is None:
            return "delete", self.tr("Drafted: this option is removed")
        if made.before.label != made.after.label:
            return "update", fill(self.tr("Drafted: it was “%1”"), made.before.label)
        if made.before.hidden != made.after.hidden:
            hidden = self.tr("Drafted: this option is hidden")
            return "update", hidden if made.after.hidden else self.tr("Drafted: it is shown again")
        places = (formats.number(each.position + 1) for each in (made.before, made.after))
        return "update", fill(self.tr("Drafted: moved from place %1 to %2"), *places)

    def _facts(self, row: OptionRow) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label("secondary", self.tr("Internal value")), 0, 0, _TOP)
        value = ElidedLabel()
        value.say(row.value)
        never = self.tr("What records hold; never changes")
        value.setToolTip(f"{row.value}\n{never}")
        grid.addWidget(selectable(value), 0, 1)
        grid.addWidget(label("secondary", self.tr("Held by")), 1, 0, _TOP)
        if row.records:
            text = self.tr("%Ln record(s)", None, row.records)
            held = link(text, lambda: self.records_opened.emit(row.value), "leads.detail.records")
            line = QHBoxLayout()
            line.setContentsMargins(-LINK_BORDER, -LINK_BORDER, 0, 0)  # its text where texts are
            line.addWidget(held)
            line.addStretch(1)
            grid.addLayout(line, 1, 1)
        else:
            known = self.tr("no record") if row.records == 0 else self.tr("not known")
            grid.addWidget(label("", known), 1, 1)
        option = None if row.line is None else row.line.option
        if option is not None and option.description:
            grid.addWidget(label("secondary", self.tr("Description")), 2, 0, _TOP)
            grid.addWidget(selectable(label("", option.description, wraps=True)), 2, 1)
        return grid

    def _add_orphan(self, column: QVBoxLayout, row: OptionRow) -> None:
        """Say what it means that records hold a value that is no option."""
        text = self.tr(
            "This value is no option of the property: records keep it, but nobody can choose it, "
            "and HubSpot refuses to write it."
        )
        column.addWidget(line(Symbol(self._shell.icons, "warning", "blocked"), text))
        if self._editable:
            adopt = QPushButton(self.tr("Add as an option…"))
            adopt.setObjectName("leads.detail.adopt")
            adopt.clicked.connect(lambda _checked=False: self.adoption_asked.emit(row))
            buttons = QHBoxLayout()
            buttons.addWidget(adopt)
            buttons.addStretch(1)
            column.addLayout(buttons)

    def _add_outlook(self, column: QVBoxLayout, row: OptionRow) -> None:
        """Say what removing does before it is done, and which definitions name the option."""
        column.addSpacing(8)
        heading = self.tr("Removing it") if row.goes else self.tr("If it were removed")
        column.addWidget(label("section", heading))
        if self._outlook is None:
            column.addWidget(label("secondary", self.tr("Being counted…")))
            return

        def opened(_effect: object) -> None:
            self.records_opened.emit(row.value)

        for widget in effect_lines(self._shell, self._outlook, opened):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(label("section", self.tr("Lists and workflows")))
        for widget in reference_lines(self._shell, self._outlook):
            column.addWidget(widget)

    def _deeds(self, row: OptionRow) -> QHBoxLayout:
        made = QHBoxLayout()
        made.setContentsMargins(0, 8, 0, 0)
        hidden = row.option is not None and row.option.hidden
        for name, text, signal in (
            ("leads.detail.change", self.tr("Change…"), self.change_asked),
            (
                "leads.detail.hide",
                self.tr("Show again") if hidden else self.tr("Hide"),
                self.hiding_asked,
            ),
            ("leads.detail.remove", self.tr("Remove"), self.removal_asked),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(row))
            made.addWidget(button)
        made.addStretch(1)
        return made

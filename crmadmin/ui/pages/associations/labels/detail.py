"""One label in the detail panel: its texts, its use, its limits, and what deleting it does."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.configuration.bindings import FORWARD, INVERSE
from crmadmin.services.associating import LabelLine, LimitSide
from crmadmin.services.outlook import Outlook
from crmadmin.services.standing import Standing
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.outlook.sentences import effect_lines, reference_lines
from crmadmin.ui.pages.associations.labels.columns import notes
from crmadmin.ui.pages.associations.labels.rows import LabelRow
from crmadmin.ui.pages.associations.words import (
    direction_name,
    kind_explanation,
    kind_name,
    limit_sentence,
)
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.change import ARROW
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.panel import Panel
from crmadmin.ui.widgets.tag import tag
from crmadmin.ui.widgets.text import ElidedLabel, label, selectable
from crmadmin.wording.objects import object_name
from crmadmin.wording.speech import Speech

_NAMES = 136
_TOP = Qt.AlignmentFlag.AlignTop


class LabelDetail(Panel):
    """Show a label, or how to choose one.

    ``rename_asked``, ``removal_asked`` and ``reverting_asked`` carry the row; ``limit_asked`` the
    row and the side; ``effect_opened`` the effect whose count was clicked.
    """

    rename_asked = Signal(object)
    removal_asked = Signal(object)
    reverting_asked = Signal(object)
    limit_asked = Signal(object, object)
    effect_opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__("associations.detail")
        self._shell = shell
        self._row: LabelRow | None = None
        self._outlook: Outlook | None = None
        self._editable = False
        self.retranslate()

    def show_row(self, row: LabelRow | None, outlook: Outlook | None, *, editable: bool) -> None:
        """Show a label; ``outlook`` says what deleting it does, once that is counted."""
        if (row, outlook, editable) == (self._row, self._outlook, self._editable):
            return
        self._row, self._outlook, self._editable = row, outlook, editable
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.show_body(self._made(self._row))

    @property
    def _speech(self) -> Speech:
        return Speech(self._shell.languages.language)

    def _made(self, row: LabelRow | None) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if row is None:
            hint = self.tr("Choose a label to see where it is used and what deleting it would do.")
            column.addWidget(label("secondary", hint, wraps=True))
            return body
        column.addWidget(selectable(label("section", row.texts[0], wraps=True)))
        column.addLayout(self._texts(row))
        if row.line.is_drafted:
            column.addWidget(self._drafted(row))
        column.addLayout(self._identity(row))
        column.addWidget(label("secondary", kind_explanation(row.line), wraps=True))
        column.addSpacing(8)
        column.addWidget(label("section", self.tr("Limits")))
        for number, side in enumerate(row.line.limits):
            column.addLayout(self._limit(row, number, side))
        if row.is_own and row.line.before is not None:
            self._add_fate(column, row)
        if self._editable and row.is_there:
            column.addLayout(self._deeds(row))
        return body

    def _texts(self, row: LabelRow) -> QGridLayout:
        grid = _grid()
        one, other = row.line.from_object, row.line.to_object
        for place, (way, text) in enumerate(
            zip((direction_name(one, other), direction_name(other, one)), row.texts, strict=True)
        ):
            grid.addWidget(label("secondary", way), place, 0, _TOP)
            grid.addWidget(selectable(label("", text, wraps=True)), place, 1)
        return grid

    def _drafted(self, row: LabelRow) -> QWidget:
        """Say what the draft has made of the label, with the way back."""
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        look, text = self._change(row)
        told = label(look, text, wraps=True)
        told.setObjectName("associations.detail.drafted")
        line.addWidget(told, 1)
        if self._editable:
            undo = link(
                self.tr("Take back"),
                lambda: self.reverting_asked.emit(row),
                "associations.detail.revert",
            )
            undo.setToolTip(self.tr("Take back what the draft has made of this label"))
            line.addWidget(undo, 0, _TOP)
        return made

    def _change(self, row: LabelRow) -> tuple[str, str]:
        match row.line.standing:
            case Standing.CREATED:
                return "create", self.tr("Drafted: this label is new")
            case Standing.DELETED:
                return "delete", self.tr("Drafted: this label is deleted")
            case Standing.UPDATED:
                before = row.line.before
                texts = " / ".join(dict.fromkeys(before.texts)) if before else ""
                return "update", fill(self.tr("Drafted: it was “%1”"), texts)
            case Standing.UNCHANGED:
                return "update", self.tr("Drafted: its limits are changed")

    def _identity(self, row: LabelRow) -> QGridLayout:
        grid = _grid()
        rows: list[tuple[str, str]] = [(self.tr("Kind"), kind_name(row.line))]
        if row.line.ids:
            rows.append((self.tr("Type ids"), _ids(row.line)))
        if row.usage is not None and (row.line.before is not None or not row.is_own):
            rows.append((self.tr("Used by"), self._usage(row)))
        if noted := "\n".join(notes(row)):
            rows.append((self.tr("To note"), noted))
        for place, (name, text) in enumerate(rows, 1):
            grid.addWidget(label("secondary", name), place, 0, _TOP)
            grid.addWidget(selectable(label("", text, wraps=True)), place, 1)
        if row.line.label is not None:
            grid.addWidget(label("secondary", self.tr("Internal name")), 0, 0, _TOP)
            grid.addLayout(self._name(row.line, row.line.label.name), 0, 1)
        return grid

    def _name(self, line: LabelLine, name: str) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(2)
        told = ElidedLabel()
        told.say(name)
        never = self.tr("Never changes, whatever the texts become")
        told.setToolTip(f"{name}\n{never}")
        made.addWidget(selectable(told))
        if line.before is not None and not line.is_name_told:
            made_up = tag(self.tr("made up"))
            made_up.setObjectName("associations.detail.made_up")
            made_up.setToolTip(
                self.tr(
                    "Made of the text: no schema was pulled, and only a schema tells internal names"
                )
            )
            made.addWidget(made_up, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _usage(self, row: LabelRow) -> str:
        usage = row.usage
        if usage is None or not usage.associations:
            return self.tr("no association")
        one, other = row.line.from_object, row.line.to_object
        speech = self._speech
        ends = (
            f"{formats.number(usage.from_records)} {object_name(speech, one, usage.from_records)}",
            f"{formats.number(usage.to_records)} {object_name(speech, other, usage.to_records)}",
        )
        count = self.tr("%Ln association(s)", None, usage.associations)
        return fill(self.tr("%1 of %2 with %3"), count, *ends)

    def _limit(self, row: LabelRow, number: int, side: LimitSide) -> QHBoxLayout:
        """Say the limit of one direction, before and after, with the way to change it."""
        made = QHBoxLayout()
        made.setSpacing(8)
        now = limit_sentence(self._speech, side, side.after)
        told = QVBoxLayout()
        told.setSpacing(0)
        if side.standing is not Standing.UNCHANGED:
            before = limit_sentence(self._speech, side, side.before)
            told.addWidget(label("struck", before, wraps=True))
            told.addWidget(label("update", f"{ARROW} {now}", wraps=True))
        else:
            told.addWidget(label("", now, wraps=True))
        made.addLayout(told, 1)
        if self._editable and (row.is_there or not row.is_own):
            change = link(
                self.tr("Change…"),
                lambda: self.limit_asked.emit(row, side),
                f"associations.detail.limit.{number}",
            )
            change.setAccessibleName(fill(self.tr("Change the limit: %1"), now))
            made.addWidget(change, 0, _TOP)
        return made

    def _add_fate(self, column: QVBoxLayout, row: LabelRow) -> None:
        """Say what deleting does before it is done, and which definitions name the label."""
        column.addSpacing(8)
        goes = row.goes
        heading = self.tr("Deleting it") if goes else self.tr("If it were deleted")
        column.addWidget(label("section", heading))
        if self._outlook is None:
            column.addWidget(label("secondary", self.tr("Being counted…")))
            return
        for widget in effect_lines(self._shell, self._outlook, self.effect_opened.emit):
            column.addWidget(widget)
        if self._editable and row.is_there and row.usage is not None and row.usage.associations:
            text = self.tr("Move them to another label instead…")
            column.addWidget(link(text, self._move, "associations.detail.move"))
        column.addSpacing(8)
        column.addWidget(label("section", self.tr("Lists and workflows")))
        for widget in reference_lines(self._shell, self._outlook):
            column.addWidget(widget)

    def _move(self) -> None:
        self._shell.actions.qt("associations.move").trigger()

    def _deeds(self, row: LabelRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 8, 0, 0)
        for name, text, signal in (
            ("associations.detail.rename", self.tr("Rename…"), self.rename_asked),
            ("associations.detail.delete", self.tr("Delete"), self.removal_asked),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(row))
            line.addWidget(button)
        line.addStretch(1)
        return line


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnMinimumWidth(0, _NAMES)
    grid.setColumnStretch(1, 1)
    return grid


def _ids(line: LabelLine) -> str:
    ends = [line.ids.get(end) for end in (FORWARD, INVERSE)]
    return " / ".join(dict.fromkeys(str(each) for each in ends if each is not None))

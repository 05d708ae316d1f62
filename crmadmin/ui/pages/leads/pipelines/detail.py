"""One stage in the detail panel: what it is, what is drafted, and what deleting it would do."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.leads.people import NOBODY, People
from crmadmin.services.outlook import Outlook
from crmadmin.ui.outlook.sentences import effect_lines, reference_lines
from crmadmin.ui.pages.leads.pipelines.asked_view import AskedView
from crmadmin.ui.pages.leads.pipelines.drafted import drafted_lines
from crmadmin.ui.pages.leads.pipelines.rows import StageRow
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.link import LINK_BORDER, link
from crmadmin.ui.widgets.panel import Panel
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel, label, selectable
from crmadmin.wording.speech import Speech
from crmadmin.wording.stage_states import state_name

_TOP = Qt.AlignmentFlag.AlignTop


class StageDetail(Panel):
    """Show a stage, or how to choose one.

    Signals carry the row: ``change_asked`` (name and state), ``deletion_asked``,
    ``reverting_asked``, ``access_asked``, ``properties_asked``, ``workflow_asked``; and
    ``records_opened`` the row whose count was clicked.
    """

    change_asked = Signal(object)
    deletion_asked = Signal(object)
    reverting_asked = Signal(object)
    access_asked = Signal(object)
    properties_asked = Signal(object)
    workflow_asked = Signal(object)
    records_opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__("pipelines.detail")
        self._shell = shell
        self._row: StageRow | None = None
        self._outlook: Outlook | None = None
        self._drafted: Configuration | None = None
        self._people: People = NOBODY
        self._editable = False

    def show_row(
        self,
        row: StageRow | None,
        outlook: Outlook | None,
        drafted: Configuration | None,
        people: People,
        *,
        editable: bool,
    ) -> None:
        """Show a stage; ``outlook`` says what deleting it does, once that is counted."""
        known = (self._row, self._outlook, self._people, self._editable)
        if (row, outlook, people, editable) == known and self.shows_body:
            return
        self._row, self._outlook, self._people, self._editable = row, outlook, people, editable
        self._drafted = drafted
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.show_body(self._made(self._row))

    @property
    def _speech(self) -> Speech:
        return Speech(self._shell.languages.language)

    def _made(self, row: StageRow | None) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if row is None:
            hint = self.tr(
                "Choose a stage to see who may edit in it and what deleting it would do."
            )
            column.addWidget(label("secondary", hint, wraps=True))
            return body
        column.addWidget(selectable(label("section", row.stage.label, wraps=True)))
        if row.line.is_locked:
            text = self.tr("HubSpot locks this stage: nobody can change or delete it.")
            column.addWidget(line(Symbol(self._shell.icons, "lock-simple"), text))
        if row.line.is_drafted:
            column.addLayout(self._drafted_part(row))
        column.addLayout(self._facts(row))
        column.addWidget(self._asked(row))
        if row.line.sides.before is not None and not row.line.is_locked:
            self._add_outlook(column, row)
        if self._editable and row.is_there and not row.line.is_locked:
            column.addLayout(self._deeds(row))
        return body

    def _drafted_part(self, row: StageRow) -> QHBoxLayout:
        """Say what the draft has made of the stage, with the way back."""
        made = QHBoxLayout()
        made.setSpacing(8)
        told = QVBoxLayout()
        told.setSpacing(2)
        for number, (look, text) in enumerate(drafted_lines(self._speech, row, self._drafted)):
            each = label(look, text, wraps=True)
            each.setObjectName(f"pipelines.detail.drafted.{number}")
            told.addWidget(each)
        made.addLayout(told, 1)
        if self._editable:
            undo = link(
                self.tr("Take back"),
                lambda: self.reverting_asked.emit(row),
                "pipelines.detail.revert",
            )
            undo.setToolTip(self.tr("Take back what the draft has made of this stage"))
            made.addWidget(undo, 0, _TOP)
        return made

    def _facts(self, row: StageRow) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        state = state_name(self._speech, row.stage.metadata)
        if row.stage.is_closed:
            ends = self.tr("work ends here", "stage")
            state = f"{state} · {ends}" if state else ends
        grid.addWidget(label("secondary", self.tr("State", "stage")), 0, 0, _TOP)
        grid.addWidget(label("", state, wraps=True), 0, 1)
        grid.addWidget(label("secondary", self.tr("In it", "records")), 1, 0, _TOP)
        grid.addLayout(self._held(row), 1, 1)
        grid.addWidget(label("secondary", self.tr("Internal name")), 2, 0, _TOP)
        name = ElidedLabel()
        name.say(row.stage.stage_id)
        never = self.tr("What records hold; never changes")
        name.setToolTip(f"{row.stage.stage_id}\n{never}")
        grid.addWidget(selectable(name), 2, 1)
        return grid

    def _held(self, row: StageRow) -> QHBoxLayout:
        made = QHBoxLayout()
        if row.records:
            made.setContentsMargins(-LINK_BORDER, -LINK_BORDER, 0, 0)  # its text where texts are
            text = self.tr("%Ln record(s)", None, row.records)
            made.addWidget(
                link(text, lambda: self.records_opened.emit(row), "pipelines.detail.records")
            )
        else:
            known = self.tr("no record") if row.records == 0 else self.tr("not known")
            made.addWidget(label("", known))
        made.addStretch(1)
        return made

    def _asked(self, row: StageRow) -> AskedView:
        may = self._editable and row.is_there
        view = AskedView(self._shell, row, self._people, editable=may)
        view.access_asked.connect(lambda: self.access_asked.emit(row))
        view.properties_asked.connect(lambda: self.properties_asked.emit(row))
        view.workflow_asked.connect(lambda: self.workflow_asked.emit(row))
        return view

    def _add_outlook(self, column: QVBoxLayout, row: StageRow) -> None:
        """Say what deleting does before it is done, and which definitions name the stage."""
        column.addSpacing(8)
        heading = self.tr("Deleting it") if row.goes else self.tr("If it were deleted")
        column.addWidget(label("section", heading))
        if self._outlook is None:
            column.addWidget(label("secondary", self.tr("Being counted…")))
            return

        def opened(_effect: object) -> None:
            self.records_opened.emit(row)

        outlook = self._outlook
        if row.line.move is not None:
            outlook = _after_move(outlook)
        for widget in effect_lines(self._shell, outlook, opened):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(label("section", self.tr("Lists and workflows")))
        for widget in reference_lines(self._shell, self._outlook):
            column.addWidget(widget)

    def _deeds(self, row: StageRow) -> QHBoxLayout:
        made = QHBoxLayout()
        made.setContentsMargins(0, 8, 0, 0)
        for name, text, signal in (
            ("pipelines.detail.change", self.tr("Change…"), self.change_asked),
            ("pipelines.detail.delete", self.tr("Delete…"), self.deletion_asked),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(row))
            made.addWidget(button)
        made.addStretch(1)
        return made


def _after_move(outlook: Outlook) -> Outlook:
    """Leave out the records that stay: the draft moves them before the stage goes."""
    effects = (x for x in outlook.effects if x.consequence is not Consequence.STAGE_LOST)
    return replace(outlook, effects=tuple(effects))

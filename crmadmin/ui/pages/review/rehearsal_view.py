"""A rehearsal: what a sandbox made of the plan, beside what was predicted, step by step."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.rehearsal import Measured, Rehearsal, RehearsedStep
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.plans.looks import Look
from crmadmin.ui.plans.speaking import speech_of, when
from crmadmin.ui.plans.steps import StepRow, step_rows
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label
from crmadmin.wording.effects import effect_sentence
from crmadmin.wording.speech import Speech
from crmadmin.wording.steps import STEP_STATES

SETTINGS_KEY = "review.rehearsal"
_DEFAULT = ("number", "title", "outcome", "predicted", "measured")


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsedRow:
    """A step of a plan, and what became of it in the sandbox."""

    row: StepRow
    step: RehearsedStep

    @property
    def look(self) -> Look:
        """Give how the outcome looks."""
        if not self.step.is_rehearsed:
            return Look("hand-pointing", "muted")
        if self.step.agrees:
            return Look("check-circle", "create")
        return Look("warning-circle", "blocked")


class Rehearsed(Texts):
    """The texts of this module's functions."""


def outcome_word(row: RehearsedRow, speech: Speech) -> str:
    """Say how a step came out."""
    if row.step.state is None:
        return Rehearsed.tr("by hand: not rehearsed")
    if row.step.agrees:
        return Rehearsed.tr("as predicted")
    counted = all(each.agrees for each in row.step.measured)
    if counted and all(each.agrees for each in row.step.read_back):
        return speech(STEP_STATES[row.step.state])
    return Rehearsed.tr("differs")


def rehearsed_columns(shell: Shell) -> tuple[TableColumn[RehearsedRow], ...]:
    """List the columns, named in the language spoken now."""
    speech = speech_of(shell)

    def telling(row: RehearsedRow) -> list[Measured]:
        return [each for each in row.step.measured if each.effect.count or each.count]

    def predicted(row: RehearsedRow) -> str:
        told = [effect_sentence(speech, each.effect) for each in telling(row)]
        return "; ".join(told)

    def measured(row: RehearsedRow) -> str:
        told = [
            Rehearsed.tr("cannot be told") if each.count is None else formats.number(each.count)
            for each in telling(row)
        ]
        return "; ".join(told)

    def colour(row: RehearsedRow) -> QColor:
        return QColor(getattr(shell.theme.tokens, row.look.tint))

    return (
        TableColumn(
            name="number",
            title=Rehearsed.tr("No."),
            text=lambda row: formats.number(row.step.number),
            sort_key=lambda row: row.step.number,
            numeric=True,
            width=48,
        ),
        TableColumn(
            name="title",
            title=Rehearsed.tr("Step"),
            text=lambda row: row.row.title,
            tooltip=lambda row: row.row.title,
            width=400,
        ),
        TableColumn(
            name="outcome",
            title=Rehearsed.tr("In the sandbox"),
            text=lambda row: outcome_word(row, speech),
            tooltip=lambda row: row.step.detail,
            icon=lambda row: shell.icons.icon(*row.look),
            colour=colour,
            width=180,
        ),
        TableColumn(
            name="predicted",
            title=Rehearsed.tr("Predicted"),
            text=predicted,
            tooltip=predicted,
            width=300,
        ),
        TableColumn(
            name="measured",
            title=Rehearsed.tr("Counted in the sandbox"),
            text=measured,
            tooltip=measured,
            colour=lambda row: (
                None
                if all(each.agrees for each in row.step.measured)
                else QColor(shell.theme.tokens.blocked)
            ),
            width=180,
        ),
    )


class RehearsalView(QWidget):
    """Show a rehearsal; ``left`` says that the person goes back."""

    left = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("review.rehearsal")
        self._shell = shell
        self._shown: tuple[Rehearsal, Plan, Configuration] | None = None
        self._symbol = Symbol(shell.icons, "flask", "update", pixels=20)
        self._title = label("section", wraps=True)
        self._title.setObjectName("review.rehearsal.title")
        self._text = label("", wraps=True)
        self._back = QPushButton()
        self._back.setObjectName("review.rehearsal.back")
        self._back.clicked.connect(self.left)
        self.table = TableView(SETTINGS_KEY, choosable=True)
        self._model: ListTableModel[RehearsedRow] = ListTableModel(
            rehearsed_columns(shell), identity=lambda row: row.step.number, parent=self
        )
        self.table.show_model(self._model)
        self._layout = TableLayout(self.table, shell.settings)
        self._layout.use(SETTINGS_KEY, self._model.columns, _DEFAULT)
        self._lay_out()
        shell.theme.changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        card = QFrame()
        wear(card, "card")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._symbol)
        head.addWidget(self._title, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch(1)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(self._text)
        inner.addLayout(foot)
        top = QVBoxLayout()
        top.setContentsMargins(24, 16, 24, 16)
        top.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.table, 1)

    def show_rehearsal(
        self, rehearsal: Rehearsal, plan: Plan, configuration: Configuration
    ) -> None:
        """Show what a sandbox made of a plan."""
        self._shown = (rehearsal, plan, configuration)
        self.retranslate()
        if rehearsal.differing and (at := self._model.find(rehearsal.differing[0].number)):
            self.table.go_to(at)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._back.setText(self.tr("Back to the changes"))
        self.table.setAccessibleName(self.tr("Steps, as predicted and as rehearsed"))
        self._layout.retitle(rehearsed_columns(self._shell))
        if self._shown is not None:
            rehearsal, plan, configuration = self._shown
            rows = step_rows(plan.steps, configuration, speech_of(self._shell))
            self._tell(rehearsal)
            self._show(rehearsal, rows)

    def _tell(self, rehearsal: Rehearsal) -> None:
        differing = len(rehearsal.differing)
        look = (
            Look("check-circle", "create") if not differing else Look("warning-circle", "blocked")
        )
        self._symbol.show_icon(look.icon, look.tint)
        rehearsed = len(rehearsal.steps) - len(rehearsal.by_hand)
        title = (
            self.tr("%Ln step(s) came out otherwise than predicted", None, differing)
            if differing
            else self.tr("%Ln step(s) came out as predicted", None, rehearsed)
        )
        self._title.setText(title)
        by_hand = len(rehearsal.by_hand)
        parts = [
            fill(
                self.tr(
                    "Rehearsed %1 in a sandbox filled from this workspace. The portal was not "
                    "touched."
                ),
                when(rehearsal.at),
            ),
            self.tr("%Ln step(s) by hand were not rehearsed.", None, by_hand) if by_hand else "",
        ]
        self._text.setText(" ".join(filter(None, parts)))

    def _show(self, rehearsal: Rehearsal, rows: Sequence[StepRow]) -> None:
        by_number = {row.step.number: row for row in rows}
        self._model.set_rows(
            [RehearsedRow(row=by_number[step.number], step=step) for step in rehearsal.steps]
        )

"""A push: how far it is, then what came of it; steps with their states, manual steps to confirm."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.journal import RunState, StepState
from crmadmin.core.runs.report import PushProgress, RunReport, RunView
from crmadmin.ui import formats
from crmadmin.ui.frame.work import show_progress
from crmadmin.ui.i18n import fill
from crmadmin.ui.pace import Reading
from crmadmin.ui.pages.review.run_words import (
    counts_text,
    first_trouble,
    note_of,
    outcome_text,
    outcome_title,
)
from crmadmin.ui.plans.looks import run_look
from crmadmin.ui.plans.manual_card import manual_card
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.plans.speaking import portal_name, said, speech_of
from crmadmin.ui.plans.steps import StepRow, StepsTable, step_rows
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel, label

_BAR = 8
_CARDS_HIGH = 320
_COLUMNS = ("number", "state", "title", "way", "note")
_BUTTONS = (
    "review.cancel",
    "review.resume",
    "review.give_up",
    "review.history",
    "review.back",
)


class RunHead(QFrame):
    """Say how far a push is, or what came of it, with what can be done about it."""

    asked = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("review.run")
        wear(self, "card")
        self._shell = shell
        self._symbol = Symbol(shell.icons, "cloud-arrow-up", "update", pixels=20)
        self.title = ElidedLabel("section")
        self.title.setObjectName("review.run.title")
        self.figures = label("secondary")
        self.figures.setObjectName("review.run.figures")
        self.bar = QProgressBar()
        self.bar.setObjectName("review.run.bar")
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(_BAR)
        self.text = label("", wraps=True)
        self.text.setObjectName("review.run.text")
        self._buttons: dict[str, QPushButton] = {}
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._symbol)
        first.addWidget(self.title, 1)
        first.addWidget(self.figures)
        last = QHBoxLayout()
        last.setSpacing(8)
        for name in (
            "review.cancel",
            "review.resume",
            "review.give_up",
            "review.history",
            "review.back",
        ):
            button = QPushButton()
            button.setObjectName(f"{name}.button")
            button.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
            button.hide()  # together they would hold the window wide
            self._buttons[name] = button
            last.addWidget(button)
        last.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.bar)
        column.addWidget(self.text)
        column.addLayout(last)

    def retranslate(self) -> None:
        """Name the buttons in the language spoken now."""
        names = (
            ("review.cancel", self.tr("Cancel")),
            ("review.resume", self.tr("Resume")),
            ("review.give_up", self.tr("Leave the rest…")),
            ("review.history", self.tr("Open in History")),
            ("review.back", self.tr("Back to the changes")),
        )
        for name, text in names:
            self._buttons[name].setText(text)

    def show_running(self, title: str, text: str) -> None:
        """Say that a push runs."""
        self._symbol.show_icon("cloud-arrow-up", "update")
        self.title.say(title)
        self.text.setText(text)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._offer("review.cancel")

    def show_ended(self, run: RunView, title: str, text: str) -> None:
        """Say what came of a push."""
        look = run_look(run.state)
        self._symbol.show_icon(look.icon, look.tint)
        self.title.say(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.bar.setRange(0, len(run.plan.steps))
        self.bar.setValue(sum(state.is_carried_out for state in run.states.values()))
        self.bar.setVisible(run.state is not RunState.FINISHED)
        resume = ("review.resume",) if run.can_resume and not run.waiting_cards else ()
        leave = ("review.give_up",) if run.can_resume else ()
        self._offer(*resume, *leave, "review.history", "review.back")

    def stopping(self, text: str) -> None:
        """Say that it is being cancelled."""
        self.title.say(text)
        self._buttons["review.cancel"].setEnabled(False)

    def _offer(self, *names: str) -> None:
        for name, button in self._buttons.items():
            button.setVisible(name in names)
            button.setEnabled(True)


class RunViewPanel(QWidget):
    """Show a push.

    ``asked`` carries the id of an action; ``confirmed`` the run and the number of a manual step
    that a person says is done; ``entered`` the run and the step that became current.
    """

    asked = Signal(str)
    confirmed = Signal(int, int)
    entered = Signal(object, object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("review.run_view")
        self._shell = shell
        self._configuration = Configuration()
        self._plan: Plan | None = None
        self._run: RunView | None = None
        self._report: RunReport | None = None
        self._rows: tuple[StepRow, ...] = ()
        self.head = RunHead(shell)
        self.table = StepsTable(shell, "review.run_steps", _COLUMNS)
        self._cards = Scroller(margins=(24, 0, 24, 16), on_panel=False)
        self._cards.setObjectName("review.run.cards")
        self._cards.hide()
        top = QVBoxLayout()
        top.setContentsMargins(24, 16, 24, 16)
        top.addWidget(self.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._cards)
        column.addWidget(self.table, 1)
        self.head.asked.connect(self._ask)
        self.table.entered_row.connect(lambda row: self.entered.emit(self._run, row))
        self.retranslate()

    @property
    def run(self) -> RunView | None:
        """Give the run that is shown, None while it has not begun."""
        return self._run

    def begin(self, plan: Plan, configuration: Configuration) -> None:
        """Get ready to follow the push of a plan."""
        self._plan, self._configuration = plan, configuration
        self._run = self._report = None
        self._cards.hide()
        self._word()
        self._show_states({step.number: StepState.WAITING for step in plan.steps})
        self._tell_running()

    def follow(self, reading: Reading) -> None:
        """Show how far it is."""
        progress = reading.progress
        if not isinstance(progress, PushProgress) or self._plan is None:
            return
        self._show_states(progress.states)
        if progress.number:
            self.table.select(progress.number)
        show_progress(self.head.bar, reading)
        if progress.settling:
            self.head.figures.setText(self.tr("reading everything again"))
            return
        done, total = formats.number(progress.done), formats.number(progress.total)
        steps = fill(self.tr("%1 of %2 steps"), done, total)
        self.head.figures.setText(" · ".join(filter(None, (steps, formats.paced(reading)))))

    def show_run(self, run: RunView, configuration: Configuration) -> None:
        """Show a run that is not under way."""
        self._plan, self._run, self._configuration = run.plan, run, configuration
        self._report = None
        self._word()
        self._tell_ended()

    def show_report(self, report: RunReport) -> None:
        """Show what came of the push."""
        self._plan, self._run, self._report = report.run.plan, report.run, report
        self._word()
        self._tell_ended()
        attention = first_trouble(report.run) or next(iter(report.run.waiting_cards), None)
        if attention is not None:
            self.table.select(attention)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.head.retranslate()
        self.table.retranslate()
        self._word()
        if self._run is not None:
            self._tell_ended()
        elif self._plan is not None:
            self._tell_running()

    def _tell_running(self) -> None:
        if self._plan is not None:
            title = fill(self.tr("Pushing to %1"), portal_name(self._plan.portal))
            text = self.tr(
                "Go on working meanwhile. Cancel stops after the present step; what was pushed "
                "stays, and the rest can be resumed."
            )
            self.head.show_running(title, text)
            self.head.figures.clear()

    def _tell_ended(self) -> None:
        run = self._run
        if run is None:
            return
        text = outcome_text(run, self._report)
        if self._report is not None and self._report.problem is not None:
            text = f"{said(self._shell, self._report.problem)} {text}".strip()
        self.head.show_ended(run, outcome_title(run), text)
        self.head.figures.setText(counts_text(run, speech_of(self._shell)))
        self._show_states(run.states)
        self._show_cards(run)

    def _word(self) -> None:
        """Put the steps into words once, not at every turn of a push."""
        if self._plan is not None:
            speech = speech_of(self._shell)
            self._rows = step_rows(self._plan.steps, self._configuration, speech)

    def _show_states(self, states: Mapping[int, StepState]) -> None:
        self.table.show_rows([self._stated(row, states) for row in self._rows])
        self.entered.emit(self._run, self.table.current_step())

    def _stated(self, row: StepRow, states: Mapping[int, StepState]) -> StepRow:
        number = row.step.number
        note = "" if self._run is None else note_of(self._run, number, speech_of(self._shell))
        return StepRow(step=row.step, title=row.title, state=states.get(number), note=note)

    def _show_cards(self, run: RunView) -> None:
        waiting: Sequence[int] = run.waiting_cards
        steps = [step for step in run.plan.cards if step.number in waiting]
        self._cards.setVisible(bool(steps))
        self._cards.fill(
            [
                manual_card(
                    self._shell,
                    step,
                    partial(self.confirmed.emit, run.run_id, step.number),
                )
                for step in steps
            ],
            spacing=16,
        )
        self._cards.setFixedHeight(min(_CARDS_HIGH, self._cards.wanted_height()))

    @Slot(str)
    def _ask(self, name: str) -> None:
        if name == "review.cancel":
            self.head.stopping(self.tr("Stopping after the present step…"))
        self.asked.emit(name)

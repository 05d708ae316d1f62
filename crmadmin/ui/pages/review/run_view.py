"""A push: how far it is, then what came of it; steps with their states, manual steps to confirm."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.journal import StepState
from crmadmin.core.runs.report import PushProgress, RunReport, RunView
from crmadmin.ui import formats
from crmadmin.ui.frame.work import show_progress
from crmadmin.ui.i18n import fill
from crmadmin.ui.pace import Reading
from crmadmin.ui.pages.review.run_head import RunHead
from crmadmin.ui.pages.review.run_words import (
    counts_text,
    first_trouble,
    note_of,
    outcome_text,
    outcome_title,
)
from crmadmin.ui.plans.manual_card import manual_card
from crmadmin.ui.plans.run_links import RunLinksPanel
from crmadmin.ui.plans.run_records import RunRecordsPanel
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.plans.speaking import portal_name, said, speech_of
from crmadmin.ui.plans.steps import StepRow, StepsTable, step_rows
from crmadmin.ui.shell import Shell

_CARDS_HIGH = 320
_COLUMNS = ("number", "state", "title", "way", "note")


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
        self.links = RunLinksPanel(shell, "review.run_links")
        self.records = RunRecordsPanel(shell, "review.run_records")
        self._panels = (self.links, self.records)
        self._hide_panels()
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self.table)
        for panel in self._panels:
            self._halves.addWidget(panel)
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
        column.addWidget(self._halves, 1)
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
        self._hide_panels()
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
        paced = self._items_text(progress) or formats.paced(reading)
        self.head.figures.setText(" · ".join(filter(None, (steps, paced))))

    def _items_text(self, progress: PushProgress) -> str:
        """Say how many pairs of records, or records, are done, and how long the others take."""
        if not progress.items:
            return ""
        done, total = formats.number(progress.judged), formats.number(progress.items)
        if progress.records == progress.items:
            words = self.tr("%1 of %2 records")
        elif progress.records:
            words = self.tr("%1 of %2 records and pairs")
        else:
            words = self.tr("%1 of %2 pairs of records")
        parts = [fill(words, done, total)]
        if progress.seconds_left is not None:
            parts.append(fill(self.tr("%1 left"), formats.duration(progress.seconds_left)))
        return " · ".join(parts)

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
        for panel in self._panels:
            panel.retranslate()
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
        self.links.setVisible(run.pairs.judged > 0)
        self.records.setVisible(run.records.judged > 0)

    def _hide_panels(self) -> None:
        for panel in self._panels:
            panel.hide()

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
        return replace(row, state=states.get(number), note=note)

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
                    configuration=self._configuration,
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

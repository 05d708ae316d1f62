"""One step of a run in full: where it stands and why, three ways if others were there, its call."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from crmadmin.core.runs.journal import Entry
from crmadmin.core.runs.report import Moved, RunView
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.review.run_words import problem_of, three_ways_of
from crmadmin.ui.pages.review.step_detail import step_parts
from crmadmin.ui.plans.looks import difference_look, state_look
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.plans.speaking import fields_of, said, speech_of, when
from crmadmin.ui.plans.steps import StepRow
from crmadmin.ui.plans.three_ways import ThreeWays, Way
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label, selectable
from crmadmin.wording.steps import EVENTS, STEP_STATES, STEP_STATES_EXPLAINED
from crmadmin.wording.typography import sentence_case


class RunStepDetail(Scroller):
    """Show a step of a run."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("review.run_step")
        self._shell = shell
        self._run: RunView | None = None
        self._row: StepRow | None = None

    def show_step(self, run: RunView | None, row: StepRow | None) -> None:
        """Show a step, or say that one can be selected."""
        if (run, row) != (self._run, self._row) or row is None:
            self._run, self._row = run, row
            self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        if self._row is None:
            nothing = self.tr("Select a step to see what became of it.")
            self.fill([label("secondary", nothing, wraps=True)])
            return
        run, row = self._run, self._row
        moved = three_ways_of(run, row.step.number) if run is not None else ()
        entries = run.entries if run is not None else ()
        self.fill(
            [
                *self._standing(run, row),
                *[self._three_ways(each) for each in moved],
                *step_parts(self._shell, row),
                *self._journal([each for each in entries if each.step == row.step.number]),
            ]
        )

    def _standing(self, run: RunView | None, row: StepRow) -> list[QWidget]:
        if row.state is None:
            return []
        speech, look = speech_of(self._shell), state_look(row.state)
        state = line(
            Symbol(self._shell.icons, look.icon, look.tint), speech(STEP_STATES[row.state])
        )
        state.setObjectName("review.run_step.state")
        explained = speech(STEP_STATES_EXPLAINED[row.state])
        made: list[QWidget] = [state, label("secondary", explained, wraps=True)]
        problem = None if run is None else problem_of(run, row.step.number)
        if problem is not None and not row.state.is_carried_out:
            text = said(self._shell, problem)
            told = selectable(label(look.tint, text, wraps=True))
            told.setToolTip(problem.detail)
            made.append(told)
        return made

    def _three_ways(self, moved: Moved) -> QWidget:
        speech = speech_of(self._shell)
        made = QFrame()
        made.setObjectName("review.run_step.ways")
        wear(made, "card")
        column = QVBoxLayout(made)
        column.setContentsMargins(12, 8, 12, 8)
        ways = (
            (self.tr("In the plan’s snapshot"), moved.old),
            (self.tr("Mine"), moved.new),
            (self.tr("Theirs, now"), moved.found),
        )
        column.addWidget(
            ThreeWays(
                [
                    Way(
                        title=title,
                        tint=difference_look(moved.old, value).tint,
                        fields=fields_of(speech, value),
                    )
                    for title, value in ways
                ],
                self.tr("not there"),
            )
        )
        return made

    def _journal(self, entries: Sequence[Entry]) -> list[QWidget]:
        if not entries:
            return []
        speech = speech_of(self._shell)
        made: list[QWidget] = [label("section", self.tr("What happened"))]
        for entry in entries:
            text = f"{when(entry.at)}  {sentence_case(speech(EVENTS[entry.event]))}"
            request = entry.detail.get("request_id")
            if request:
                told = fill(self.tr("request %1"), request)
                text = f"{text} · {told}"
            made.append(selectable(label("secondary", text, wraps=True)))
        return made

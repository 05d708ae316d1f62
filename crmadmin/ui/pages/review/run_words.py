"""What is said of a run: how it stands, what came of it, why a step stands where it does."""

from collections import Counter
from collections.abc import Mapping

from crmadmin.core.runs.journal import Event, RunState, StepState
from crmadmin.core.runs.moving import moved_of
from crmadmin.core.runs.report import Moved, RunReport, RunView
from crmadmin.errors import Problem
from crmadmin.errors.recalling import recall
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.plans.speaking import when
from crmadmin.wording.speech import Speech
from crmadmin.wording.steps import STEP_STATES


class RunWords(Texts):
    """The texts of this module."""


_TROUBLE = (
    StepState.FAILED,
    StepState.PARTLY,
    StepState.REFUSED,
    StepState.UNKNOWN,
    StepState.DIFFERS,
)


def outcome_title(run: RunView) -> str:
    """Say in a line what came of a run."""
    match run.state:
        case RunState.FINISHED if run.outcome is not None and run.outcome.nothing_left:
            return RunWords.tr("Everything is pushed, and nothing is left")
        case RunState.FINISHED:
            return RunWords.tr("Everything is pushed")
        case RunState.PARTLY:
            return RunWords.tr("The push ended with steps left")
        case RunState.PAUSED if run.waiting_cards:
            return RunWords.tr("The push waits for you")
        case RunState.PAUSED:
            return RunWords.tr("The push is paused")
        case RunState.RUNNING:
            return RunWords.tr("The push was interrupted")


def outcome_text(run: RunView, report: RunReport | None) -> str:
    """Say what that means, and what can be done."""
    parts = []
    if report is not None and report.cancelled:
        parts.append(RunWords.tr("You cancelled it; what was begun is done to the end."))
    if run.outcome is not None and run.outcome.nothing_left and not run.can_resume:
        parts.append(RunWords.tr("Everything was read again: the portal has what the plan says."))
    elif count := _differing(run):
        parts.append(
            RunWords.tr(
                "Everything was read again: %Ln setting(s) are not as planned.", None, count
            )
        )
    waiting = len(run.waiting_cards)
    if waiting:
        parts.append(
            RunWords.tr("%Ln manual step(s) wait: do them in HubSpot, then say so.", None, waiting)
        )
    elif run.can_resume:
        parts.append(RunWords.tr("It can be resumed: no step is done twice."))
    return " ".join(parts)


def _differing(run: RunView) -> int:
    """Count the settings that are not as planned, those that wait for a person left out."""
    if run.outcome is None:
        return 0
    waiting = {
        change.address
        for step in run.plan.steps
        if run.states[step.number] is StepState.WAITING
        for change in step.changes
    }
    return sum(each.address not in waiting for each in run.outcome.differs)


def counts_text(run: RunView, speech: Speech) -> str:
    """Count the steps by where they stand ("Done 10 · Refused 2")."""
    counts = Counter(run.states.values())
    return " · ".join(
        f"{speech(STEP_STATES[state])} {speech.number(counts[state])}"
        for state in StepState
        if counts[state]
    )


def first_trouble(run: RunView) -> int | None:
    """Give the number of the first step that a person should look at."""
    return next(
        (step.number for step in run.plan.steps if run.states[step.number] in _TROUBLE), None
    )


def note_of(run: RunView, number: int, speech: Speech) -> str:
    """Say why a step stands where it does, from its last line in the journal."""
    entry = run.last(number)
    if entry is None:
        return ""
    if entry.event is Event.CONFIRMED:
        return fill(RunWords.tr("done by %1, %2", "person, moment"), run.who, when(entry.at))
    problem = problem_of(run, number)
    return problem.sentence(speech.language) if problem is not None else ""


def problem_of(run: RunView, number: int) -> Problem | None:
    """Give why a step was refused or failed; None where nothing says so."""
    entry = run.last(number, Event.FAILED, Event.REFUSED, Event.UNKNOWN)
    told = entry.detail.get("problem") if entry is not None else None
    if not isinstance(told, Mapping):
        return None
    return recall(str(told.get("code")), told.get("facts") or {}, str(told.get("detail", "")))


def three_ways_of(run: RunView, number: int) -> tuple[Moved, ...]:
    """Give the settings of a step three ways, where the portal had something else."""
    step = next(each for each in run.plan.steps if each.number == number)
    return moved_of(step, run.last(number, Event.REFUSED, Event.READ_BACK))

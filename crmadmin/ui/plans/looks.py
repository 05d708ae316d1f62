"""Which icon and colour changes, steps and hazards wear; words always stand beside them."""

from typing import NamedTuple, assert_never

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.plans.hazards import Severity
from crmadmin.core.plans.link_batches import LinkBatch, LinkCall
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.record_batches import RecordBatch
from crmadmin.core.runs.journal import RunState, StepState


class Look(NamedTuple):
    """An icon of the set, and a colour of the theme."""

    icon: str
    tint: str


CREATED = Look("plus", "create")
UPDATED = Look("pencil-simple", "update")
DELETED = Look("trash", "delete")
MOVED = Look("arrow-right", "update")


def change_look(change: Change) -> Look:
    """Give the look of a change."""
    match change:
        case Create(new=AssociationEdit()):
            return UPDATED
        case Create(new=StageMove()):
            return MOVED
        case Create():
            return CREATED
        case Update():
            return UPDATED
        case Delete():
            return DELETED
    assert_never(change)


_CALLS = {
    LinkCall.ADD: Look("link", "create"),
    LinkCall.STRIP: Look("tag", "update"),
    LinkCall.PART: Look("link-break", "delete"),
}


def step_look(step: Step) -> Look:
    """Give the look of a step: that of its first change, or of what a call does to its items."""
    match step.batch:
        case None:
            return change_look(step.changes[0])
        case LinkBatch():
            return _CALLS[step.batch.call]
        case RecordBatch():
            return MOVED
        case _:
            assert_never(step.batch)


def difference_look(before: Setting | None, after: Setting | None) -> Look:
    """Give the look of what makes one value of another."""
    if before is None:
        return CREATED
    return DELETED if after is None else UPDATED


def severity_look(severity: Severity) -> Look:
    """Give the look of a hazard."""
    match severity:
        case Severity.NOTE:
            return Look("info", "muted")
        case Severity.WARNING:
            return Look("warning", "blocked")
        case Severity.BLOCKING:
            return Look("prohibit", "delete")
    assert_never(severity)


_STATES = {
    StepState.WAITING: Look("circle", "muted"),
    StepState.UNKNOWN: Look("question", "blocked"),
    StepState.DONE: Look("check-circle", "create"),
    StepState.DIFFERS: Look("warning-circle", "blocked"),
    StepState.PARTLY: Look("circle-half", "blocked"),
    StepState.FAILED: Look("x-circle", "delete"),
    StepState.REFUSED: Look("prohibit", "blocked"),
    StepState.SKIPPED: Look("minus-circle", "muted"),
}
_RUNS = {
    RunState.RUNNING: Look("spinner", "update"),
    RunState.PAUSED: Look("pause-circle", "blocked"),
    RunState.FINISHED: Look("check-circle", "create"),
    RunState.PARTLY: Look("warning-circle", "blocked"),
}


def state_look(state: StepState) -> Look:
    """Give the look of where a step stands."""
    return _STATES[state]


def run_look(state: RunState) -> Look:
    """Give the look of where a run stands."""
    return _RUNS[state]

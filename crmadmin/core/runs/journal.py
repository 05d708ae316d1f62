"""The journal of a run: what happened to its steps, in order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Event(StrEnum):
    """What can happen to a step.

    ``STARTED`` is written before the call; ``DONE``, ``FAILED`` or ``UNKNOWN`` after it. A step
    whose last event is ``STARTED`` is as unknown as one that says so: its target is read back.
    ``REFUSED``: the target is not what the plan says. ``SKIPPED``: a step before it was not done,
    or the admin chose to leave it. ``READ_BACK``: the target was read after the write, and is as
    planned or differs. ``PARTLY``: of the pairs of records that a step is about, some were not
    done; what became of each is kept beside the journal. ``CONFIRMED``: a person says that a
    manual step is done. ``SETTLED``: what was unknown was found done or not done.
    """

    STARTED = "started"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"
    SETTLED = "settled"
    REFUSED = "refused"
    SKIPPED = "skipped"
    READ_BACK = "read_back"
    PARTLY = "partly"
    CONFIRMED = "confirmed"


class StepState(StrEnum):
    """Where a step stands; ``PARTLY``: some pairs of records have what was planned, others not."""

    WAITING = "waiting"
    UNKNOWN = "unknown"
    DONE = "done"
    DIFFERS = "differs"
    PARTLY = "partly"
    FAILED = "failed"
    REFUSED = "refused"
    SKIPPED = "skipped"

    @property
    def is_carried_out(self) -> bool:
        """Tell whether the portal has it: what follows may go on."""
        return self in {StepState.DONE, StepState.DIFFERS}


class RunState(StrEnum):
    """Where a run stands.

    ``RUNNING`` is also what a crash leaves; ``PAUSED`` was cancelled or waits for manual steps
    and can be resumed; ``FINISHED`` carried every step out; ``PARTLY`` ended with steps left.
    """

    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    PARTLY = "partly"


class Target(StrEnum):
    """Where a plan is pushed: the portal, or a sandbox that rehearses it."""

    PORTAL = "portal"
    SANDBOX = "sandbox"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the journal; ``at`` is UTC with milliseconds, ``detail`` JSON.

    Keys of ``detail``: ``request_id``, ``status`` and ``category`` of an answer, ``problem``
    (``code``, ``facts``, ``detail``), ``found`` (settings by address as plain values, None =
    absent), ``ids`` by address, ``took_effect``, ``as_planned``, ``because`` (the step that was
    not done), ``who``. Of a step about pairs of records: ``judged``, how many of them the line
    tells of, and ``unread``, that what came of them is known only once they are read back.
    """

    sequence: int
    step: int
    event: Event
    at: str
    detail: Mapping[str, Any] = field(default_factory=dict)


def states(steps: Iterable[int], entries: Iterable[Entry]) -> dict[int, StepState]:
    """Say where each step stands, from what the journal says in its order."""
    found = dict.fromkeys(steps, StepState.WAITING)
    for entry in entries:
        found[entry.step] = _after(entry)
    return found


def _after(entry: Entry) -> StepState:
    match entry.event:
        case Event.SETTLED:
            return StepState.DONE if entry.detail.get("took_effect") else StepState.WAITING
        case Event.DONE if entry.detail.get("unread"):
            return StepState.UNKNOWN
        case Event.READ_BACK:
            return StepState.DONE if entry.detail.get("as_planned") else StepState.DIFFERS
        case _:
            return _FOLLOWING[entry.event]


_FOLLOWING = {
    Event.STARTED: StepState.UNKNOWN,
    Event.UNKNOWN: StepState.UNKNOWN,
    Event.DONE: StepState.DONE,
    Event.CONFIRMED: StepState.DONE,
    Event.PARTLY: StepState.PARTLY,
    Event.FAILED: StepState.FAILED,
    Event.REFUSED: StepState.REFUSED,
    Event.SKIPPED: StepState.SKIPPED,
}

"""The steps of a run one after the other, as far as they can go."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, assert_never

from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.plan import Plan, Step
from crmadmin.core.plans.record_batches import RecordBatch
from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.journal import Event, RunState, StepState, Target
from crmadmin.errors import Problem
from crmadmin.services.pushes.journal import Journal
from crmadmin.services.pushes.watching import Watch

_NEVER = frozenset({StepState.PARTLY, StepState.FAILED, StepState.REFUSED, StepState.SKIPPED})
"""States of a step after which those that depend on it are left."""


class Carries(Protocol):
    """Carries steps of one sort out, and takes up what an earlier sitting left open."""

    def take_up(self, step: Step) -> None:
        """Find out what an earlier sitting left open."""

    def carry_out(self, step: Step) -> Problem | None:
        """Carry a step out; give the problem if it failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carriers:
    """Who carries out steps about settings, about pairs of records and about records."""

    settings: Carries
    links: Carries
    records: Carries

    def of(self, step: Step) -> Carries:
        """Give who carries a step out."""
        match step.batch:
            case None:
                return self.settings
            case LinkBatch():
                return self.links
            case RecordBatch():
                return self.records
            case _:
                assert_never(step.batch)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Everything that one sitting of a push works with."""

    plan: Plan
    target: Target
    choices: PushChoices
    carriers: Carriers
    journal: Journal
    watch: Watch

    def go(self) -> Problem | None:
        """Do what can be done now; give the problem of the step that the push stops at.

        Raises Problem for what only pauses, and Cancelled.
        """
        for step in self.plan.calls:
            self.carriers.of(step).take_up(step)
        for step in self.plan.steps:
            self.watch.check()
            failed = self._turn(step)
            if failed is not None and self.choices.stop_at_first_failure:
                return failed
        return None

    def _turn(self, step: Step) -> Problem | None:
        """Do one step if it waits, and if what must be done before it is done."""
        states = self.journal.states
        if states[step.number] is not StepState.WAITING:
            return None
        never = [number for number in sorted(step.after) if states[number] in _NEVER]
        if never:
            self.journal.write(step, Event.SKIPPED, {"because": never[0]})
            return None
        if not all(states[number].is_carried_out for number in step.after):
            return None
        if step.card is None:
            return self.carriers.of(step).carry_out(step)
        if self.target is Target.SANDBOX:  # nobody clicks in a rehearsal: taken as done
            self.journal.carried_out(step, Event.CONFIRMED, {"who": ""})
        return None


def end_state(of_steps: Iterable[StepState]) -> RunState:
    """Say where a run stands that did what it could."""
    states = set(of_steps)
    if states & {StepState.WAITING, StepState.UNKNOWN}:
        return RunState.PAUSED
    return RunState.FINISHED if all(each.is_carried_out for each in states) else RunState.PARTLY

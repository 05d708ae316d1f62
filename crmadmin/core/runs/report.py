"""What a push is, was, or would be: values that the window and the command line show."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.plans.batches import Batch
from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.plan import Plan
from crmadmin.core.plans.record_batches import RecordBatch
from crmadmin.core.progress import Progress
from crmadmin.core.runs.journal import Entry, Event, RunState, StepState, Target
from crmadmin.core.runs.verdicts import NO_TALLY, Tally
from crmadmin.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """An address three ways: what the plan found there, what it wants there, what is there now.

    None = absent. An address that the plan is not about has no ``old`` and no ``new``.
    """

    address: Address
    old: Setting | None
    new: Setting | None
    found: Setting | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Whether a plan can be pushed now, told without a call.

    ``why`` are the problems for which it cannot; ``moved`` the settings that the workspace no
    longer knows as the plan does.
    """

    why: tuple[Problem, ...] = ()
    moved: tuple[Moved, ...] = ()

    @property
    def pushable(self) -> bool:
        """Tell whether nothing stands in the way."""
        return not self.why


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was found when everything was read again after a push.

    ``at`` is UTC. ``differs`` are the plan's addresses that do not hold what it wants there:
    ``old`` and ``new`` are the plan's, ``found`` what the workspace knows now.
    """

    at: str
    differs: tuple[Moved, ...] = ()

    @property
    def nothing_left(self) -> bool:
        """Tell whether the portal equals the plan."""
        return not self.differs


@dataclass(frozen=True, slots=True, kw_only=True)
class RunView:
    """One push as its journal tells it.

    Times are UTC; ``finished_at`` is empty while it can be resumed, ``outcome`` None before
    everything was read again. ``tallies`` count what became of the items of steps about many, pairs
    of records or records; the items themselves are read page by page.
    """

    run_id: int
    plan: Plan
    target: Target
    who: str
    started_at: str
    finished_at: str
    state: RunState
    states: Mapping[int, StepState]
    entries: tuple[Entry, ...] = ()
    outcome: Outcome | None = None
    tallies: Mapping[int, Tally] = field(default_factory=dict)

    def tally(self, step: int | None = None) -> Tally:
        """Count what became of the items of a step, or of all steps together."""
        if step is not None:
            return self.tallies.get(step, NO_TALLY)
        return sum(self.tallies.values(), NO_TALLY)

    @property
    def pairs(self) -> Tally:
        """Count what became of all pairs of records."""
        return self._tally_of(LinkBatch)

    @property
    def records(self) -> Tally:
        """Count what became of all records."""
        return self._tally_of(RecordBatch)

    @property
    def missed(self) -> int:
        """Count the items of which something is left to do; who moved elsewhere is not missed."""
        return self.pairs.not_done + self.records.failed + self.records.differs

    def _tally_of(self, sort: type[Batch]) -> Tally:
        steps = (step.number for step in self.plan.steps if isinstance(step.batch, sort))
        return sum(map(self.tally, steps), NO_TALLY)

    @property
    def can_resume(self) -> bool:
        """Tell whether something of it is left that a resumed push would do or settle."""
        return not self.finished_at

    @property
    def waiting_cards(self) -> tuple[int, ...]:
        """Number the manual steps that wait for a person, and for nothing else."""
        return tuple(
            step.number
            for step in self.plan.cards
            if self.states[step.number] is StepState.WAITING
            and all(self.states[number].is_carried_out for number in step.after)
        )

    def last(self, step: int, *events: Event) -> Entry | None:
        """Give the last entry of a step, of some events if they are named."""
        wanted: Iterable[Entry] = (
            entry
            for entry in reversed(self.entries)
            if entry.step == step and (not events or entry.event in events)
        )
        return next(iter(wanted), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunReport:
    """What became of one push, or of one resumption of it.

    ``problem`` is why it paused; None where it went through, was cancelled or waits for a person.
    """

    run: RunView
    problem: Problem | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PushProgress(Progress):
    """How far a push is, told after every line of its journal.

    ``step`` is the number of the present step as text, ``done`` counts the steps of which
    nothing is left to do, ``unit`` is ``steps``. ``entry`` is the line, None before the first
    and while everything is read again (``settling``). ``judged`` of ``items`` are known to be done
    or not; ``seconds_left`` is what the others should take, None while that cannot be told.
    ``records`` of the items are records, the others pairs of these.
    """

    run_id: int
    number: int
    states: Mapping[int, StepState] = field(default_factory=dict)
    entry: Entry | None = None
    settling: bool = False
    judged: int = 0
    items: int = 0
    records: int = 0
    seconds_left: float | None = None

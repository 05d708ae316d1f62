"""The values of a plan."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.kinds import Channel
from crmadmin.core.connection import AccountKind
from crmadmin.core.effects.effect import Effect
from crmadmin.core.plans.batches import Batch
from crmadmin.core.plans.hazards import Hazard, Severity
from crmadmin.core.plans.record_batches import RecordBatch
from crmadmin.core.pull.parts import StepName

FORMAT = 3
"""The version of the JSON that plans are written as.

2 knows the pairs of calls about associations, 3 the records of calls about records.
"""


class Reason(StrEnum):
    """Why a step is in the plan.

    ``DRAFTED``: the draft says so. ``MAKES_WAY``: a setting waits under a temporary text, or is
    taken out, so that another can take its text. ``COMES_HOME``: it takes its own text then.
    ``RESTORED``: a run is rolled back.
    """

    DRAFTED = "drafted"
    MAKES_WAY = "makes_way"
    COMES_HOME = "comes_home"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """Stands in a body for an id that an earlier step creates.

    ``end`` names which of the setting's ids (``core.configuration.bindings``).
    """

    address: Address
    end: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call of HubSpot's API, exactly; ``body`` is JSON that may hold ``Created`` values.

    ``answers`` are the statuses that say it was carried out.
    """

    method: str
    path: str
    body: Any = None
    answers: tuple[int, ...] = (200, 201, 204)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """What is read again before and after a step: one path, in the shape of one step of a pull.

    ``many`` says that the answer has pages of results; else it is one document.
    """

    step: StepName
    path: str
    many: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a person does by hand: where to click, and what to set there.

    ``place`` names the settings page (worded in ``crmadmin.wording``), ``link`` leads to it.
    ``verifiable`` says whether a pull tells if it was done.
    """

    place: str
    link: str
    verifiable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Changes that are carried out at once: by one call, or by a person.

    ``number`` counts from 1; ``after`` are the numbers that must be done before it. Exactly one
    of ``call`` and ``card`` is there. ``fetches`` read its target. ``holds`` are settings that the
    call writes again as they are, so that they too must be there (``core.plans.targets``).
    ``batch`` holds the items of a call about many: pairs of records whose associations change,
    or records, of which the body is made. Every batch of an edit carries the change that the edit
    is, which the last of them completes.
    """

    number: int
    channel: Channel
    reason: Reason
    changes: tuple[Change, ...]
    after: frozenset[int] = frozenset()
    call: Call | None = None
    card: Card | None = None
    fetches: tuple[Fetch, ...] = ()
    holds: tuple[Setting, ...] = ()
    hazards: tuple[Hazard, ...] = ()
    effects: tuple[Effect, ...] = ()
    batch: Batch | None = None

    def __post_init__(self) -> None:
        if (self.call is None) == (self.card is None):
            raise ValueError("a step is a call or a card")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPortal:
    """The portal that a plan is for, and how it was known when the plan was made.

    ``taken_at`` and ``fingerprint`` are those of the snapshot; empty for imported files.
    """

    account_id: str
    name: str
    kind: AccountKind
    ui_host: str = ""
    taken_at: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tripped:
    """A safety valve that a plan trips: many settings of one kind are updated or deleted.

    ``count`` of ``existing`` settings; ``most_count`` and ``most_share`` are what passes without
    a word. Whoever pushes types ``count``.
    """

    kind: str
    verb: str
    count: int
    existing: int
    most_count: int
    most_share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The reviewed steps that carry a draft out, in their order.

    ``made_at`` is UTC. ``rolls_back`` is the run whose before-values the plan restores;
    ``lost`` are addresses of that run that cannot be restored. ``ids`` are those that the portal
    gave to the settings of the plan.
    """

    plan_id: str
    made_at: str
    portal: PlannedPortal
    steps: tuple[Step, ...]
    valves: tuple[Tripped, ...] = ()
    ids: Mapping[Address, Mapping[str, int]] = field(default_factory=dict)
    rolls_back: int | None = None
    lost: tuple[Address, ...] = ()

    @property
    def format(self) -> int:
        """Give the lowest version of the JSON that can hold the plan."""
        batches = [step.batch for step in self.steps if step.batch is not None]
        if any(isinstance(each, RecordBatch) for each in batches):
            return FORMAT
        return 2 if batches else 1

    @property
    def changes(self) -> tuple[Change, ...]:
        """Give the changes of all steps in their order; a setting may change more than once."""
        return tuple(change for step in self.steps for change in step.changes)

    @property
    def calls(self) -> tuple[Step, ...]:
        """Give the steps that are calls."""
        return tuple(step for step in self.steps if step.call is not None)

    @property
    def cards(self) -> tuple[Step, ...]:
        """Give the steps that a person does."""
        return tuple(step for step in self.steps if step.card is not None)

    @property
    def blocking(self) -> tuple[tuple[Step, Hazard], ...]:
        """Give the hazards for which the plan cannot be pushed."""
        return tuple(
            (step, hazard)
            for step in self.steps
            for hazard in step.hazards
            if hazard.severity is Severity.BLOCKING
        )

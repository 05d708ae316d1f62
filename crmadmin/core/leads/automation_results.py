"""What automation would have done and leaves alone, in figures that open to lists."""

from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.configuration.stages import Stage
from crmadmin.core.effects.rows import Referrer
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.automation_groups import (
    Disqualifications,
    FrozenLeads,
    LifecycleEntries,
    StageEntries,
)


class Progression(StrEnum):
    """The two moves that HubSpot makes by itself (domain/leads.md §7)."""

    ATTEMPTING = "attempting"
    CONNECTED = "connected"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageFreedom:
    """A stage of the default pipeline, its leads, and those that automation never moves again.

    ``progressions`` are those that move a lead out of this stage.
    """

    stage: Stage
    leads: int
    frozen: int
    progressions: tuple[Progression, ...]
    listed: FrozenLeads


@dataclass(frozen=True, slots=True, kw_only=True)
class Progressions:
    """The leads that the two built-in progressions reach, and those that they do not.

    ``frozen`` were moved back by hand; ``custom`` are open leads in other pipelines.
    ``without_target`` are progressions whose stage the configuration does not have.
    """

    stages: tuple[StageFreedom, ...]
    open: int
    frozen: int
    custom: int
    without_target: tuple[Progression, ...]
    listed: FrozenLeads


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatingStage:
    """A lifecycle stage and the leads that it creates, or would if it were ``chosen``.

    ``exempt`` entries came from the company's stage and create none. ``with_open_lead`` are those
    of ``entries`` whose record has an open lead today.
    """

    object: str
    value: str
    label: str
    chosen: bool
    entries: int
    exempt: int
    with_open_lead: int
    listed: LifecycleEntries
    listed_exempt: LifecycleEntries


@dataclass(frozen=True, slots=True, kw_only=True)
class Creations:
    """The leads that the chosen lifecycle stages would have created in the period."""

    stages: tuple[CreatingStage, ...]

    @property
    def created(self) -> int:
        """Count the leads that would have been created."""
        return sum(each.entries for each in self.stages if each.chosen)

    @property
    def exempt(self) -> int:
        """Count the entries into chosen stages that create none."""
        return sum(each.exempt for each in self.stages if each.chosen)

    @property
    def with_open_lead(self) -> int:
        """Count the leads that would have come beside an open one."""
        return sum(each.with_open_lead for each in self.stages if each.chosen)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedReason:
    """A reason, and the disqualifications of the period that give it; empty for none."""

    value: str
    label: str
    chosen: bool
    disqualifications: int
    listed: Disqualifications


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUps:
    """The leads that would have followed disqualifications; ``lead_type`` is an option's value."""

    lead_type: str | None
    reasons: tuple[FollowedReason, ...]

    @property
    def created(self) -> int:
        """Count the leads that would have been created."""
        return sum(each.disqualifications for each in self.reasons if each.chosen)

    @property
    def disqualifications(self) -> int:
        """Count all disqualifications of the period."""
        return sum(each.disqualifications for each in self.reasons)


@dataclass(frozen=True, slots=True, kw_only=True)
class StageEnrolment:
    """What a workflow of a stage would have run on, and what else refers to the stage.

    ``entries`` by ``records`` different leads within the period. ``actions`` are those of the
    configuration, empty for no workflow.
    """

    stage: Stage
    entries: int
    records: int
    actions: tuple[str, ...]
    workflows: tuple[Referrer, ...]
    listed: StageEntries


@dataclass(frozen=True, slots=True, kw_only=True)
class Automation:
    """All that automation of leads does in a configuration."""

    progressions: Progressions
    creations: Creations
    follow_ups: FollowUps
    enrolments: tuple[StageEnrolment, ...]
    assumptions: tuple[Assumed, ...] = (
        Assumed.MOVED_BY_HAND,
        Assumed.CLOSED_STAY,
        Assumed.COMPANY_SYNC_SOURCE,
        Assumed.CREATION_ENTERS,
        Assumed.OPEN_LEAD_TODAY,
        Assumed.REASON_AS_TODAY,
        Assumed.FOLLOW_UP_AT_ONCE,
    )

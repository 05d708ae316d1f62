"""What qualification asks for and what records lack of it, in figures that open to lists."""

from dataclasses import dataclass

from crmadmin.core.configuration.stages import Stage
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.periods import Period
from crmadmin.core.leads.qualification_groups import (
    CreatedLeads,
    DeallessLeads,
    LackingRecords,
    ReasonedLeads,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyLack:
    """A property that is asked for, and how many records lack it.

    ``known``: the workspace holds values of it; else nobody is counted.
    """

    name: str
    required: bool
    known: bool
    standing: int = 0
    entered: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLack:
    """What a stage asks for; how many records are in it or entered it, and lack what it requires.

    ``covered`` is false where a property is required that was not watched: read again.
    """

    stage: Stage
    properties: tuple[PropertyLack, ...]
    standing: int
    standing_lacking: int
    entered: int
    entered_lacking: int
    covered: bool = True

    @property
    def required(self) -> tuple[str, ...]:
        """Name what is required and known."""
        return tuple(each.name for each in self.properties if each.required and each.known)

    def listed(self, period: Period | None = None, name: str = "") -> LackingRecords:
        """Ask for the records that lack what is required, or one property of it."""
        return LackingRecords(
            object=self.stage.object,
            stage_id=self.stage.stage_id,
            properties=(name,) if name else self.required,
            period=period,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DealLack:
    """The qualified leads of a pipeline, and those of them without any deal."""

    pipeline_id: str
    required: bool
    qualified: int
    without: int
    listed: DeallessLeads


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonUse:
    """A reason, how many disqualified leads give it, and how many others still hold it.

    ``is_option`` is false for a value that is no option (any more): its leads are orphans.
    """

    value: str
    label: str
    is_option: bool
    disqualified: int
    others: int

    @property
    def leads(self) -> int:
        """Count all leads that hold it."""
        return self.disqualified + self.others


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """The reasons of disqualified leads, options in their order, then values that are none."""

    uses: tuple[ReasonUse, ...]
    disqualified: int
    without: int
    stages: tuple[str, ...]

    @property
    def orphans(self) -> int:
        """Count the leads whose reason is no option."""
        return sum(each.leads for each in self.uses if not each.is_option)

    def listed(self, use: ReasonUse) -> ReasonedLeads:
        """Ask for the leads that hold a reason."""
        return ReasonedLeads(values=(use.value,))

    def listed_disqualified(self, use: ReasonUse) -> ReasonedLeads:
        """Ask for the disqualified leads that give a reason."""
        return ReasonedLeads(values=(use.value,), stages=self.stages)

    @property
    def listed_without(self) -> ReasonedLeads:
        """Ask for the disqualified leads without a reason."""
        return ReasonedLeads(stages=self.stages)

    @property
    def listed_orphans(self) -> ReasonedLeads:
        """Ask for the leads whose reason is no option."""
        return ReasonedLeads(values=tuple(each.value for each in self.uses if not each.is_option))


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatorLack:
    """A user, the leads that they created, and how many lack what the form would require."""

    user_id: str
    created: int
    lacking: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLack:
    """What the form asks for, and the leads created by people that lack what it requires.

    ``standing`` of the properties counts these leads; ``users`` are those who lack most first.
    """

    properties: tuple[PropertyLack, ...]
    created: int
    lacking: int
    users: tuple[CreatorLack, ...]
    covered: bool = True

    def listed(self, period: Period, user_id: str = "", name: str = "") -> CreatedLeads:
        """Ask for the leads that lack what is required, or one property, or of one user."""
        required = tuple(each.name for each in self.properties if each.required and each.known)
        return CreatedLeads(
            properties=(name,) if name else required, period=period, user_id=user_id
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Qualification:
    """What a configuration asks on qualification, and what records lack of it."""

    stages: tuple[StageLack, ...]
    deals: tuple[DealLack, ...] = ()
    reasons: Reasons | None = None
    form: FormLack | None = None
    assumptions: tuple[Assumed, ...] = (Assumed.VALUES_AS_TODAY,)

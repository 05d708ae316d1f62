"""What histories hold of automation, in groups, and lists of what stands behind a count."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crmadmin.core.effects.rows import Referrer
from crmadmin.core.leads.periods import ALWAYS, Period
from crmadmin.core.records.detail import RecordName

Way = tuple[str, str]
"""The stage that was left and the one that was entered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedGroup:
    """Leads that are in a stage today and were moved by hand in the same ways."""

    stage_id: str
    ways: frozenset[Way]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LifecycleGroup:
    """Entries of contacts or companies into a lifecycle stage, from one source.

    ``has_open_lead``: the record has an open lead today.
    """

    object: str
    stage: str
    source_type: str
    has_open_lead: bool
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DisqualifiedGroup:
    """Entries of leads into a stage, by the stage before and the reason that they give today."""

    from_stage: str | None
    to_stage: str
    reason: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LifecycleStage:
    """A choice of the property ``lifecyclestage``, in the order of the portal."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomationGroups:
    """What automation can be judged by.

    ``entries`` counts how often each stage was entered within ``period``, and by how many leads;
    ``workflows`` are those whose definition names a stage. ``lifecycle_stages`` are the choices
    of contacts and companies by object; ``fixed_reasons`` are as those of qualification.
    """

    period: Period = ALWAYS
    moved: tuple[MovedGroup, ...] = ()
    lifecycle: tuple[LifecycleGroup, ...] = ()
    lifecycle_stages: Mapping[str, tuple[LifecycleStage, ...]] = field(default_factory=dict)
    entered: tuple[DisqualifiedGroup, ...] = ()
    records: Mapping[str, int] = field(default_factory=dict)
    workflows: Mapping[str, tuple[Referrer, ...]] = field(default_factory=dict)
    fixed_reasons: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenLeads:
    """Leads in some stages that were moved by hand in one of some ways: automation leaves them."""

    stages: tuple[str, ...]
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LifecycleEntries:
    """Entries of an object's records into lifecycle stages within a period.

    ``exempt`` asks for those that the company passed on, or for all others.
    """

    object: str
    stages: tuple[str, ...]
    period: Period
    exempt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Disqualifications:
    """Entries into some stages from any other, within a period, of leads that give a reason."""

    stages: tuple[str, ...]
    reasons: tuple[str, ...]
    period: Period


@dataclass(frozen=True, slots=True, kw_only=True)
class StageEntries:
    """Entries into a stage within a period."""

    stage_id: str
    period: Period


AutomationList = FrozenLeads | LifecycleEntries | Disqualifications | StageEntries
"""Whatever stands behind one of the counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomationRow:
    """A record behind a count, and the moment of its history that counts.

    The record entered ``to_stage`` at ``at`` (UTC) from ``from_stage``, empty where it was created
    in it; of leads these are ids of stages, of contacts and companies lifecycle stages.
    ``user`` is the name of who did it, empty for nobody. ``owner`` is a name. ``has_open_lead``
    is told of contacts and companies, ``reason`` of disqualified leads.
    """

    record: RecordName
    from_stage: str
    to_stage: str
    at: str
    source: str
    user: str = ""
    owner: str = ""
    stage_id: str = ""
    has_open_lead: bool = False
    reason: str = ""

"""Records in groups that qualification can be judged by, and lists of those behind a count.

SQL counts the groups (:mod:`crmadmin.preview.leads.qualifying`) and lists the records.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from crmadmin.core.leads.periods import ALWAYS, Period
from crmadmin.core.records.detail import RecordName


@dataclass(frozen=True, slots=True, kw_only=True)
class LackingGroup:
    """Records of a stage, or created by a user, that lack the same of the watched properties."""

    stage_id: str = ""
    user_id: str = ""
    missing: frozenset[str] = frozenset()
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Groups added up once: all of their records, and how many lack each property."""

    groups: tuple[LackingGroup, ...] = ()
    total: int = 0
    lacked: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, groups: Iterable[LackingGroup]) -> "Tally":
        """Add groups up."""
        kept, lacked = tuple(groups), Counter[str]()
        for each in kept:
            for name in each.missing:
                lacked[name] += each.count
        return cls(groups=kept, total=sum(each.count for each in kept), lacked=lacked)

    def lacking(self, names: Collection[str]) -> int:
        """Count the records that lack one of some properties, at least."""
        if len(names) <= 1:
            return sum(self.lacked.get(name, 0) for name in names)
        return sum(each.count for each in self.groups if not each.missing.isdisjoint(names))


NONE = Tally()


@dataclass(frozen=True, kw_only=True)
class QualificationGroups:
    """The records of an object in groups that a configuration can be judged by.

    ``watched`` are the properties that were looked at, of which ``unknown`` have no values in the
    workspace. ``standing`` are records by the stage they are in; ``entered`` those that entered
    it within ``period``, once each; ``created`` the leads that people created within it.
    ``with_deal`` and ``without_deal`` count leads by stage; ``reasons`` leads by stage and reason,
    empty for none. ``fixed_reasons`` are the labels of reasons by value where the portal's
    configuration holds none, as nobody can edit them or as they are not known; None where it does.
    """

    object: str
    period: Period = ALWAYS
    watched: tuple[str, ...] = ()
    unknown: frozenset[str] = frozenset()
    standing: tuple[LackingGroup, ...] = ()
    entered: tuple[LackingGroup, ...] = ()
    created: tuple[LackingGroup, ...] = ()
    with_deal: Mapping[str, int] = field(default_factory=dict)
    without_deal: Mapping[str, int] = field(default_factory=dict)
    reasons: Mapping[tuple[str, str], int] = field(default_factory=dict)
    fixed_reasons: Mapping[str, str] | None = None

    @cached_property
    def standing_tallies(self) -> Mapping[str, Tally]:
        """Add up the records in each stage."""
        return _tallies(self.standing, lambda each: each.stage_id)

    @cached_property
    def entered_tallies(self) -> Mapping[str, Tally]:
        """Add up the records that entered each stage."""
        return _tallies(self.entered, lambda each: each.stage_id)

    @cached_property
    def created_tallies(self) -> Mapping[str, Tally]:
        """Add up the leads that each user created."""
        return _tallies(self.created, lambda each: each.user_id)

    @cached_property
    def created_tally(self) -> Tally:
        """Add up all leads that people created."""
        return Tally.of(self.created)


def _tallies(
    groups: Iterable[LackingGroup], key: Callable[[LackingGroup], str]
) -> Mapping[str, Tally]:
    found: dict[str, list[LackingGroup]] = {}
    for each in groups:
        found.setdefault(key(each), []).append(each)
    return {name: Tally.of(each) for name, each in found.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class LackingRecords:
    """Records of a stage that lack one of some properties, at least.

    With a ``period`` those that entered the stage within it, wherever they are today.
    """

    object: str
    stage_id: str
    properties: tuple[str, ...]
    period: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeallessLeads:
    """Leads in some stages that no deal is associated with."""

    stages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonedLeads:
    """Leads with one of some disqualification reasons; no reason asks for those without.

    Without ``stages`` leads of all stages.
    """

    values: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatedLeads:
    """Leads that people created within a period and that lack one of some properties.

    ``user_id`` leaves those of one user.
    """

    properties: tuple[str, ...]
    period: Period
    user_id: str = ""


QualificationList = LackingRecords | DeallessLeads | ReasonedLeads | CreatedLeads
"""Whatever stands behind one of the counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QualificationRow:
    """A record behind a count: where it stands since when, whose it is, what it lacks.

    ``owner`` and ``creator`` are names, empty for none; ``since`` is UTC, empty where history
    does not tell; of leads that people created it is when that was. ``reason`` is the internal
    value.
    """

    record: RecordName
    stage_id: str
    owner: str = ""
    since: str = ""
    missing: tuple[str, ...] = ()
    reason: str = ""
    creator: str = ""

"""What a ruleset makes of entries, counted by everything that it can be looked at by."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from crmadmin.core.leads.entry_groups import EntryGroup, Fate, Judge, Way
from crmadmin.core.leads.exemption import Origin, Standing, origin_of
from crmadmin.core.leads.governance import Rule
from crmadmin.core.leads.people import People
from crmadmin.core.leads.rulings import Ruling

C = TypeVar("C")


class _Judged(Protocol):
    def __call__(self, group: EntryGroup, *, has_deal: bool) -> Fate: ...


@dataclass(frozen=True, slots=True)
class Tally:
    """How so many entries fare: those blocked, and those that only an exemption lets pass.

    ``unjudged`` ones are neither: they cross pipelines, or a stage that is not there.
    """

    entries: int = 0
    blocked: int = 0
    exempt: int = 0
    unjudged: int = 0

    @property
    def allowed(self) -> int:
        """Count the entries that no rule is against."""
        return self.entries - self.blocked - self.exempt - self.unjudged

    @property
    def share(self) -> float:
        """Give the share of the entries that is blocked."""
        return self.blocked / self.entries if self.entries else 0.0


@dataclass(frozen=True, slots=True)
class Shift:
    """How so many entries fare under one ruleset and another: blocked by the one, by the other."""

    entries: int = 0
    before: int = 0
    after: int = 0
    both: int = 0

    @property
    def caught(self) -> int:
        """Count the entries that the other ruleset blocks and the one does not."""
        return self.after - self.both

    @property
    def freed(self) -> int:
        """Count the entries that the one ruleset blocks and the other does not."""
        return self.before - self.both


NONE = Tally()
NO_SHIFT = Shift()


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown(Generic[C]):
    """A figure, and the same by everything that it can be looked at by; what is nil is left out.

    By rule, entries are those that break it, and one that breaks two counts at both. A user of
    several teams counts in each. User "" and team "" stand for nobody. ``by_standing`` has who is
    exempt, and why.
    """

    total: C
    moves: C
    creations: C
    by_rule: Mapping[Rule, C] = field(default_factory=dict)
    by_user: Mapping[str, C] = field(default_factory=dict)
    by_team: Mapping[str, C] = field(default_factory=dict)
    by_way: Mapping[Way, C] = field(default_factory=dict)
    by_source: Mapping[Origin, C] = field(default_factory=dict)
    by_standing: Mapping[Standing, C] = field(default_factory=dict)


Verdict = Breakdown[Tally]
"""What a ruleset makes of entries."""

Difference = Breakdown[Shift]
"""What changes for entries from one ruleset to another."""


def verdict_of(groups: Iterable[EntryGroup], judge: Judge, people: People) -> Verdict:
    """Count what a ruleset makes of entries."""
    return _tallied(groups, judge.fate, people)


def standing_verdict(groups: Iterable[EntryGroup], judge: Judge, people: People) -> Verdict:
    """Count the records that today stand where a ruleset would not have let them.

    The groups are those of the entries that brought records to their present stage.
    """
    return _tallied(groups, judge.standing_fate, people)


def _tallied(groups: Iterable[EntryGroup], judged: _Judged, people: People) -> Verdict:
    counts = _Counts(people)
    for group in groups:
        for has_deal, entries in group.halves:
            fate = judged(group, has_deal=has_deal)
            counts.add(group, fate, entries, _TALLIED[fate.ruling])
            for rule in fate.broken:
                counts.add_rule(rule, entries, _TALLIED[fate.ruling])
    return counts.breakdown(Tally)


def difference_of(
    groups: Iterable[EntryGroup], one: Judge, other: Judge, people: People
) -> Difference:
    """Count what changes for entries from one ruleset to another.

    By rule, an entry is blocked by the one where that rule of it is broken.
    """
    counts = _Counts(people)
    for group in groups:
        for has_deal, entries in group.halves:
            before = one.fate(group, has_deal=has_deal)
            after = other.fate(group, has_deal=has_deal)
            counts.add(group, after, entries, _SHIFTED[_blocks(before), _blocks(after)])
            for rule in dict.fromkeys(before.broken + after.broken):
                shifted = _blocks(before, rule), _blocks(after, rule)
                counts.add_rule(rule, entries, _SHIFTED[shifted])
    return counts.breakdown(Shift)


def _blocks(fate: Fate, rule: Rule | None = None) -> bool:
    return fate.ruling is Ruling.BLOCKED and (rule is None or rule in fate.broken)


_TALLIED: Mapping[Ruling, tuple[int, ...]] = {
    Ruling.ALLOWED: (0,),
    Ruling.BLOCKED: (0, 1),
    Ruling.EXEMPT: (0, 2),
    Ruling.UNJUDGED: (0, 3),
}
"""The figures of a tally that an entry counts in."""


_SHIFTED = {
    (False, False): (0,),
    (True, False): (0, 1),
    (False, True): (0, 2),
    (True, True): (0, 1, 2, 3),
}
"""The figures of a shift that an entry counts in."""


class _Counts:
    """Figures by everything that they are looked at by, while they are counted."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._totals: _Figures = defaultdict(_no_figures)
        self._rules: _Figures = defaultdict(_no_figures)
        self._users: _Figures = defaultdict(_no_figures)
        self._ways: _Figures = defaultdict(_no_figures)
        self._sources: _Figures = defaultdict(_no_figures)
        self._standings: _Figures = defaultdict(_no_figures)

    def add(self, group: EntryGroup, fate: Fate, entries: int, counted: tuple[int, ...]) -> None:
        """Count the entries of a group, at some of the four figures."""
        rows = (
            self._totals[group.from_stage is None],
            self._users[group.user_id],
            self._ways[group.from_stage, group.to_stage],
            self._sources[group.source_type],
            self._standings[fate.standing],
        )
        for place in counted:
            for row in rows:
                row[place] += entries

    def add_rule(self, rule: Rule, entries: int, counted: tuple[int, ...]) -> None:
        """Count entries that break a rule."""
        row = self._rules[rule]
        for place in counted:
            row[place] += entries

    def breakdown(self, make: Callable[[int, int, int, int], C]) -> Breakdown[C]:
        """Give what was counted."""

        def made(figures: Mapping[Any, list[int]]) -> dict[Any, C]:
            return {key: make(*row) for key, row in figures.items()}

        moves, creations = self._totals[False], self._totals[True]
        total = [sum(pair) for pair in zip(moves, creations, strict=True)]
        return Breakdown(
            total=make(*total),
            moves=make(*moves),
            creations=make(*creations),
            by_rule=made({rule: self._rules[rule] for rule in Rule if rule in self._rules}),
            by_user=made(self._users),
            by_team=made(self._teams()),
            by_way=made(self._ways),
            by_source=made(_gathered(self._sources, lambda source: (origin_of(source),))),
            by_standing=made(self._standings),
        )

    def _teams(self) -> "_Figures":
        return _gathered(self._users, lambda user: self._people.teams_of(user) or ("",))


_Figures = dict[Any, list[int]]


def _no_figures() -> list[int]:
    return [0, 0, 0, 0]


def _gathered(figures: _Figures, keys: Callable[[str], Iterable[Hashable]]) -> _Figures:
    found: _Figures = defaultdict(_no_figures)
    for key, row in figures.items():
        for wider in keys(key):
            found[wider] = [sum(pair) for pair in zip(found[wider], row, strict=True)]
    return found

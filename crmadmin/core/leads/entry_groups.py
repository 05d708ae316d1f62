"""Groups of equal entries, judged at once.

A million entries come down to some thousand groups: as many as went one way, from one source, by
one user. A rule that is toggled judges the groups anew and reads nothing.
"""

from dataclasses import dataclass
from functools import cache

from crmadmin.core.leads.exemption import Standing, standing_of
from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.people import People
from crmadmin.core.leads.rulings import (
    Reason,
    Ruling,
    broken_by_user,
    broken_by_way,
    broken_without_deal,
    is_judged,
    ruling_of,
)

Way = tuple[str | None, str]
"""The stage that was left, None for a creation, and the one that was entered."""

UNKNOWN = ""
"""The stage left, of a record whose present stage no entry that is known explains."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryGroup:
    """So many entries that took one way, from one source, by one user.

    ``with_deal`` of them are of records that have a deal today; they are counted for stages that
    make a lead a qualified one.
    """

    from_stage: str | None
    to_stage: str
    source_type: str
    user_id: str
    entries: int
    with_deal: int = 0

    @property
    def way(self) -> Way:
        """Give the way that the entries took."""
        return self.from_stage, self.to_stage

    @property
    def halves(self) -> tuple[tuple[bool, int], ...]:
        """Give how many have a deal, and how many have none; a half of nothing is left out."""
        without = self.entries - self.with_deal
        if not self.with_deal:
            return ((False, without),)
        return ((True, self.with_deal), (False, without)) if without else ((True, self.with_deal),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """What becomes of the entries of a group: the rules against them, and who made them."""

    ruling: Ruling
    broken: tuple[Rule, ...] = ()
    standing: Standing = Standing.BOUND


class Judge:
    """Judges groups by one ruleset; what it was asked once it knows.

    Says of each entry of a group what :func:`crmadmin.core.leads.governance.judge` says of it.
    """

    def __init__(self, ruleset: Ruleset, people: People) -> None:
        self.ruleset = ruleset
        self._standing = cache(lambda source, user: standing_of(source, user, people))
        self._is_judged = cache(lambda way: is_judged(ruleset, *way))
        self._by_way = cache(lambda way: _names(*broken_by_way(ruleset, *way)))
        self._by_user = cache(
            lambda stage, user: _names(broken_by_user(ruleset, stage, user, people))
        )
        self._without_deal = cache(lambda stage: _names(broken_without_deal(ruleset, stage)))
        self._fate = cache(_fate)

    def fate(self, group: EntryGroup, *, has_deal: bool) -> Fate:
        """Say what becomes of the entries of a group of records with a deal, or without."""
        standing = self._standing(group.source_type, group.user_id)
        way = group.from_stage, group.to_stage
        if not self._is_judged(way):
            return self._fate(None, standing)
        broken: tuple[Rule, ...] = self._by_way(way) + self._by_user(
            group.from_stage, group.user_id
        )
        if not has_deal:
            broken += self._without_deal(group.to_stage)
        return self._fate(broken, standing)

    def standing_fate(self, group: EntryGroup, *, has_deal: bool) -> Fate:
        """Say how records stand today in the stage that this entry brought them to.

        A qualified lead without a deal stands against the rule whoever qualified it, and however.
        """
        fate = self.fate(group, has_deal=has_deal)
        if has_deal or not self._without_deal(group.to_stage):
            return fate
        broken = fate.broken or (Rule.DEAL,)
        return Fate(ruling=Ruling.BLOCKED, broken=broken, standing=fate.standing)


def _fate(broken: tuple[Rule, ...] | None, standing: Standing) -> Fate:
    if broken is None:
        return Fate(ruling=Ruling.UNJUDGED, standing=standing)
    return Fate(ruling=ruling_of(broken, standing), broken=broken, standing=standing)


def _names(*reasons: Reason | None) -> tuple[Rule, ...]:
    return tuple(reason.rule for reason in reasons if reason is not None)

"""Which entries to list, and the groups that hold them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.leads.entry_groups import EntryGroup, Fate, Judge, Way
from crmadmin.core.leads.exemption import Origin, origin_of
from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.people import People
from crmadmin.core.leads.rulings import Ruling


class Shifted(StrEnum):
    """How an entry fares under another ruleset: newly blocked, or blocked no more."""

    CAUGHT = "caught"
    FREED = "freed"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveQuery:
    """Which entries to list; what is None does not matter.

    ``user_id`` and ``team_id`` "" ask for those of nobody. With ``against``, ``rulings`` do not
    matter: listed are the entries that one of both rulesets blocks and the other does not, all
    of them or those that ``shifted`` names.
    """

    ruleset: Ruleset
    rulings: frozenset[Ruling] = frozenset({Ruling.BLOCKED})
    rule: Rule | None = None
    user_id: str | None = None
    team_id: str | None = None
    way: Way | None = None
    origin: Origin | None = None
    against: Ruleset | None = None
    shifted: Shifted | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A group whose entries are listed: all of them, or those with a deal or without."""

    group: EntryGroup
    entries: int
    has_deal: bool | None = None


class Choosing:
    """Chooses groups by a query; ``is_standing`` judges how records stand today."""

    def __init__(self, query: MoveQuery, people: People, *, is_standing: bool = False) -> None:
        self._query = query
        self._people = people
        self._is_standing = is_standing
        self._one = Judge(query.ruleset, people)
        self._other = None if query.against is None else Judge(query.against, people)

    def of(self, groups: Iterable[EntryGroup]) -> Iterator[Choice]:
        """Give the groups, or the halves of groups, that the query asks for."""
        for group in groups:
            if not self._concerns(group):
                continue
            halves = group.halves
            chosen = [half for half in halves if self._wants(group, has_deal=half[0])]
            if chosen and len(chosen) == len(halves):
                yield Choice(group=group, entries=group.entries)
            else:
                for has_deal, entries in chosen:
                    yield Choice(group=group, entries=entries, has_deal=has_deal)

    def _concerns(self, group: EntryGroup) -> bool:
        query = self._query
        return (
            query.user_id in {None, group.user_id}
            and query.way in {None, group.way}
            and query.origin in {None, origin_of(group.source_type)}
            and (query.team_id is None or self._is_of_team(group.user_id, query.team_id))
        )

    def _is_of_team(self, user_id: str, team_id: str) -> bool:
        teams = self._people.teams_of(user_id)
        return team_id in teams if team_id else not teams

    def _wants(self, group: EntryGroup, *, has_deal: bool) -> bool:
        query, fate = self._query, self._fate(self._one, group, has_deal=has_deal)
        if self._other is None:
            return fate.ruling in query.rulings and query.rule in {None, *fate.broken}
        other = self._fate(self._other, group, has_deal=has_deal)
        before, after = (_blocks(each, query.rule) for each in (fate, other))
        wanted = {
            None: before != after,
            Shifted.CAUGHT: after and not before,
            Shifted.FREED: before and not after,
        }
        return wanted[query.shifted]

    def _fate(self, judge: Judge, group: EntryGroup, *, has_deal: bool) -> Fate:
        if self._is_standing:
            return judge.standing_fate(group, has_deal=has_deal)
        return judge.fate(group, has_deal=has_deal)


def _blocks(fate: Fate, rule: Rule | None) -> bool:
    return fate.ruling is Ruling.BLOCKED and rule in {None, *fate.broken}

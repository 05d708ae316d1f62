"""What rules of a pipeline would have done to the entries into its stages that history tells.

Groups of equal entries are read once; a :class:`StageHistory` is judged by any ruleset without
reading again. Lists and timelines are read page by page.
"""

from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from crmadmin.core.definitions import System
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.choosing import Choice, Choosing, MoveQuery, Shifted
from crmadmin.core.leads.entry_groups import UNKNOWN, EntryGroup
from crmadmin.core.leads.governance import EVERY_RULE, GovernancePolicies, Rule, Ruleset, ruleset_of
from crmadmin.core.leads.people import People
from crmadmin.core.leads.periods import ALWAYS, Period
from crmadmin.core.leads.rulings import Judgement, Reason, Ruling, judge, judge_standing
from crmadmin.core.leads.stage_history import JudgedEntry, StageHistory, Timeline
from crmadmin.core.leads.verdicts import Breakdown, Difference, Shift, Tally, Verdict
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.preview.leads.entries import Scope, count_entries, span
from crmadmin.preview.leads.listing import (
    chosen_entries,
    chosen_standing,
    entries_of,
    put_choices,
    standing_of,
)
from crmadmin.preview.leads.standing import count_standing
from crmadmin.services.simulations.judging import judged_entries
from crmadmin.services.simulations.sources import (
    Basis,
    RulesFrom,
    configuration_from,
    scope_in,
    scope_of,
    stage_names,
)
from crmadmin.store.database import Database, Transaction
from crmadmin.store.governance_policies import (
    read_governance_policies,
    save_governance_policies,
)
from crmadmin.store.interruption import interruptible
from crmadmin.store.people import read_people
from crmadmin.store.record_names import name_records
from crmadmin.store.records import load_tables

_STEP = "simulation"
_FIRST = Page()
BASE, DRAFTED = RulesFrom(basis=Basis.BASE), RulesFrom()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stood:
    """The records that stood in stages while the workspace had this stamp."""

    scope: Scope
    stamp: int
    groups: tuple[EntryGroup, ...]


class StageSimulation:
    """The simulation of one workspace; usable from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._stood: _Stood | None = None

    def people(self) -> People:
        """Give who works in the portal, and whom the admin named as exempt."""
        with self._database.reading() as connection:
            return read_people(connection)

    def ruleset(
        self, object_name: str, pipeline_id: str, rules_from: RulesFrom = DRAFTED
    ) -> Ruleset:
        """Give the rules of a pipeline as a configuration has them; Problem if a file is none."""
        with self._database.reading() as connection:
            configuration = configuration_from(connection, rules_from)
            policies = read_governance_policies(connection)
        return ruleset_of(configuration, object_name, pipeline_id, policies)

    def policies(self) -> GovernancePolicies:
        """Give what rules are assumed to mean in this workspace."""
        with self._database.reading() as connection:
            return read_governance_policies(connection)

    def assume(self, policies: GovernancePolicies) -> None:
        """Judge this workspace under other policies from now on; Problem if it is read-only."""
        with self._database.writing() as connection:
            save_governance_policies(connection, policies)

    def span(self, object_name: str, pipeline_id: str) -> Period:
        """Give the times of the first and the last entry that is known, "" for none."""
        with self._database.reading() as connection:
            return span(connection, scope_in(connection, object_name, pipeline_id))

    def read(
        self,
        object_name: str,
        pipeline_id: str,
        period: Period = ALWAYS,
        monitor: Monitor = unwatched,
        *,
        besides: Iterable[Ruleset] = (),
    ) -> StageHistory:
        """Count the entries of a period, and who stands where, by way, source and user.

        The stages are those of the portal and of the draft; those of rulesets ``besides``, of a
        file say, count too. Raises Cancelled.
        """
        stamp = self._database.stamp()
        with self._reading(monitor) as connection:
            scope = scope_in(connection, object_name, pipeline_id, besides)
            return StageHistory(
                object=object_name,
                pipeline_id=pipeline_id,
                period=period,
                entries=tuple(count_entries(connection, scope, period)),
                standing=self._standing(connection, scope, stamp),
                stages=scope.stages,
                qualified=scope.qualified,
                stage_names=stage_names(connection, object_name),
            )

    def moves(
        self,
        history: StageHistory,
        query: MoveQuery,
        people: People,
        page: Page = _FIRST,
        monitor: Monitor = unwatched,
    ) -> tuple[JudgedEntry, ...]:
        """List entries of the period, the latest first. Raises Cancelled."""
        return tuple(self.each_move(history, query, people, page, monitor))

    def each_move(
        self,
        history: StageHistory,
        query: MoveQuery,
        people: People,
        page: Page | None = None,
        monitor: Monitor = unwatched,
    ) -> Generator[JudgedEntry, None, None]:
        """Give entries one by one as :meth:`moves` lists them; without a page, all of them."""
        with self._reading(monitor) as connection:
            put_choices(connection, chosen_moves(history, query, people))
            found = chosen_entries(connection, _scope(history), history.period, page)
            yield from judged_entries(connection, found, query, people, judge)

    def standing(
        self,
        history: StageHistory,
        query: MoveQuery,
        people: People,
        page: Page = _FIRST,
        monitor: Monitor = unwatched,
    ) -> tuple[JudgedEntry, ...]:
        """List records as they stand today, with the entry that brought each there.

        Those moved last come first. Raises Cancelled.
        """
        return tuple(self.each_standing(history, query, people, page, monitor))

    def each_standing(
        self,
        history: StageHistory,
        query: MoveQuery,
        people: People,
        page: Page | None = None,
        monitor: Monitor = unwatched,
    ) -> Generator[JudgedEntry, None, None]:
        """Give records one by one as :meth:`standing` lists them; without a page, all of them."""
        with self._reading(monitor) as connection:
            put_choices(connection, chosen_standings(history, query, people))
            tables = load_tables(connection)
            found = chosen_standing(connection, tables, _scope(history), page)
            yield from judged_entries(connection, found, query, people, judge_standing)

    def timeline(self, record_id: str, ruleset: Ruleset, people: People) -> Timeline:
        """Give all entries of one record, what becomes of each, and how it stands today."""
        scope = scope_of(ruleset.object, ruleset.stages)
        query = MoveQuery(ruleset=ruleset)
        with self._database.reading() as connection:
            tables = load_tables(connection)
            entries = entries_of(connection, scope, record_id)
            present = standing_of(connection, tables, scope, record_id)
            standing = judged_entries(connection, present, query, people, judge_standing)
            return Timeline(
                record=name_records(
                    connection, tables, System.HUBSPOT, ruleset.object, [record_id]
                )[0],
                entries=tuple(judged_entries(connection, entries, query, people, judge)),
                standing=next(standing, None),
            )

    def _standing(
        self, connection: Transaction, scope: Scope, stamp: int
    ) -> tuple[EntryGroup, ...]:
        """Count who stands where, once as long as nothing is written: no period matters to it."""
        stood = self._stood
        if stood is None or (stood.scope, stood.stamp) != (scope, stamp):
            groups = tuple(count_standing(connection, load_tables(connection), scope))
            self._stood = stood = _Stood(scope=scope, stamp=stamp, groups=groups)
        return stood.groups

    @contextmanager
    def _reading(self, monitor: Monitor) -> Iterator[Transaction]:
        with (
            self._database.reading() as connection,
            interruptible(connection, monitor, _STEP),
        ):
            yield connection


def chosen_moves(history: StageHistory, query: MoveQuery, people: People) -> tuple[Choice, ...]:
    """Choose the groups of entries that a query asks for."""
    return tuple(Choosing(query, people).of(history.entries))


def chosen_standings(history: StageHistory, query: MoveQuery, people: People) -> tuple[Choice, ...]:
    """Choose the groups of records that a query asks for, by how they stand today."""
    return tuple(Choosing(query, people, is_standing=True).of(history.standing))


def count_of(choices: Iterable[Choice]) -> int:
    """Count the entries that a list of these choices has."""
    return sum(choice.entries for choice in choices)


def _scope(history: StageHistory) -> Scope:
    return Scope(object=history.object, stages=history.stages, qualified=history.qualified)


__all__ = [
    "ALWAYS",
    "BASE",
    "DRAFTED",
    "EVERY_RULE",
    "UNKNOWN",
    "Basis",
    "Breakdown",
    "Choice",
    "Difference",
    "EntryGroup",
    "GovernancePolicies",
    "JudgedEntry",
    "Judgement",
    "MoveQuery",
    "Page",
    "Period",
    "Reason",
    "Rule",
    "RulesFrom",
    "Ruleset",
    "Ruling",
    "Shift",
    "Shifted",
    "StageHistory",
    "StageSimulation",
    "Tally",
    "Timeline",
    "Verdict",
    "chosen_moves",
    "chosen_standings",
    "count_of",
]

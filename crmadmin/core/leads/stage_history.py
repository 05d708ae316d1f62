"""The entries into the stages of a pipeline in a period, as far as rulesets are judged by them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from crmadmin.core.leads.entry_groups import EntryGroup, Judge, Way
from crmadmin.core.leads.exemption import Origin
from crmadmin.core.leads.governance import Judgement, Rule, Ruleset, Ruling
from crmadmin.core.leads.people import People
from crmadmin.core.leads.verdicts import (
    Difference,
    Verdict,
    difference_of,
    standing_verdict,
    verdict_of,
)
from crmadmin.core.records.detail import RecordName


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From a moment on and before another (UTC, ``2026-03-01T00:00:00.000Z``); "" = no end."""

    since: str = ""
    until: str = ""


ALWAYS = Period()


@dataclass(frozen=True, slots=True, kw_only=True)
class StageHistory:
    """What was read of a pipeline's history; judging it reads nothing any more.

    ``entries`` are those of the period, ``standing`` those that brought records to their present
    stage, whenever that was. ``first`` and ``last`` are the times of the earliest and the latest
    entry of all that is known, "" for none. ``stage_names`` has every stage that occurs, of other
    pipelines too; one that is known nowhere is called by its id.
    """

    object: str
    pipeline_id: str
    period: Period
    entries: tuple[EntryGroup, ...] = ()
    standing: tuple[EntryGroup, ...] = ()
    first: str = ""
    last: str = ""
    stage_names: Mapping[str, str] = field(default_factory=dict)

    def judged(self, ruleset: Ruleset, people: People) -> Verdict:
        """Say what a ruleset would have made of the entries of the period."""
        return verdict_of(self.entries, Judge(ruleset, people), people)

    def judged_standing(self, ruleset: Ruleset, people: People) -> Verdict:
        """Say how many records today stand where a ruleset would not have let them.

        Of the tallies ``blocked`` counts these, ``unjudged`` those of which nothing can be said:
        no entry into their present stage is known, or it came from another pipeline.
        """
        return standing_verdict(self.standing, Judge(ruleset, people), people)

    def compared(self, one: Ruleset, other: Ruleset, people: People) -> Difference:
        """Say what changes for the entries of the period from one ruleset to another."""
        return difference_of(self.entries, Judge(one, people), Judge(other, people), people)


class Fares(StrEnum):
    """How an entry fares under one ruleset and another."""

    CAUGHT = "caught"
    FREED = "freed"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveQuery:
    """Which entries to list; what is None does not matter.

    ``user_id`` and ``team_id`` "" ask for those of nobody. With ``against``, only entries that
    fare otherwise from ``ruleset`` to it: caught by it, freed by it, or either.
    """

    ruleset: Ruleset
    rulings: frozenset[Ruling] = frozenset({Ruling.BLOCKED})
    rule: Rule | None = None
    user_id: str | None = None
    team_id: str | None = None
    way: Way | None = None
    origin: Origin | None = None
    against: Ruleset | None = None
    fares: Fares | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedEntry:
    """One entry of one record, and what becomes of it.

    ``entry_id`` numbers the entries of the record from 1 on; 0 where no entry is known that
    explains the record's present stage. ``entered_at`` is UTC (``…T10:11:12.345Z``).
    """

    record: RecordName
    entry_id: int
    from_stage: str | None
    to_stage: str
    entered_at: str
    source_type: str
    user_id: str
    has_deal: bool
    judgement: Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """All entries of one record in their order, its present stage, and how it stands there."""

    record: RecordName
    entries: tuple[JudgedEntry, ...]
    present_stage: str = ""
    stands_against: tuple[Rule, ...] = ()

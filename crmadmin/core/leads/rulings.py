"""What the rules of a pipeline make of an entry into a stage: the rule book (leads.md §4, §5).

``preview.leads`` asks these functions for groups of equal entries and carries the answers to all
records, so that the rule is stated once; tests hold its lists equal to this module, entry by
entry.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from crmadmin.core.configuration.stage_permissions import StageAccess
from crmadmin.core.leads.edit_access import admits
from crmadmin.core.leads.exemption import Standing, standing_of
from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.people import People


class Ruling(StrEnum):
    """What becomes of an entry.

    ``EXEMPT``: it would be blocked if rules bound whoever made it. ``UNJUDGED``: it comes from
    another pipeline, or from or into a stage that the configuration does not have.
    """

    BLOCKED = "blocked"
    EXEMPT = "exempt"
    ALLOWED = "allowed"
    UNJUDGED = "unjudged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A record enters a stage; ``from_stage`` is None where it was created in it.

    ``has_deal`` tells whether the record has a deal today: when it got it, no history tells.
    """

    from_stage: str | None
    to_stage: str
    source_type: str = ""
    user_id: str = ""
    has_deal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One rule that an entry breaks, with what a sentence needs.

    ``stages`` are those in which a record may be created, or those that were skipped. ``access``
    is who may edit in the stage that was left. ``reopens`` tells that a closed stage was left.
    """

    rule: Rule
    stages: tuple[str, ...] = ()
    access: StageAccess | None = None
    reopens: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What becomes of an entry: the rules that it breaks, and whether they bind who made it."""

    ruling: Ruling
    reasons: tuple[Reason, ...] = ()
    standing: Standing = Standing.BOUND

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Name the rules that are broken."""
        return tuple(reason.rule for reason in self.reasons)


def judge(ruleset: Ruleset, entry: Entry, people: People) -> Judgement:
    """Say what a ruleset makes of an entry."""
    standing = standing_of(entry.source_type, entry.user_id, people)
    if not is_judged(ruleset, entry.from_stage, entry.to_stage):
        return Judgement(ruling=Ruling.UNJUDGED, standing=standing)
    reasons = tuple(_reasons(ruleset, entry, people))
    return Judgement(ruling=ruling_of(reasons, standing), reasons=reasons, standing=standing)


def judge_standing(ruleset: Ruleset, entry: Entry, people: People) -> Judgement:
    """Say how a record stands today in the stage to which this entry brought it.

    A qualified lead without a deal stands against the rule, whoever qualified it and however.
    """
    judgement = judge(ruleset, entry, people)
    deal = None if entry.has_deal else broken_without_deal(ruleset, entry.to_stage)
    if deal is None:
        return judgement
    return replace(judgement, ruling=Ruling.BLOCKED, reasons=judgement.reasons or (deal,))


def ruling_of(broken: tuple[object, ...], standing: Standing) -> Ruling:
    """Say what becomes of an entry that was judged: ``broken`` are the rules against it."""
    if not broken:
        return Ruling.ALLOWED
    return Ruling.BLOCKED if standing.is_bound else Ruling.EXEMPT


def is_judged(ruleset: Ruleset, from_stage: str | None, to_stage: str) -> bool:
    """Tell whether rules decide about a way: within one pipeline, between stages that are there."""
    places = ruleset.places
    return to_stage in places and (from_stage is None or from_stage in places)


def _reasons(ruleset: Ruleset, entry: Entry, people: People) -> Iterator[Reason]:
    yield from broken_by_way(ruleset, entry.from_stage, entry.to_stage)
    if (access := broken_by_user(ruleset, entry.from_stage, entry.user_id, people)) is not None:
        yield access
    if not entry.has_deal and (deal := broken_without_deal(ruleset, entry.to_stage)) is not None:
        yield deal


def broken_by_way(ruleset: Ruleset, from_stage: str | None, to_stage: str) -> tuple[Reason, ...]:
    """Give the rules that a way between two stages breaks, whoever takes it.

    Source: domain/leads.md §4.
    """
    if from_stage is None:
        found = _created_elsewhere(ruleset, to_stage)
    elif is_backward(ruleset, from_stage, to_stage):
        found = _moved_back(ruleset, from_stage)
    else:
        found = _skipped(ruleset, from_stage, to_stage)
    return () if found is None or found.rule not in ruleset.asked else (found,)


def _created_elsewhere(ruleset: Ruleset, to_stage: str) -> Reason | None:
    allowed = ruleset.rules.creation
    if not allowed or to_stage in allowed:
        return None
    last = len(ruleset.stages)
    ordered = sorted(allowed, key=lambda each: ruleset.places.get(each, last))
    return Reason(rule=Rule.CREATION, stages=tuple(ordered))


def is_backward(ruleset: Ruleset, from_stage: str, to_stage: str) -> bool:
    """Tell whether a move goes back: to an earlier open stage, or out of a closed one.

    Into a closed stage every move goes forward, also between two of them.
    """
    if to_stage in ruleset.closed:
        return False
    if from_stage in ruleset.closed:
        return ruleset.policies.closed_to_open_is_backward
    return ruleset.places[to_stage] < ruleset.places[from_stage]


def _moved_back(ruleset: Ruleset, from_stage: str) -> Reason | None:
    if not ruleset.rules.no_backwards.covers(from_stage):
        return None
    return Reason(rule=Rule.BACKWARDS, reopens=from_stage in ruleset.closed)


def _skipped(ruleset: Ruleset, from_stage: str, to_stage: str) -> Reason | None:
    """Find the protected open stages between; a closed stage may always be entered or left."""
    if not ruleset.closed.isdisjoint((from_stage, to_stage)):
        return None
    start, end = ruleset.places[from_stage], ruleset.places[to_stage]
    passed = tuple(
        stage.stage_id
        for stage in ruleset.stages[start + 1 : end]
        if not stage.is_closed and ruleset.rules.no_skipping.covers(stage.stage_id)
    )
    return Reason(rule=Rule.SKIPPING, stages=passed) if passed else None


def broken_by_user(
    ruleset: Ruleset, from_stage: str | None, user_id: str, people: People
) -> Reason | None:
    """Give the reason if a user may not edit in the stage that is left.

    A record that is created stands in none yet.
    """
    if from_stage is None or Rule.EDIT_ACCESS not in ruleset.asked:
        return None
    access = ruleset.permissions.of(from_stage)
    if admits(access, user_id, people):
        return None
    return Reason(rule=Rule.EDIT_ACCESS, access=access)


def broken_without_deal(ruleset: Ruleset, to_stage: str) -> Reason | None:
    """Give the reason if a record without a deal may not enter a stage."""
    needs = ruleset.deal_required and to_stage in ruleset.qualified
    return Reason(rule=Rule.DEAL) if needs and Rule.DEAL in ruleset.asked else None

"""Rows of figures, made of a verdict."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.leads.choosing import MoveQuery
from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.rulings import Ruling
from crmadmin.core.leads.trials import is_on
from crmadmin.core.leads.verdicts import NONE, Tally, Verdict
from crmadmin.ui.pages.leads.simulation.holdings import Judged
from crmadmin.ui.pages.leads.simulation.views import View
from crmadmin.wording.governance import ORIGINS, RULES, Told


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """The figures of one rule, user, team, move or source.

    ``share`` is that of the blocked among the row's entries; of a rule, among all entries.
    ``drafted`` is None while nothing else is tried than what is drafted. ``is_off`` says that a
    rule refuses nothing.
    """

    view: View
    key: Any
    name: str
    tally: Tally
    share: float
    drafted: Tally | None = None
    is_off: bool = False

    @property
    def change(self) -> int | None:
        """Give how many more are blocked than by the draft; None where nothing is compared."""
        return None if self.drafted is None else self.tally.blocked - self.drafted.blocked


def group_rows(view: View, judged: Judged, told: Told, tried: Ruleset) -> tuple[GroupRow, ...]:
    """Give the rows of a view: the rules in their order, others by how many are blocked."""
    if view is View.RULE:
        return tuple(_rules(judged, told, tried))
    figures, name = _figures(view, told)
    found = figures(judged.tried)
    before = None if judged.drafted is None else figures(judged.drafted)
    rows = (
        GroupRow(
            view=view,
            key=key,
            name=name(key),
            tally=tally,
            share=tally.share,
            drafted=None if before is None else before.get(key, NONE),
        )
        for key, tally in found.items()
    )
    return tuple(sorted(rows, key=_busiest))


def query_of(row: GroupRow, tried: Ruleset, ruling: Ruling | None) -> MoveQuery:
    """Ask for the moves behind a figure of a row; for all of them without a ruling."""
    rulings = frozenset(Ruling) if ruling is None else frozenset({ruling})
    asked = {
        View.RULE: "rule",
        View.USER: "user_id",
        View.TEAM: "team_id",
        View.WAY: "way",
        View.SOURCE: "origin",
    }[row.view]
    return MoveQuery(ruleset=tried, rulings=rulings, **{asked: row.key})


def _rules(judged: Judged, told: Told, tried: Ruleset) -> Iterator[GroupRow]:
    total = judged.tried.total.entries
    for rule in Rule:
        tally = judged.tried.by_rule.get(rule, NONE)
        drafted = None if judged.drafted is None else judged.drafted.by_rule.get(rule, NONE)
        yield GroupRow(
            view=View.RULE,
            key=rule,
            name=told.speech(RULES[rule]),
            tally=tally,
            share=tally.blocked / total if total else 0.0,
            drafted=drafted,
            is_off=not is_on(tried, rule),
        )


def _figures(
    view: View, told: Told
) -> tuple[Callable[[Verdict], Mapping[Any, Tally]], Callable[[Any], str]]:
    match view:
        case View.USER:
            return lambda verdict: verdict.by_user, told.user
        case View.TEAM:
            return lambda verdict: verdict.by_team, told.team
        case View.WAY:
            return lambda verdict: verdict.by_way, told.way
        case View.SOURCE:
            return (
                lambda verdict: verdict.by_source,
                lambda origin: told.speech(ORIGINS[origin]),
            )
        case _:
            raise ValueError(view)


def _busiest(row: GroupRow) -> tuple[int, int, str]:
    return -row.tally.blocked, -row.tally.entries, row.name.casefold()

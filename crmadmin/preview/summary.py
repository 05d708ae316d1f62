"""The counts of a scenario, in the parts that different edits leave alone.

What gates stop depends on the settings; a linked pair's field on its own mapping alone; a
creation, being all or nothing, on every mapping.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, func, select

from crmadmin.core.sync.scenarios import Outcome, PairState
from crmadmin.preview.choices import Verdict
from crmadmin.preview.counts import count_pairs, count_verdicts
from crmadmin.preview.gates import RecordGroup, created_groups, stopped_groups
from crmadmin.preview.populations import PAIR, Population
from crmadmin.preview.session import Session

Outcomes = Counter[Outcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gated:
    """How many pairs a scenario looks at, and those that something stops as a whole."""

    considered: int
    records: Outcomes


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """Records that come to be, their fields by HubSpot property, and what refuses them.

    ``unmapped`` counts errors on required fields that no mapping names.
    """

    records: Outcomes
    fields: Mapping[str, Outcomes] = field(default_factory=dict)
    unmapped: Outcomes = field(default_factory=Counter)


def count_gated(session: Session) -> Gated:
    """Count what the scenario looks at and what it stops (D1, D8)."""
    return Gated(
        considered=_considered(session), records=_count_groups(session, stopped_groups(session))
    )


def count_created(session: Session) -> Created:
    """Count the records that come to be with all their fields (D16–D19)."""
    fields: dict[str, Outcomes] = {}
    unmapped: Outcomes = Counter()
    for population in session.populations:
        if not population.creates:
            continue
        asked = session.fields(population)
        counted = count_verdicts(
            session.connection,
            population,
            [each.verdict for each in asked],
            pairs=count_pairs(session.connection, population),
        )
        for each, verdicts in zip(asked, counted, strict=True):
            name = each.mapped.hubspot.name if each.mapped else None
            target = unmapped if name is None else fields.setdefault(name, Counter())
            _add(target, verdicts)
    return Created(
        records=_count_groups(session, created_groups(session)),
        fields=fields,
        unmapped=unmapped,
    )


def count_fields(
    session: Session,
    population: Population,
    properties: Collection[str],
    *,
    pairs: int,
    within: ColumnElement[bool] | None = None,
) -> dict[str, Outcomes]:
    """Count some mappings' effects over pairs that exist on both sides."""
    asked = session.fields(population, properties)
    counted = count_verdicts(
        session.connection,
        population,
        [each.verdict for each in asked],
        pairs=pairs,
        within=within,
    )
    found: dict[str, Outcomes] = {}
    for each, verdicts in zip(asked, counted, strict=True):
        if each.mapped is not None:
            _add(found.setdefault(each.mapped.hubspot.name, Counter()), verdicts)
    return found


def _add(target: Outcomes, verdicts: Counter[Verdict]) -> None:
    for verdict, count in verdicts.items():
        target[verdict.outcome] += count


def _considered(session: Session) -> int:
    question = session.question
    states = set(question.states)
    triggered = 0
    if session.triggered is not None:
        states.discard(PairState.LINKED)
        every = select(func.count()).select_from(session.triggered)
        triggered = session.connection.scalar(every) or 0
    pairs = select(func.count()).where(
        PAIR.c.object == question.object, PAIR.c.state.in_(sorted(states))
    )
    return (session.connection.scalar(pairs) or 0) + triggered


def _count_groups(session: Session, groups: Iterable[RecordGroup]) -> Outcomes:
    found: Outcomes = Counter()
    for group in groups:
        query = select(func.count()).select_from(group.source).where(group.condition)
        found[group.outcome] += session.connection.scalar(query) or 0
    return +found

"""The counts of a scenario: pairs looked at, effects by outcome and mapping."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from crmadmin.core.policies import DOCUMENTED, Policies
from crmadmin.core.sync.scenarios import RECORD_ROW, Outcome, PairState
from crmadmin.preview.choices import Verdict
from crmadmin.preview.counts import count_pairs, count_verdicts
from crmadmin.preview.gates import record_groups
from crmadmin.preview.populations import PAIR, Question
from crmadmin.preview.session import Session, open_session

MappingKey = str
"""The HubSpot property of a mapping."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What one scenario does to one object.

    ``records`` counts effects on whole records, ``fields`` those of each mapping (by its
    property), ``unmapped`` the errors on required fields that no mapping names.
    """

    considered: int
    records: Mapping[Outcome, int]
    fields: Mapping[MappingKey, Mapping[Outcome, int]]
    unmapped: Mapping[Outcome, int]

    def by_rule(self, rules: Mapping[MappingKey, str]) -> dict[str, dict[str, int]]:
        """Group as ``preview --summary`` does: outcome, then rule or "record"."""
        found: dict[str, Counter[str]] = {}
        for outcome, count in (*self.records.items(), *self.unmapped.items()):
            found.setdefault(outcome, Counter())[RECORD_ROW] += count
        for name, outcomes in self.fields.items():
            for outcome, count in outcomes.items():
                found.setdefault(outcome, Counter())[rules[name]] += count
        return {outcome: dict(sorted(found[outcome].items())) for outcome in sorted(found)}


def summarize(
    connection: Connection, question: Question, policies: Policies = DOCUMENTED
) -> Counts:
    """Count every effect of a scenario on one object."""
    session = open_session(connection, question, policies)
    fields: dict[MappingKey, Counter[Outcome]] = {
        mapping.property_name: Counter()
        for mapping in question.configuration.mappings(question.object)
    }
    unmapped: Counter[Outcome] = Counter()
    for population in session.populations:
        asked = session.fields(population)
        counted = count_verdicts(
            connection,
            population,
            [field.verdict for field in asked],
            pairs=count_pairs(connection, population),
        )
        for field, verdicts in zip(asked, counted, strict=True):
            target = fields[field.mapped.hubspot.name] if field.mapped else unmapped
            _add(target, verdicts)
    return Counts(
        considered=considered(session),
        records=count_records(session),
        fields=fields,
        unmapped=unmapped,
    )


def _add(target: Counter[Outcome], verdicts: Counter[Verdict]) -> None:
    for verdict, count in verdicts.items():
        target[verdict.outcome] += count


def considered(session: Session) -> int:
    """Count the pairs that the scenario looks at (D1)."""
    question = session.question
    states = set(question.states)
    triggered = 0
    if session.triggered is not None:
        states.discard(PairState.LINKED)
        triggered = (
            session.connection.scalar(select(func.count()).select_from(session.triggered)) or 0
        )
    pairs = select(func.count()).where(
        PAIR.c.object == question.object, PAIR.c.state.in_(sorted(states))
    )
    return (session.connection.scalar(pairs) or 0) + triggered


def count_records(session: Session) -> dict[Outcome, int]:
    """Count the effects on whole records, by outcome."""
    found: Counter[Outcome] = Counter()
    for group in record_groups(session):
        query = select(func.count()).select_from(group.source).where(group.condition)
        count = session.connection.scalar(query) or 0
        if count:
            found[group.outcome] += count
    return dict(found)

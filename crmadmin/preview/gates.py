"""Effects on whole records: gates, broken links, blocked and ambiguous pairs, creations."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, FromClause, and_, true

from crmadmin.core.definitions import COMPANIES, CONTACTS
from crmadmin.core.sync.scenarios import (
    CREATED_IN_HUBSPOT,
    CREATED_IN_SALESFORCE,
    NO_EMAIL,
    NOT_IN_LIST,
    STATE_ROWS,
    STOPPED_IN_SALESFORCE,
    Outcome,
    PairState,
    Scenario,
)
from crmadmin.preview.fields import is_created
from crmadmin.preview.populations import (
    PAIR,
    Question,
    has_email,
    has_only_excluded_contacts,
    is_included,
)
from crmadmin.preview.session import Session
from crmadmin.store.records import ROW


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordGroup:
    """Pairs that have one and the same row about the whole record.

    ``names`` is the Salesforce object of a record to be created there, else None: the pair's.
    """

    outcome: Outcome
    reason: str
    source: FromClause
    condition: ColumnElement[bool]
    names: str | None = None


def record_groups(session: Session) -> Iterator[RecordGroup]:
    """Give the groups of pairs with a row about the whole record."""
    yield from stopped_groups(session)
    yield from created_groups(session)


def stopped_groups(session: Session) -> Iterator[RecordGroup]:
    """Give the pairs that a gate, a broken link or an ambiguity stops (D5, D8)."""
    for state in session.question.states:
        yield from _stopped(session, state)


def created_groups(session: Session) -> Iterator[RecordGroup]:
    """Give the records that come to be on the other side (D16–D19)."""
    for population in session.populations:
        if population.creates:
            in_salesforce = population.state is PairState.HUBSPOT_ONLY
            outcome, reason = CREATED_IN_SALESFORCE if in_salesforce else CREATED_IN_HUBSPOT
            yield RecordGroup(
                outcome=outcome,
                reason=reason,
                source=population.source,
                condition=and_(population.condition, is_created(population)),
                names=population.salesforce_object if in_salesforce else None,
            )


def _stopped(session: Session, state: PairState) -> Iterator[RecordGroup]:
    """Give the gates that stop pairs of one state, first that applies (D8)."""
    question = session.question
    source: FromClause = PAIR
    condition: ColumnElement[bool] = and_(PAIR.c.object == question.object, PAIR.c.state == state)
    if state is PairState.LINKED and session.triggered is not None:
        triggered = session.triggered
        source = triggered.join(PAIR, PAIR.c.pair_id == triggered.c.pair_id)
        condition = true()
    hubspot = question.sources.hubspot(question.object)
    alone = state is PairState.SALESFORCE_ONLY or state in STOPPED_IN_SALESFORCE
    if not alone and hubspot is not None:
        h = hubspot.table.alias("h")
        source = source.join(h, h.c[ROW] == PAIR.c.hubspot_row)
        if question.object == CONTACTS:
            yield from _contact_gates(question, source, condition, h)
            included = is_included(question, h.c.hs_object_id)
            condition = and_(condition, has_email(h), included)
        first_match = question.scenario is Scenario.FIRST_MATCH
        if question.object == COMPANIES and state is PairState.HUBSPOT_ONLY and first_match:
            outcome, reason = NOT_IN_LIST
            excluded = and_(condition, has_only_excluded_contacts(question, h))
            yield RecordGroup(outcome=outcome, reason=reason, source=source, condition=excluded)
    if state in STATE_ROWS:
        outcome, reason = STATE_ROWS[state]
        yield RecordGroup(outcome=outcome, reason=reason, source=source, condition=condition)


def _contact_gates(
    question: Question, source: FromClause, condition: ColumnElement[bool], h: FromClause
) -> Iterator[RecordGroup]:
    outcome, reason = NO_EMAIL
    yield RecordGroup(
        outcome=outcome, reason=reason, source=source, condition=and_(condition, ~has_email(h))
    )
    if question.configuration.sync_settings(CONTACTS).inclusion_list is not None:
        outcome, reason = NOT_IN_LIST
        outside = and_(condition, has_email(h), ~is_included(question, h.c.hs_object_id))
        yield RecordGroup(outcome=outcome, reason=reason, source=source, condition=outside)

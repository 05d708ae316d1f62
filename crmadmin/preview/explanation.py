"""Why one field comes to what it does: its inputs, put through the rule in plain Python."""

from dataclasses import dataclass

from sqlalchemy import Connection, Row, func, select

from crmadmin.core.definitions import CONTACTS, System, ValueKind
from crmadmin.core.policies import Policies
from crmadmin.core.sync.canonical import UNPARSED, is_unparsed, key_of
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.dataset import INTEGRATION_SOURCE
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.fields import (
    Decision,
    Inputs,
    decide_created_field,
    decide_field,
    trigger_from,
)
from crmadmin.core.sync.scenarios import PairState, pair_trigger
from crmadmin.core.sync.truth_table import ASSUMED_POLICY
from crmadmin.models import HistoryRow, PairRow
from crmadmin.preview.populations import Question
from crmadmin.store.records import ROW, key_column


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One field's decision with all that went into it.

    ``last_sync`` is a canonical datetime key, None if the record never synced. ``policy`` is
    the name of the assumption behind the row of the truth table, None if it is none.
    """

    effect: Effect
    inputs: Inputs
    decision: Decision
    state: PairState
    last_sync: str | None
    policy: str | None


Record = Row[*tuple[object, ...]] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """The effect, its mapping, and the records that it is about."""

    connection: Connection
    question: Question
    effect: Effect
    mapped: MappedField
    hubspot: Record
    salesforce: Record


def explain(
    connection: Connection, question: Question, effect: Effect, policies: Policies
) -> Explanation | None:
    """Explain an effect on a field; None for one on a whole record or a field unmapped."""
    mapped = _mapped(question, effect)
    if mapped is None:
        return None
    given = _Given(
        connection=connection,
        question=question,
        effect=effect,
        mapped=mapped,
        hubspot=_record(connection, question, System.HUBSPOT, question.object, effect.hubspot_id),
        salesforce=_record(
            connection,
            question,
            System.SALESFORCE,
            effect.salesforce_object,
            effect.salesforce_id,
        ),
    )
    state = _state(given)
    if state is None:
        return None
    inputs = _inputs(given, state, policies)
    creating = state in {PairState.HUBSPOT_ONLY, PairState.SALESFORCE_ONLY}
    decision = decide_created_field(inputs) if creating else decide_field(inputs)
    return Explanation(
        effect=effect,
        inputs=inputs,
        decision=decision,
        state=state,
        last_sync=_last_sync(given.hubspot),
        policy=ASSUMED_POLICY.get(decision.truth_row or ""),
    )


def _mapped(question: Question, effect: Effect) -> MappedField | None:
    for mapped in question.mapped().get(effect.salesforce_object, ()):
        if mapped.hubspot.name == effect.property and mapped.salesforce.name == effect.field:
            return mapped
    return None


def _record(
    connection: Connection, question: Question, system: System, name: str, record_id: str
) -> Record:
    table = question.sources.tables.get(system, name)
    if table is None or not record_id:
        return None
    return connection.execute(
        select(table.table).where(table.table.c[table.id_column] == record_id)
    ).one_or_none()


def _text(record: Record, name: str) -> str | None:
    if record is None or name not in record._mapping:  # noqa: SLF001 - SQLAlchemy's public name
        return None
    value = record._mapping[name]  # noqa: SLF001 - likewise
    return None if value is None else str(value)


def _state(given: _Given) -> PairState | None:
    if given.hubspot is None and given.salesforce is None:
        return None
    query = select(PairRow.state).where(
        PairRow.object == given.question.object, PairRow.state != PairState.NOT_CHOSEN
    )
    if given.hubspot is not None:
        query = query.where(PairRow.hubspot_row == int(_text(given.hubspot, ROW) or 0))
    if given.salesforce is not None:
        query = query.where(
            PairRow.salesforce_object == given.effect.salesforce_object,
            PairRow.salesforce_row == int(_text(given.salesforce, ROW) or 0),
        )
    state = given.connection.scalars(query).first()
    return None if state is None else PairState(state)


def _last_sync(hubspot: Record) -> str | None:
    key = key_of(ValueKind.DATETIME, _text(hubspot, "salesforcelastsynctime"))
    return None if is_unparsed(key) else key


def _inputs(given: _Given, state: PairState, policies: Policies) -> Inputs:
    mapped = given.mapped
    ours = _text(given.hubspot, mapped.hubspot.name)
    theirs = _text(given.salesforce, mapped.salesforce.name)
    hubspot_at = salesforce_at = None
    trigger = pair_trigger(given.question.scenario, state)
    if trigger is None:
        hubspot_at = _changed_at(given, System.HUBSPOT)
        salesforce_at = _changed_at(given, System.SALESFORCE)
        trigger = trigger_from(
            mapped,
            ours,
            theirs,
            hubspot_changed_at=hubspot_at,
            salesforce_changed_at=salesforce_at,
            policies=policies,
        )
    return Inputs(
        mapped=mapped,
        trigger=trigger,
        hubspot=ours,
        salesforce=theirs,
        hubspot_changed_at=hubspot_at,
        salesforce_changed_at=salesforce_at,
        email_taken=_email_taken(given, theirs),
        owners=given.question.sources.owners,
        policies=policies,
    )


def _changed_at(given: _Given, system: System) -> str | None:
    """Give when a side of the field changed after the last sync (D28, D30, D31)."""
    effect, mapped = given.effect, given.mapped
    on_hubspot = system is System.HUBSPOT
    if not on_hubspot and mapped.salesforce.calculated:
        return None
    query = select(func.max(HistoryRow.changed_at)).where(
        HistoryRow.system == system,
        HistoryRow.object == (effect.object if on_hubspot else effect.salesforce_object),
        HistoryRow.record_id == (effect.hubspot_id if on_hubspot else effect.salesforce_id),
        HistoryRow.property == (mapped.hubspot.name if on_hubspot else mapped.salesforce.name),
        HistoryRow.import_id.is_(None),
        HistoryRow.changed_at > (_last_sync(given.hubspot) or ""),
        func.substr(HistoryRow.changed_at, 1, 1) != UNPARSED,
    )
    if on_hubspot:
        query = query.where(HistoryRow.source_type != INTEGRATION_SOURCE)
    return given.connection.scalar(query)


def _email_taken(given: _Given, salesforce: str | None) -> bool:
    contacts = given.question.sources.hubspot(CONTACTS)
    if given.mapped.hubspot.kind is not ValueKind.EMAIL or contacts is None:
        return False
    t = contacts.table
    others = select(func.count()).where(
        t.c[key_column("email")] == key_of(ValueKind.EMAIL, salesforce),
        t.c[ROW] != int(_text(given.hubspot, ROW) or 0),
    )
    return bool(given.connection.scalar(others))

"""Records that the sync creates: all or nothing (D11, D16–D19)."""

from collections.abc import Iterator
from typing import Literal

from crmadmin.core.definitions import CONTACT, CONTACTS, Definition
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.engine import Engine
from crmadmin.core.sync.fields import Decision, decide_created_field
from crmadmin.core.sync.pairing import Pair
from crmadmin.core.sync.rows import field_row, record_row
from crmadmin.core.sync.scenarios import (
    BROKEN,
    CREATED_IN_HUBSPOT,
    CREATED_IN_SALESFORCE,
    REQUIRED_REASON,
    STOPPED_IN_HUBSPOT,
    Outcome,
    PairState,
    Scenario,
)

Allowed = Literal["yes", "excluded", "no"]


def is_required(field: Definition) -> bool:
    """Tell whether a creation must send a value for a Salesforce field (D18)."""
    return field.createable and not field.nillable and not field.defaulted_on_create


def created_effects(engine: Engine, pair: Pair) -> Iterator[Effect]:
    """Give the rows of a record to be created: itself and its values, or only errors."""
    if pair.state is PairState.SALESFORCE_ONLY:
        yield from _all_or_nothing(engine, pair, _hubspot_decisions(engine, pair), [])
        return
    first_match = engine.scenario is Scenario.FIRST_MATCH and engine.object == "companies"
    if first_match and may_create_account(engine, pair) != "yes":
        return
    decisions = _salesforce_decisions(engine, pair)
    yield from _all_or_nothing(engine, pair, decisions, _missing(engine, pair, decisions))


def may_create_account(engine: Engine, pair: Pair) -> Allowed:
    """Tell whether a first match makes an account of a HubSpot-only company (D16)."""
    contact_ids = {
        association.contact_id
        for association in engine.dataset.associations
        if association.company_id == pair.hubspot_id
    }
    settings = engine.configuration.sync_settings(CONTACTS)
    included = [contact_id for contact_id in contact_ids if engine.is_included(contact_id)]
    if contact_ids and not included:
        return "excluded"
    for contact_id in included:
        contact = engine.contacts.get(contact_id)
        if contact is None or not engine.has_email(contact_id):
            continue
        if contact.state in BROKEN | STOPPED_IN_HUBSPOT:
            continue
        alone = contact.state is PairState.HUBSPOT_ONLY
        if (settings.creates if alone else contact.salesforce_object) == CONTACT:
            return "yes"
    return "no"


Decisions = list[tuple[MappedField, Decision]]


def _salesforce_decisions(engine: Engine, pair: Pair) -> Decisions:
    return [
        (mapped, decide_created_field(engine.inputs(pair, mapped)))
        for mapped in engine.mapped[engine.creates]
    ]


def _hubspot_decisions(engine: Engine, pair: Pair) -> Decisions:
    return [
        (mapped, decide_created_field(engine.inputs(pair, mapped)))
        for mapped in engine.mapped[pair.salesforce_object or ""]
    ]


def _missing(engine: Engine, pair: Pair, decisions: Decisions) -> list[Effect]:
    """Give an error for each required field that no value is sent for (D18)."""
    sent = {mapped.salesforce.name for mapped, decision in decisions if decision.outcome}
    by_field = {mapped.salesforce.name: mapped for mapped, _ in decisions}
    rows: list[Effect] = []
    for name, definition in engine.salesforce_definitions(engine.creates).items():
        if not is_required(definition) or name in sent:
            continue
        mapped = by_field.get(name)
        before = engine.value(pair, mapped.hubspot.system, mapped.hubspot.name) if mapped else ""
        rows.append(
            Effect(
                object=engine.object,
                hubspot_id=pair.hubspot_id or "",
                salesforce_object=engine.creates,
                property=mapped.hubspot.name if mapped else "",
                field=name,
                rule=mapped.mapping.rule if mapped else "",
                hubspot_before=before or "",
                hubspot_after=before or "",
                outcome=Outcome.ERROR_REQUIRED,
                reason=REQUIRED_REASON,
            )
        )
    return rows


def _all_or_nothing(
    engine: Engine, pair: Pair, decisions: Decisions, missing: list[Effect]
) -> Iterator[Effect]:
    rows = [
        field_row(engine, pair, mapped, decision, decision.outcome)
        for mapped, decision in decisions
        if decision.outcome is not None
    ]
    errors = [row for row in rows if row.outcome.is_refusal] + missing
    if errors:
        yield from errors
        return
    in_salesforce = pair.state is PairState.HUBSPOT_ONLY
    yield record_row(
        engine, pair, *(CREATED_IN_SALESFORCE if in_salesforce else CREATED_IN_HUBSPOT)
    )
    yield from rows

"""The sync of a whole small dataset: pairs, gates, fields, creations (D1–D50).

This is the rule book in plain Python. ``preview`` says the same in SQL; a property test holds
the two equal, and the explanation of one record runs here.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import COMPANIES, CONTACTS
from crmadmin.core.policies import DOCUMENTED, Policies
from crmadmin.core.sync.creation import created_effects, may_create_account
from crmadmin.core.sync.dataset import Dataset
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.engine import Engine
from crmadmin.core.sync.fields import decide_field
from crmadmin.core.sync.pairing import Pair
from crmadmin.core.sync.rows import field_row, record_row
from crmadmin.core.sync.scenarios import (
    NO_EMAIL,
    NOT_IN_LIST,
    STATE_ROWS,
    STOPPED_IN_SALESFORCE,
    Outcome,
    PairState,
    Scenario,
)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What one scenario does to one object: pairs looked at, and every effect."""

    considered: int
    effects: tuple[Effect, ...]


def evaluate(
    dataset: Dataset,
    configuration: Configuration,
    hubspot_object: str,
    scenario: Scenario,
    policies: Policies = DOCUMENTED,
) -> Evaluation:
    """Predict every effect of a scenario on one HubSpot object and its counterparts.

    Nothing passes while the object's sync is off (G1).
    """
    if not configuration.syncs(hubspot_object):
        return Evaluation(considered=0, effects=())
    engine = Engine(
        dataset=dataset,
        configuration=configuration,
        object=hubspot_object,
        scenario=scenario,
        policies=policies,
    )
    pairs = [pair for pair in engine.pairs if engine.is_considered(pair)]
    effects = tuple(effect for pair in pairs for effect in effects_of(engine, pair))
    return Evaluation(considered=len(pairs), effects=effects)


def effects_of(engine: Engine, pair: Pair) -> Iterator[Effect]:
    """Give the rows of one considered pair (D8, D17–D50)."""
    gate = gate_of(engine, pair)
    if gate is not None:
        yield record_row(engine, pair, *gate)
    elif pair.state in {PairState.LINKED, PairState.MATCHED}:
        for mapped in engine.mapped[pair.salesforce_object or ""]:
            decision = decide_field(engine.inputs(pair, mapped))
            if decision.outcome is not None:
                yield field_row(engine, pair, mapped, decision, decision.outcome)
    else:
        yield from created_effects(engine, pair)


def gate_of(engine: Engine, pair: Pair) -> tuple[Outcome, str] | None:
    """Give the first gate that stops a pair with one row (D8), None if none does."""
    if engine.object == CONTACTS and pair.state in STOPPED_IN_SALESFORCE:
        return STATE_ROWS[pair.state]
    if engine.object == CONTACTS and pair.state is not PairState.SALESFORCE_ONLY:
        if not engine.has_email(pair.hubspot_id):
            return NO_EMAIL
        if not engine.is_included(pair.hubspot_id):
            return NOT_IN_LIST
    if pair.state in STATE_ROWS:
        return STATE_ROWS[pair.state]
    company_alone = engine.object == COMPANIES and pair.state is PairState.HUBSPOT_ONLY
    if company_alone and engine.scenario is Scenario.FIRST_MATCH:
        return NOT_IN_LIST if may_create_account(engine, pair) == "excluded" else None
    return None

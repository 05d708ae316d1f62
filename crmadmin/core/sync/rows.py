"""How decisions are shown as rows: ids and values of both sides, before and after (D27)."""

from crmadmin.core.definitions import System
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.engine import Engine
from crmadmin.core.sync.fields import Decision
from crmadmin.core.sync.pairing import Pair
from crmadmin.core.sync.scenarios import Outcome, PairState, Side


def record_row(engine: Engine, pair: Pair, outcome: Outcome, reason: str) -> Effect:
    """Show what happens to a whole record; one to be created names the object it becomes."""
    creating = outcome is Outcome.CREATE_IN_SALESFORCE
    return Effect(
        object=engine.object,
        hubspot_id=pair.hubspot_id or "",
        salesforce_object=engine.creates if creating else pair.salesforce_object or "",
        salesforce_id=pair.salesforce_id or "",
        written_side=outcome.side,
        outcome=outcome,
        reason=reason,
    )


def field_row(
    engine: Engine, pair: Pair, mapped: MappedField, decision: Decision, outcome: Outcome
) -> Effect:
    """Show a decision as a row: values of each side before and after (D27)."""
    hubspot = engine.value(pair, System.HUBSPOT, mapped.hubspot.name) or ""
    salesforce = engine.value(pair, System.SALESFORCE, mapped.salesforce.name) or ""
    new = decision.new or ""
    creating = pair.state is PairState.HUBSPOT_ONLY
    return Effect(
        object=engine.object,
        hubspot_id=pair.hubspot_id or "",
        salesforce_object=engine.creates if creating else pair.salesforce_object or "",
        salesforce_id=pair.salesforce_id or "",
        property=mapped.hubspot.name,
        field=mapped.salesforce.name,
        rule=mapped.mapping.rule,
        hubspot_before=hubspot,
        salesforce_before=salesforce,
        hubspot_after=new if outcome.side is Side.HUBSPOT else hubspot,
        salesforce_after=new if outcome.side is Side.SALESFORCE else salesforce,
        written_side=outcome.side,
        outcome=outcome,
        reason=decision.reason,
    )

"""Mapped pairs of every kind, and everything that the engine decides about them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import Definition, Option, System
from crmadmin.core.policies import (
    DOCUMENTED,
    FirstMatchBothFilled,
    FirstMatchOneBlank,
    HubSpotValueWhileSalesforceBlank,
    ImportWithBlankSalesforce,
    Policies,
    ResyncWithBlankHubSpot,
    SalesforceClearedThenHubSpotSet,
    Tie,
)
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.fields import Decision, Inputs, decide_created_field, decide_field
from crmadmin.core.sync.owners import Owners
from crmadmin.core.sync.scenarios import PairState, Side, Trigger

OTHERWISE = Policies(
    psub_sf_cleared_then_hs_set=SalesforceClearedThenHubSpotSet.CLEAR_HUBSPOT,
    import_with_blank_sf=ImportWithBlankSalesforce.FILL_SALESFORCE,
    always_sf_hs_value_while_sf_blank=HubSpotValueWhileSalesforceBlank.REVERT_TO_BLANK,
    two_way_resync_hs_blank=ResyncWithBlankHubSpot.CLEAR_SALESFORCE,
    two_way_first_match_both_filled=FirstMatchBothFilled.HUBSPOT,
    two_way_first_match_one_blank=FirstMatchOneBlank.BLANK_WINS,
    two_way_tie=Tie.HUBSPOT,
)
IMPORT_CLEARS = Policies(import_with_blank_sf=ImportWithBlankSalesforce.CLEAR_HUBSPOT)
POLICIES = (DOCUMENTED, OTHERWISE, IMPORT_CLEARS)

OWNERS = Owners(
    user_of_owner={"o1": "u1", "o2": "u2"}, owner_of_user={"u1": "o1", "u2": "o2", "u3": "o3"}
)
CREATING = {
    Trigger.CREATE_IN_SF: PairState.HUBSPOT_ONLY,
    Trigger.CREATE_IN_HS: PairState.SALESFORCE_ONLY,
}
HUBSPOT_AT, SALESFORCE_AT = "2026-09-02T10:00:00.000Z", "2026-09-03T11:00:00.000Z"


@dataclass(frozen=True, slots=True)
class Pair:
    """The two sides of a mapped pair, and the values that each takes in turn."""

    hubspot: Definition
    salesforce: Definition
    ours: tuple[str | None, ...]
    theirs: tuple[str | None, ...]


def _options(*values: str) -> tuple[Option, ...]:
    return tuple(Option(value=v, label=v.title(), position=n) for n, v in enumerate(values))


def _hubspot(name: str, kind: str = "string", widget: str = "text", *values: str) -> Definition:
    return Definition(
        system=System.HUBSPOT,
        object="contacts",
        name=name,
        label=f"The {name}",
        type=kind,
        field_type=widget,
        options=_options(*values),
    )


def _salesforce(name: str, kind: str = "string", **more: Any) -> Definition:
    return Definition(
        system=System.SALESFORCE, object="Lead", name=name, label=f"A {name}", type=kind, **more
    )


PAIRS = (
    Pair(_hubspot("phone"), _salesforce("Phone", "phone", length=8), ("123", None), ("456", None)),
    Pair(_hubspot("long"), _salesforce("Short", length=2), ("toolong", None), ("ok", None)),
    Pair(_hubspot("fixed"), _salesforce("Formula", calculated=True), ("a", None), ("b", None)),
    Pair(_hubspot("locked"), _salesforce("Locked", updateable=False), ("a", None), ("b", None)),
    Pair(_hubspot("closed"), _salesforce("Closed", createable=False), ("a", None), ("b", None)),
    Pair(_hubspot("needed"), _salesforce("Needed", nillable=False), ("a", None), ("b", None)),
    Pair(
        _hubspot("email"),
        _salesforce("Email", "email"),
        ("a@x.fr", "bad", None),
        ("b@x.fr", "worse", "taken@x.fr", None),
    ),
    Pair(
        _hubspot("size", "number", "number"),
        _salesforce("Size", "int"),
        ("3", "2.5", "many", None),
        ("4", None),
    ),
    Pair(
        _hubspot("flag", "bool", "booleancheckbox"),
        _salesforce("Flag", "boolean"),
        ("true", "maybe", None),
        ("false", "true"),
    ),
    Pair(
        _hubspot("day", "date", "date"),
        _salesforce("Moment", "datetime"),
        ("2026-09-01", "soon", None),
        ("2026-09-02T10:00:00.000+0000", None),
    ),
    Pair(
        _hubspot("colour", "enumeration", "select", "red", "blue"),
        _salesforce("Colour", "picklist", restricted=True, options=_options("red", "green")),
        ("red", "blue", None),
        ("red", "green", None),
    ),
    Pair(
        _hubspot("tags", "enumeration", "checkbox", "a", "b"),
        _salesforce("Tags", "multipicklist", restricted=True, options=_options("a", "c")),
        ("a;b", "a", None),
        ("a;c", "c", None),
    ),
    Pair(
        _hubspot("lifecyclestage", "enumeration", "radio", "lead", "customer"),
        _salesforce("Stage", "picklist", options=_options("lead", "customer")),
        ("customer", "lead", None),
        ("lead", "customer", None),
    ),
    Pair(
        _hubspot("hubspot_owner_id", "enumeration", "select"),
        _salesforce("OwnerId", "reference"),
        ("o1", "stranger", None),
        ("u2", "u3", "queue"),
    ),
)


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision of the engine with the effect that a preview would show for it."""

    inputs: Inputs
    decision: Decision
    state: PairState
    effect: Effect


@dataclass(frozen=True, slots=True)
class Case:
    """A rule and what happened, under some policies."""

    rule: SyncRule
    trigger: Trigger
    policies: Policies


def decisions() -> Iterator[Decided]:
    """Give every decision that has an effect, over all pairs, rules, triggers and policies."""
    seen: set[object] = set()
    for rule, trigger, policies in product(SyncRule, Trigger, POLICIES):
        for pair in PAIRS:
            for ours, theirs in product(pair.ours, pair.theirs):
                inputs = _inputs(pair, Case(rule, trigger, policies), ours, theirs)
                decided = _decided(inputs)
                key = (rule, trigger, pair.hubspot.name, inputs.hubspot, inputs.salesforce)
                if decided is not None and (key, decided.decision) not in seen:
                    seen.add((key, decided.decision))
                    yield decided


def _decided(inputs: Inputs) -> Decided | None:
    """Decide; None where nothing happens, or where the case cannot come about."""
    decide = decide_created_field if inputs.trigger in CREATING else decide_field
    decision = decide(inputs)
    if decision.outcome is None or decision.truth_row is None:
        return None
    state = CREATING.get(inputs.trigger, PairState.LINKED)
    return Decided(inputs, decision, state, _effect(inputs, decision))


def _inputs(pair: Pair, case: Case, ours: str | None, theirs: str | None) -> Inputs:
    trigger = case.trigger
    both = trigger.name.startswith("BOTH")
    mapping = FieldMapping(
        object="contacts",
        property_name=pair.hubspot.name,
        fields=(("Lead", pair.salesforce.name),),
        rule=case.rule,
    )
    return Inputs(
        mapped=MappedField(mapping=mapping, hubspot=pair.hubspot, salesforce=pair.salesforce),
        trigger=trigger,
        hubspot=None if trigger is Trigger.CREATE_IN_HS else ours,
        salesforce=None if trigger is Trigger.CREATE_IN_SF else theirs,
        hubspot_changed_at=HUBSPOT_AT if both or trigger.name.startswith("HS_") else None,
        salesforce_changed_at=SALESFORCE_AT if both or trigger in _IN_SALESFORCE else None,
        email_taken=theirs == "taken@x.fr",
        owners=OWNERS,
        policies=case.policies,
    )


_IN_SALESFORCE = frozenset({Trigger.SF_SET, Trigger.SF_CLEAR})


def _effect(inputs: Inputs, decision: Decision) -> Effect:
    assert decision.outcome is not None
    ours, theirs, new = inputs.hubspot or "", inputs.salesforce or "", decision.new or ""
    side = decision.outcome.side
    return Effect(
        object="contacts",
        hubspot_id="101",
        salesforce_object="Lead",
        salesforce_id="00Q1",
        property=inputs.mapped.hubspot.name,
        field=inputs.mapped.salesforce.name,
        rule=inputs.mapped.mapping.rule,
        hubspot_before=ours,
        salesforce_before=theirs,
        hubspot_after=new if side is Side.HUBSPOT else ours,
        salesforce_after=new if side is Side.SALESFORCE else theirs,
        written_side=side,
        outcome=decision.outcome,
        reason=decision.reason,
    )

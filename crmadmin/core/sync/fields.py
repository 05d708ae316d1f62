"""What the sync does to one field of one pair, with everything that decided it."""

from dataclasses import dataclass

from crmadmin.core.policies import DOCUMENTED, Policies, Tie
from crmadmin.core.sync.checks import refused_by_hubspot, refused_by_salesforce
from crmadmin.core.sync.comparison import (
    Comparison,
    MappedField,
    Value,
    hubspot_value,
    salesforce_value,
    to_hubspot,
    to_salesforce,
)
from crmadmin.core.sync.owners import Owners
from crmadmin.core.sync.rules import Flow, decide
from crmadmin.core.sync.scenarios import OWNER_UNKNOWN, Outcome, Trigger
from crmadmin.core.sync.truth_table import ROWS


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Everything that decides about one field.

    Texts are wire texts, None = blank. Times are canonical datetime keys, None = no change
    after the last sync. ``email_taken``: another HubSpot contact has the Salesforce e-mail.
    """

    mapped: MappedField
    trigger: Trigger
    hubspot: str | None
    salesforce: str | None
    hubspot_changed_at: str | None = None
    salesforce_changed_at: str | None = None
    email_taken: bool = False
    owners: Owners
    policies: Policies = DOCUMENTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What happens to the field; ``outcome`` None = nothing, and there is no row for it.

    ``new`` is the value the written side takes, None = blank. ``truth_row`` names the row of
    the truth table, None where the values are equal.
    """

    outcome: Outcome | None
    reason: str = ""
    new: str | None = None
    flow: Flow = Flow.NONE
    equal: bool = False
    truth_row: str | None = None


def trigger_from(
    mapped: MappedField,
    hubspot: str | None,
    salesforce: str | None,
    *,
    hubspot_changed_at: str | None,
    salesforce_changed_at: str | None,
    policies: Policies = DOCUMENTED,
) -> Trigger:
    """Say what happened to a field of a linked pair since the last sync (D28)."""
    if hubspot_changed_at and salesforce_changed_at:
        later = hubspot_changed_at > salesforce_changed_at
        if hubspot_changed_at == salesforce_changed_at:
            later = policies.two_way_tie is Tie.HUBSPOT
        return Trigger.BOTH_HS_LATER if later else Trigger.BOTH_SF_LATER
    if hubspot_changed_at:
        filled = hubspot_value(mapped, hubspot).is_filled
        return Trigger.HS_SET if filled else Trigger.HS_CLEAR
    if salesforce_changed_at:
        filled = salesforce_value(mapped, salesforce).is_filled
        return Trigger.SF_SET if filled else Trigger.SF_CLEAR
    return Trigger.OTHER_FIELD


def decide_field(inputs: Inputs) -> Decision:
    """Decide about a field of a linked or matched pair (D21–D50)."""
    mapped = inputs.mapped
    hubspot = hubspot_value(mapped, inputs.hubspot)
    salesforce = salesforce_value(mapped, inputs.salesforce)
    if _equal(mapped, hubspot, salesforce, inputs.owners):
        return Decision(outcome=None, equal=True)
    flow = decide(
        mapped.rule,
        inputs.trigger,
        hubspot_filled=hubspot.is_filled,
        salesforce_filled=salesforce.is_filled,
        policies=inputs.policies,
    )
    row = ROWS.get((mapped.rule, inputs.trigger, hubspot.is_filled, salesforce.is_filled))
    reason = f"{mapped.rule.code}/{inputs.trigger}"
    match flow:
        case Flow.NONE:
            return Decision(outcome=None, reason=reason, truth_row=row)
        case Flow.TO_SALESFORCE if mapped.is_owner:
            decision = _owner_to_salesforce(inputs, hubspot, salesforce, reason)
        case Flow.TO_SALESFORCE:
            decision = _to_salesforce(inputs, hubspot, reason)
        case _:
            decision = _to_hubspot(inputs, salesforce, reason)
    return Decision(
        outcome=decision.outcome,
        reason=decision.reason,
        new=decision.new,
        flow=decision.flow,
        truth_row=row,
    )


def _equal(mapped: MappedField, hubspot: Value, salesforce: Value, owners: Owners) -> bool:
    if not mapped.is_owner or salesforce.key is None:
        return hubspot.key == salesforce.key
    owner = owners.owner_of_user.get(salesforce.key)
    return owner is not None and owner == hubspot.key


def _to_salesforce(inputs: Inputs, hubspot: Value, reason: str) -> Decision:
    mapped = inputs.mapped
    new = to_salesforce(mapped, hubspot) if hubspot.is_filled else None
    refused = refused_by_salesforce(mapped, hubspot, new, creating=False)
    written = Outcome.CLEAR_SALESFORCE if new is None else Outcome.WRITE_SALESFORCE
    return Decision(outcome=refused or written, reason=reason, new=new, flow=Flow.TO_SALESFORCE)


def _to_hubspot(inputs: Inputs, salesforce: Value, reason: str) -> Decision:
    mapped = inputs.mapped
    if mapped.is_owner and salesforce.key is not None:
        return _put_owner(inputs, salesforce, reason)
    new = to_hubspot(mapped, salesforce) if salesforce.is_filled else None
    refused = refused_by_hubspot(
        mapped, new, current=inputs.hubspot, email_taken=inputs.email_taken
    )
    written = Outcome.CLEAR_HUBSPOT if new is None else Outcome.WRITE_HUBSPOT
    return Decision(outcome=refused or written, reason=reason, new=new, flow=Flow.TO_HUBSPOT)


def _owner_to_salesforce(
    inputs: Inputs, hubspot: Value, salesforce: Value, reason: str
) -> Decision:
    if hubspot.key is None:
        return Decision(outcome=None, reason=reason, flow=Flow.TO_SALESFORCE)
    user = inputs.owners.user_of_owner.get(hubspot.key)
    if user is None:
        return _put_owner(inputs, salesforce, f"{inputs.mapped.rule.code}/{OWNER_UNKNOWN}")
    refused = refused_by_salesforce(inputs.mapped, hubspot, user, creating=False)
    return Decision(
        outcome=refused or Outcome.WRITE_SALESFORCE,
        reason=reason,
        new=user,
        flow=Flow.TO_SALESFORCE,
    )


def _put_owner(inputs: Inputs, salesforce: Value, reason: str) -> Decision:
    """Put HubSpot on the owner that the Salesforce user is (D47, D49)."""
    owner = inputs.owners.owner_of_user.get(salesforce.key or "")
    outcome = Outcome.ERROR_PICKLIST if owner is None else Outcome.WRITE_HUBSPOT
    return Decision(outcome=outcome, reason=reason, new=owner, flow=Flow.TO_HUBSPOT)


def decide_created_field(inputs: Inputs) -> Decision:
    """Decide about a field of a record that the sync creates (D17, D19).

    The trigger says on which side. ``outcome`` None = the field is not sent.
    """
    mapped = inputs.mapped
    in_salesforce = inputs.trigger is Trigger.CREATE_IN_SF
    hubspot = hubspot_value(mapped, inputs.hubspot)
    salesforce = salesforce_value(mapped, inputs.salesforce)
    source = hubspot if in_salesforce else salesforce
    flow = decide(
        mapped.rule,
        inputs.trigger,
        hubspot_filled=hubspot.is_filled and in_salesforce,
        salesforce_filled=salesforce.is_filled and not in_salesforce,
        policies=inputs.policies,
    )
    reason = f"{mapped.rule.code}/{inputs.trigger}"
    row = ROWS.get((mapped.rule, inputs.trigger, in_salesforce, not in_salesforce))
    unset = mapped.comparison is Comparison.BOOLEAN and source.key == "false"
    if flow is Flow.NONE or unset or not source.is_filled:
        return Decision(outcome=None, reason=reason, truth_row=row)
    new, refused = _created_value(inputs, source, in_salesforce=in_salesforce)
    if new is None:
        return Decision(outcome=None, reason=reason, truth_row=row)
    written = Outcome.WRITE_SALESFORCE if in_salesforce else Outcome.WRITE_HUBSPOT
    return Decision(outcome=refused or written, reason=reason, new=new, flow=flow, truth_row=row)


def _created_value(
    inputs: Inputs, source: Value, *, in_salesforce: bool
) -> tuple[str | None, Outcome | None]:
    mapped = inputs.mapped
    if in_salesforce:
        new = to_salesforce(mapped, source)
        if mapped.is_owner:
            new = inputs.owners.user_of_owner.get(source.key or "")
        if new is None:
            return None, None
        return new, refused_by_salesforce(mapped, source, new, creating=True)
    new = to_hubspot(mapped, source)
    if mapped.is_owner:
        new = inputs.owners.owner_of_user.get(source.key or "")
    return new, refused_by_hubspot(mapped, new, current=None, email_taken=inputs.email_taken)

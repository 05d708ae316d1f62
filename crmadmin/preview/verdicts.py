"""What a rule comes to for one mapping, as a tree over columns (D21–D50).

Which way a value flows is asked of ``core.sync.rules`` for each trigger and each of the three
cases of blankness, so that the truth table is stated once; what is compared, converted and
refused is stated here in SQL.
"""

from collections.abc import Callable

from sqlalchemy import ColumnElement

from crmadmin.core.policies import Policies
from crmadmin.core.sync.comparison import Comparison, MappedField
from crmadmin.core.sync.rules import Flow, decide
from crmadmin.core.sync.scenarios import Outcome, Trigger
from crmadmin.preview.choices import Choice, Node, Verdict, Why, pruned
from crmadmin.preview.expressions import (
    Sides,
    differ,
    hubspot_key,
    hubspot_text,
    owner_of,
    salesforce_key,
    salesforce_text,
    user_of,
)
from crmadmin.preview.refusals import (
    cleared_in_salesforce,
    written_to_hubspot,
    written_to_salesforce,
)

TriggerFor = Callable[[bool, bool], Trigger]
"""Gives the trigger from whether HubSpot and whether Salesforce has a value."""

SINCE_LAST_SYNC: tuple[TriggerFor, ...] = (
    lambda _hubspot, _salesforce: Trigger.OTHER_FIELD,
    lambda hubspot, _salesforce: Trigger.HS_SET if hubspot else Trigger.HS_CLEAR,
    lambda _hubspot, salesforce: Trigger.SF_SET if salesforce else Trigger.SF_CLEAR,
    lambda _hubspot, _salesforce: Trigger.BOTH_HS_LATER,
    lambda _hubspot, _salesforce: Trigger.BOTH_SF_LATER,
)
"""Triggers by what changed since the last sync: nothing, HubSpot, Salesforce, both (D28)."""


def field_verdict(
    mapped: MappedField,
    sides: Sides,
    policies: Policies,
    *,
    trigger: Trigger | None,
    changed: ColumnElement[int] | None = None,
) -> Node:
    """Say what happens to a field of a linked or matched pair.

    ``trigger`` None: the column ``changed`` says what changed since the last sync, as an
    index of :data:`SINCE_LAST_SYNC`.
    """
    if trigger is not None:
        return _differing(mapped, sides, _flows(mapped, sides, policies, lambda _h, _s: trigger))
    assert changed is not None  # noqa: S101 - the caller gives one or the other
    trees = [_flows(mapped, sides, policies, find) for find in SINCE_LAST_SYNC]
    branches = tuple((changed == code, tree) for code, tree in enumerate(trees) if code)
    return _differing(mapped, sides, pruned(Choice(branches, trees[0])))


def _differing(mapped: MappedField, sides: Sides, node: Node) -> Node:
    return None if node is None else Choice(((differ(mapped, sides), node),))


def _flows(mapped: MappedField, sides: Sides, policies: Policies, trigger_for: TriggerFor) -> Node:
    """Say what happens where the values differ, by which of them is blank."""

    def node(*, hubspot: bool, salesforce: bool) -> Node:
        flow = decide(
            mapped.rule,
            trigger_for(hubspot, salesforce),
            hubspot_filled=hubspot,
            salesforce_filled=salesforce,
            policies=policies,
        )
        return _written(mapped, sides, flow, hubspot=hubspot, salesforce=salesforce)

    both = node(hubspot=True, salesforce=True)
    if mapped.comparison is Comparison.BOOLEAN:
        return both
    return pruned(
        Choice(
            (
                (hubspot_key(mapped, sides).is_(None), node(hubspot=False, salesforce=True)),
                (salesforce_key(mapped, sides).is_(None), node(hubspot=True, salesforce=False)),
            ),
            both,
        )
    )


def _written(
    mapped: MappedField, sides: Sides, flow: Flow, *, hubspot: bool, salesforce: bool
) -> Node:
    match flow:
        case Flow.NONE:
            return None
        case Flow.TO_HUBSPOT if not salesforce:
            return Verdict(Outcome.CLEAR_HUBSPOT)
        case Flow.TO_HUBSPOT if mapped.is_owner:
            return _put_owner(mapped, sides, Why.TRIGGER)
        case Flow.TO_HUBSPOT:
            return written_to_hubspot(mapped, sides)
        case _:
            return _to_salesforce(mapped, sides, hubspot=hubspot)


def _to_salesforce(mapped: MappedField, sides: Sides, *, hubspot: bool) -> Node:
    if mapped.is_owner:
        return _owner_to_salesforce(mapped, sides) if hubspot else None
    if not hubspot:
        return cleared_in_salesforce(mapped)
    return written_to_salesforce(mapped, sides, creating=False)


def _owner_to_salesforce(mapped: MappedField, sides: Sides) -> Node:
    """Say what giving Salesforce HubSpot's owner comes to (D47, D50)."""
    nobody = user_of(hubspot_text(mapped, sides)).is_(None)
    put_back = _put_owner(mapped, sides, Why.OWNER_UNKNOWN)
    return Choice(((nobody, put_back),), written_to_salesforce(mapped, sides, creating=False))


def _put_owner(mapped: MappedField, sides: Sides, why: Why) -> Node:
    """Say what giving HubSpot Salesforce's owner comes to (D47, D49)."""
    nobody = owner_of(salesforce_text(mapped, sides)).is_(None)
    return Choice(
        ((nobody, Verdict(Outcome.ERROR_PICKLIST, why)),), Verdict(Outcome.WRITE_HUBSPOT, why)
    )


def created_verdict(
    mapped: MappedField, sides: Sides, policies: Policies, trigger: Trigger
) -> Node:
    """Say what happens to a field of a record that the sync creates (D17, D19)."""
    in_salesforce = trigger is Trigger.CREATE_IN_SF
    flow = decide(
        mapped.rule,
        trigger,
        hubspot_filled=in_salesforce,
        salesforce_filled=not in_salesforce,
        policies=policies,
    )
    if flow is Flow.NONE:
        return None
    source = hubspot_key(mapped, sides) if in_salesforce else salesforce_key(mapped, sides)
    unset: ColumnElement[bool] = source.is_(None)
    if mapped.comparison is Comparison.BOOLEAN:
        unset = source == "false"
    if mapped.is_owner:
        unset = (user_of(source) if in_salesforce else owner_of(source)).is_(None)
    if in_salesforce:
        return Choice(((unset, None),), written_to_salesforce(mapped, sides, creating=True))
    sent = Verdict(Outcome.WRITE_HUBSPOT) if mapped.is_owner else written_to_hubspot(mapped, sides)
    return Choice(((unset, None),), sent)

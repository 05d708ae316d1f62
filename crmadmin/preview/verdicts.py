"""What a rule comes to for one mapping, as a tree over columns (D21–D50).

Which way a value flows is asked of ``core.sync.rules`` for each trigger and each of the three
cases of blankness, so that the truth table is stated once; what is compared, converted and
refused is stated here in SQL.
"""

from collections.abc import Callable, Sequence
from functools import cached_property

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
    writes = _Writes(mapped, sides)
    if trigger is not None:
        node = _flows(writes, policies, lambda _hubspot, _salesforce: trigger)
    else:
        assert changed is not None  # noqa: S101 - the caller gives one or the other
        node = _by_change(changed, [_flows(writes, policies, find) for find in SINCE_LAST_SYNC])
    return None if node is None else Choice(((differ(mapped, sides), node),))


def _by_change(changed: ColumnElement[int], trees: Sequence[Node]) -> Node:
    """Choose a tree by what changed; changes that come to the same share a branch."""
    branches: list[tuple[list[int], Node]] = []
    for code, tree in enumerate(trees):
        if tree == trees[0]:
            continue
        for codes, same in branches:
            if same == tree:
                codes.append(code)
                break
        else:
            branches.append(([code], tree))
    if not branches:
        return trees[0]
    return Choice(tuple((changed.in_(codes), tree) for codes, tree in branches), trees[0])


class _Writes:
    """What writing either side of a field comes to; every tree is made once and shared."""

    def __init__(self, mapped: MappedField, sides: Sides) -> None:
        self._mapped, self._sides = mapped, sides
        self.is_never_blank = mapped.comparison is Comparison.BOOLEAN

    @cached_property
    def hubspot_is_blank(self) -> ColumnElement[bool]:
        """Tell whether HubSpot has no value."""
        return hubspot_key(self._mapped, self._sides).is_(None)

    @cached_property
    def salesforce_is_blank(self) -> ColumnElement[bool]:
        """Tell whether Salesforce has no value."""
        return salesforce_key(self._mapped, self._sides).is_(None)

    @cached_property
    def to_hubspot(self) -> Node:
        """Say what HubSpot does with Salesforce's value (D41–D44, D49)."""
        if self._mapped.is_owner:
            return _put_owner(self._mapped, self._sides, Why.TRIGGER)
        return written_to_hubspot(self._mapped, self._sides)

    @cached_property
    def to_salesforce(self) -> Node:
        """Say what Salesforce does with HubSpot's value (D35–D40, D47)."""
        if self._mapped.is_owner:
            return _owner_to_salesforce(self._mapped, self._sides)
        return written_to_salesforce(self._mapped, self._sides, creating=False)

    @cached_property
    def clearing_salesforce(self) -> Node:
        """Say what clearing Salesforce comes to; a blank owner never reaches it (D48)."""
        return None if self._mapped.is_owner else cleared_in_salesforce(self._mapped)

    def of(self, flow: Flow, *, hubspot: bool, salesforce: bool) -> Node:
        """Say what a flow comes to, by which side has a value."""
        match flow:
            case Flow.NONE:
                return None
            case Flow.TO_HUBSPOT:
                return self.to_hubspot if salesforce else Verdict(Outcome.CLEAR_HUBSPOT)
            case _:
                return self.to_salesforce if hubspot else self.clearing_salesforce

    def flow(
        self, policies: Policies, trigger: Trigger, *, hubspot: bool, salesforce: bool
    ) -> Node:
        """Say what a trigger comes to, by which side has a value."""
        flow = decide(
            self._mapped.rule,
            trigger,
            hubspot_filled=hubspot,
            salesforce_filled=salesforce,
            policies=policies,
        )
        return self.of(flow, hubspot=hubspot, salesforce=salesforce)


def _flows(writes: _Writes, policies: Policies, trigger_for: TriggerFor) -> Node:
    """Say what happens where the values differ, by which of them is blank."""

    def node(*, hubspot: bool, salesforce: bool) -> Node:
        trigger = trigger_for(hubspot, salesforce)
        return writes.flow(policies, trigger, hubspot=hubspot, salesforce=salesforce)

    both = node(hubspot=True, salesforce=True)
    if writes.is_never_blank:
        return both
    return pruned(
        Choice(
            (
                (writes.hubspot_is_blank, node(hubspot=False, salesforce=True)),
                (writes.salesforce_is_blank, node(hubspot=True, salesforce=False)),
            ),
            both,
        )
    )


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

"""The four field rules: which side takes the other's value, for every trigger.

Sources: domain/sync_truth_table.csv (144 rows), domain/sync-decisions.md D32.
"""

from enum import StrEnum
from typing import assert_never

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.policies import (
    DOCUMENTED,
    FirstMatchBothFilled,
    FirstMatchOneBlank,
    HubSpotValueWhileSalesforceBlank,
    ImportWithBlankSalesforce,
    Policies,
    ResyncWithBlankHubSpot,
    SalesforceClearedThenHubSpotSet,
)
from crmadmin.core.sync.scenarios import Trigger


class Flow(StrEnum):
    """Which side takes the other's value, blank included."""

    NONE = "none"
    TO_HUBSPOT = "to_hubspot"
    TO_SALESFORCE = "to_salesforce"


def decide(
    rule: SyncRule,
    trigger: Trigger,
    *,
    hubspot_filled: bool,
    salesforce_filled: bool,
    policies: Policies = DOCUMENTED,
) -> Flow:
    """Say which way the value flows when the two sides differ (D32)."""
    if rule is SyncRule.DONT_SYNC or not (hubspot_filled or salesforce_filled):
        return Flow.NONE
    if trigger is Trigger.CREATE_IN_HS:
        return Flow.TO_HUBSPOT
    if trigger is Trigger.CREATE_IN_SF:
        return Flow.NONE if rule is SyncRule.ALWAYS_USE_SALESFORCE else Flow.TO_SALESFORCE
    match rule:
        case SyncRule.PREFER_SALESFORCE_UNLESS_BLANK:
            return Flow.TO_HUBSPOT if salesforce_filled else _prefer_blank(trigger, policies)
        case SyncRule.ALWAYS_USE_SALESFORCE:
            return Flow.TO_HUBSPOT if salesforce_filled else _always_blank(trigger, policies)
        case SyncRule.TWO_WAY:
            return _two_way(
                trigger,
                hubspot_filled=hubspot_filled,
                salesforce_filled=salesforce_filled,
                policies=policies,
            )
        case _:
            assert_never(rule)


def _prefer_blank(trigger: Trigger, policies: Policies) -> Flow:
    """Decide PSUB while Salesforce is blank and HubSpot is not."""
    if trigger in {Trigger.SF_CLEAR, Trigger.BOTH_SF_LATER}:
        return Flow.TO_HUBSPOT
    if trigger is Trigger.SF_IMPORT:
        return _import_blank(policies)
    if trigger is Trigger.BOTH_HS_LATER:
        fills = SalesforceClearedThenHubSpotSet.HUBSPOT_FILLS
        kept = policies.psub_sf_cleared_then_hs_set is fills
        return Flow.TO_SALESFORCE if kept else Flow.TO_HUBSPOT
    return Flow.TO_SALESFORCE


def _always_blank(trigger: Trigger, policies: Policies) -> Flow:
    """Decide ALWAYS_SF while Salesforce is blank and HubSpot is not."""
    if trigger in {Trigger.SF_CLEAR, Trigger.BOTH_SF_LATER, Trigger.BOTH_HS_LATER}:
        return Flow.TO_HUBSPOT
    keep = HubSpotValueWhileSalesforceBlank.KEEP
    kept = policies.always_sf_hs_value_while_sf_blank is keep
    return Flow.NONE if kept else Flow.TO_HUBSPOT


def _import_blank(policies: Policies) -> Flow:
    match policies.import_with_blank_sf:
        case ImportWithBlankSalesforce.NO_CHANGE:
            return Flow.NONE
        case ImportWithBlankSalesforce.FILL_SALESFORCE:
            return Flow.TO_SALESFORCE
        case ImportWithBlankSalesforce.CLEAR_HUBSPOT:
            return Flow.TO_HUBSPOT
        case _ as never:
            assert_never(never)


def _two_way(
    trigger: Trigger, *, hubspot_filled: bool, salesforce_filled: bool, policies: Policies
) -> Flow:
    match trigger:
        case Trigger.HS_SET | Trigger.HS_CLEAR | Trigger.BOTH_HS_LATER:
            return Flow.TO_SALESFORCE
        case Trigger.SF_SET | Trigger.SF_CLEAR | Trigger.BOTH_SF_LATER:
            return Flow.TO_HUBSPOT
        case Trigger.RESYNC_FROM_HS:
            fills = policies.two_way_resync_hs_blank is ResyncWithBlankHubSpot.SALESFORCE_FILLS
            return Flow.TO_HUBSPOT if not hubspot_filled and fills else Flow.TO_SALESFORCE
        case Trigger.SF_IMPORT:
            return Flow.TO_HUBSPOT if salesforce_filled else _import_blank(policies)
        case Trigger.MATCH:
            return _two_way_match(
                hubspot_filled=hubspot_filled,
                salesforce_filled=salesforce_filled,
                policies=policies,
            )
        case _:
            return Flow.NONE


def _two_way_match(*, hubspot_filled: bool, salesforce_filled: bool, policies: Policies) -> Flow:
    if hubspot_filled and salesforce_filled:
        salesforce = policies.two_way_first_match_both_filled is FirstMatchBothFilled.SALESFORCE
        return Flow.TO_HUBSPOT if salesforce else Flow.TO_SALESFORCE
    fill = policies.two_way_first_match_one_blank is FirstMatchOneBlank.FILL
    return Flow.TO_HUBSPOT if salesforce_filled is fill else Flow.TO_SALESFORCE

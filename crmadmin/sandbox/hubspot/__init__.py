"""The sandbox's HubSpot: one blueprint a family of calls, legacy and dated paths alike."""

from flask import Blueprint

from crmadmin.sandbox.hubspot import (
    account_calls,
    association_batches,
    association_calls,
    batch_calls,
    label_calls,
    label_limit_calls,
    limit_calls,
    list_calls,
    membership_calls,
    oauth_calls,
    owner_calls,
    pipeline_calls,
    property_calls,
    property_group_calls,
    property_rule_calls,
    record_calls,
    record_limit_calls,
    rule_calls,
    schema_calls,
    search_calls,
    user_calls,
    workflow_calls,
)

BLUEPRINTS: tuple[Blueprint, ...] = (
    record_calls.FAMILY,
    batch_calls.FAMILY,
    search_calls.FAMILY,
    association_calls.FAMILY,
    association_batches.FAMILY,
    property_calls.FAMILY,
    property_group_calls.FAMILY,
    property_rule_calls.FAMILY,
    pipeline_calls.FAMILY,
    label_calls.FAMILY,
    label_limit_calls.FAMILY,
    limit_calls.FAMILY,
    record_limit_calls.FAMILY,
    schema_calls.FAMILY,
    workflow_calls.FAMILY,
    user_calls.FAMILY,
    rule_calls.FAMILY,
    owner_calls.FAMILY,
    oauth_calls.FAMILY,
    membership_calls.FAMILY,
    list_calls.FAMILY,
    account_calls.FAMILY,
)
"""Every family; each route is declared with its full path."""

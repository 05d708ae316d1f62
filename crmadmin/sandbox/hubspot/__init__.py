"""The sandbox's HubSpot: one blueprint a family of calls, legacy and dated paths alike."""

from flask import Blueprint

from crmadmin.sandbox.hubspot import (
    association_batches,
    association_calls,
    batch_calls,
    record_calls,
    search_calls,
)

BLUEPRINTS: tuple[Blueprint, ...] = (
    record_calls.FAMILY,
    batch_calls.FAMILY,
    search_calls.FAMILY,
    association_calls.FAMILY,
    association_batches.FAMILY,
)
"""Every family; each route is declared with its full path."""

"""The sandbox's HubSpot: one blueprint a family of calls, legacy and dated paths alike."""

from flask import Blueprint

from crmadmin.sandbox.hubspot import (
    association_batches,
    association_calls,
    batch_calls,
    record_calls,
    search_calls,
)
from crmadmin.sandbox.hubspot.label_limits import label_limits
from crmadmin.sandbox.hubspot.labels import labels
from crmadmin.sandbox.hubspot.limits import limits
from crmadmin.sandbox.hubspot.limits_of_records import limits_of_records
from crmadmin.sandbox.hubspot.pipelines import pipelines
from crmadmin.sandbox.hubspot.properties import properties
from crmadmin.sandbox.hubspot.property_groups import property_groups
from crmadmin.sandbox.hubspot.property_validations import property_validations
from crmadmin.sandbox.hubspot.schemas import schemas

BLUEPRINTS: tuple[Blueprint, ...] = (
    label_limits,
    labels,
    limits,
    limits_of_records,
    pipelines,
    properties,
    property_groups,
    property_validations,
    schemas,
    record_calls.FAMILY,
    batch_calls.FAMILY,
    search_calls.FAMILY,
    association_calls.FAMILY,
    association_batches.FAMILY,
)
"""Every family; each route is declared with its full path."""

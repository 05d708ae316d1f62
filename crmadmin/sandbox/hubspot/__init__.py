"""The sandbox's HubSpot: one blueprint a family of calls, legacy and dated paths alike."""

from flask import Blueprint

from crmadmin.sandbox.hubspot.pipelines import pipelines
from crmadmin.sandbox.hubspot.properties import properties
from crmadmin.sandbox.hubspot.property_groups import property_groups
from crmadmin.sandbox.hubspot.property_validations import property_validations

BLUEPRINTS: tuple[Blueprint, ...] = (
    pipelines,
    properties,
    property_groups,
    property_validations,
)
"""Every family; each route is declared with its full path."""

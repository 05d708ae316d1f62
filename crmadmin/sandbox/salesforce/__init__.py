"""The sandbox's Salesforce: one blueprint a family of calls."""

from flask import Blueprint

from crmadmin.sandbox.salesforce.batching import BATCHING
from crmadmin.sandbox.salesforce.bulk import BULK
from crmadmin.sandbox.salesforce.collection_calls import COLLECTIONS
from crmadmin.sandbox.salesforce.describing import DESCRIBING
from crmadmin.sandbox.salesforce.oauth import OAUTH
from crmadmin.sandbox.salesforce.querying import QUERYING
from crmadmin.sandbox.salesforce.record_calls import RECORD_CALLS
from crmadmin.sandbox.salesforce.roots import ROOTS, VERSIONS

BLUEPRINTS: tuple[Blueprint, ...] = (
    VERSIONS,
    ROOTS,
    OAUTH,
    DESCRIBING,
    QUERYING,
    BULK,
    RECORD_CALLS,
    COLLECTIONS,
    BATCHING,
)
"""Every family of calls."""

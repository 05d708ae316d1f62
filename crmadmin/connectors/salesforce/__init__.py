"""Salesforce's API, for reading."""

from crmadmin.connectors.salesforce.client import Salesforce

__all__ = ["Salesforce"]

"""Tests of crmadmin.connectors.salesforce."""

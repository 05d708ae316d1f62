"""Tests of crmadmin.connectors.hubspot."""

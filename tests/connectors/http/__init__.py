"""Tests of crmadmin.connectors.http."""

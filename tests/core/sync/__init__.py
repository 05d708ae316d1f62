"""Tests of crmadmin.core.sync."""

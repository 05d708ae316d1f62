"""Tests of crmadmin.preview."""

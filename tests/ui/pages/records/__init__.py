"""Tests of crmadmin.ui.pages.records."""

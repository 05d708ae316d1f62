"""Tests of crmadmin.ui.pages."""

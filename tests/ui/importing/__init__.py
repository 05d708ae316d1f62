"""Tests of crmadmin.ui.importing."""

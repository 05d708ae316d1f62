"""Tests of crmadmin.ui.frame."""

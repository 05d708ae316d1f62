"""Tests of crmadmin.core."""

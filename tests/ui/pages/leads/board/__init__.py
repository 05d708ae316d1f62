"""Tests of the tab Board of the Leads page."""

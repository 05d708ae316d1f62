"""Tests of the Leads page."""

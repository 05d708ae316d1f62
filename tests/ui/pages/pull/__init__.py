"""Tests of the Pull page."""

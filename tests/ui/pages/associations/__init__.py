"""Tests of the Associations page."""

"""Tests of the Review page."""

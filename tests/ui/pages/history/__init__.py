"""Tests of the History page."""

"""Tests of pages that are a row of tabs."""

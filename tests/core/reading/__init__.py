"""Tests of core.reading."""

"""Tests of the Connections page."""

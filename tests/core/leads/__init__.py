"""Tests of the rules on leads."""

"""Tests of values and rules; none imports Qt or opens a file."""

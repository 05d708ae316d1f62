"""Tests of the graph of a record's associations."""

"""Tests of the command line's parts; whole commands are in tests/end_to_end."""

"""Filters of a table of records: their words, their editors, their chips."""

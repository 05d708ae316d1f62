"""Filters of records: their words, their editors, their chips, and the values in them."""

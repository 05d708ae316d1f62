"""Pushes of batches of record associations."""

"""Merging, splitting and moving labels: definitions and associations of records in one edit."""

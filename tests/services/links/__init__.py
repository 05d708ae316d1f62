"""Edits of the associations of records, before they are staged."""

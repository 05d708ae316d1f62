"""The detail panel: one record with all that surrounds it."""

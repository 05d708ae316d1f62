"""The tab of staged edits: what was done to associations of records in the draft."""

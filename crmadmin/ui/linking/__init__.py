"""Editing associations of records: the dialogs that several pages open."""

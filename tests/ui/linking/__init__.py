"""Dialogs that edit associations of records."""

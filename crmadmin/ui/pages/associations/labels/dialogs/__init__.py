"""The dialogs of the Associations page."""

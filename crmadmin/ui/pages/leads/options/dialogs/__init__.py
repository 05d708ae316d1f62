"""The dialogs of the Leads page."""

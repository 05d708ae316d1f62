"""The dialogs of the tab of pipelines."""

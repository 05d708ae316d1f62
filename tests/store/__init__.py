"""The workspace file."""

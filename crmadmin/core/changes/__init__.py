"""What happens to a configuration: edits, drafts, diffs."""

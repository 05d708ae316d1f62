"""What can be asked of records."""

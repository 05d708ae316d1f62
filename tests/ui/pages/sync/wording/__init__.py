"""What the Sync page says."""

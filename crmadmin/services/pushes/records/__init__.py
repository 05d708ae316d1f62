"""Records that a push gives values, batch by batch."""

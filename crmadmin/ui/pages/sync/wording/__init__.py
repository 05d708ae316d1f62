"""What the Sync page says: names, and a sentence for everything that the engine can decide."""

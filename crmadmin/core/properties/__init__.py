"""What an admin may set of properties: their options."""

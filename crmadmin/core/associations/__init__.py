"""What an admin may set of associations: labels and limits."""

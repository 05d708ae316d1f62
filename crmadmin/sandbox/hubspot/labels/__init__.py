"""Association types and labels as definitions."""

"""Objects' schemas."""

"""Lists (segments) and their members."""

"""One record in the middle of those it is associated with, and the way from record to record."""

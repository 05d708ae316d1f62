"""Settings out of what a portal tells, one module a kind."""

"""Which hazards the steps of a plan have: pure rules, one module a kind."""

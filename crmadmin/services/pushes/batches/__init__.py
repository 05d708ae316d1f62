"""Steps about many items: what is the same for pairs of records and for records."""

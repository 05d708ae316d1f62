"""Steps about the associations of many records: compared, sent, read back pair by pair."""

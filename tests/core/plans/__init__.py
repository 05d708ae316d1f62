"""Plans: steps, targets, hazards, files."""

"""The records of a pipeline as a board to look at: a column for each stage, a card for each."""

"""Two sets of rules on the same history: side by side, and what is different."""

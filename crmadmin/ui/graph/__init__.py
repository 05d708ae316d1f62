"""The graph of a record's associations: laid out, drawn, and walked through."""

"""The program itself, as a subprocess."""

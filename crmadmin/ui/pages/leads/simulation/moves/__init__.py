"""The moves behind a figure, one row each; and the whole way of one record."""

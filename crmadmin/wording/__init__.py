"""Sentences in French and English that the window, the command line and reports share."""

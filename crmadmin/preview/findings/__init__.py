"""Findings about associations, as SQL over the whole workspace: counts, and rows in pages."""

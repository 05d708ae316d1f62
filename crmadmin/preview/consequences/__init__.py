"""What changes of settings do, as SQL over the whole workspace: counts, and rows in pages."""

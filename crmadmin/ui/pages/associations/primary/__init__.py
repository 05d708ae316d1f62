"""Primary companies: which records have none or two, and what reads the primary one only."""

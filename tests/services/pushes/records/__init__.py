"""Pushes that move records."""

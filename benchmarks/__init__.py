"""Timings against peers."""

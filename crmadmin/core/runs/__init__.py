"""Runs: what became of each step of a plan, from its journal alone."""

"""Pulls from the sandbox over real HTTP."""

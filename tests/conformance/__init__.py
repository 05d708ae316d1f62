"""Clients that other people wrote read and write the sandbox, as far as they go."""

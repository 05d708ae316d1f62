"""Plans: what a push does, frozen and self-describing; from changes to calls, one module a kind."""

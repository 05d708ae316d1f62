"""How the schema of a workspace grew; run by ``store.upgrade``."""

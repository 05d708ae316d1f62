"""The connectors against the sandbox: two readings of one documentation meet."""

"""The command line: the verbs of the services without a window; never imports Qt."""

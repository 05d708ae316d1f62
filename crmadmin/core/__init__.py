"""Values and rules; standard library only; no files, network, SQL or Qt."""

"""The workspace: values in, values out; the only importer of models."""

"""The rules of a pipeline below its stages: what each says, would do, and how it is set."""

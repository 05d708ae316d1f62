"""The labels of each pair of objects: what exists, what it is used for, what changing it does."""

"""Pipelines and their stages: how they are arranged, and where records stand in them."""

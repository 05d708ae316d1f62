"""Pipelines, their stages in order, and the rules by which records move through them."""

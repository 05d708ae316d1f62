"""Pipelines and stages: their definitions and the rules for changing them."""

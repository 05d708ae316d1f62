"""A program that is killed at every point of a push, with every fault, and goes on each time.

``python -m tests.services.pushes.killing --steps 200`` writes the table of counts.
"""

"""Tests of pushes: over HTTP, against the sandbox."""

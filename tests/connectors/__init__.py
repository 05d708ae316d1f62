"""Tests of the connectors, against servers made for each of them."""

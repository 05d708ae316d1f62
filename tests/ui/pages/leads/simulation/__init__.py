"""Tests of the tab Simulation of the Leads page."""

"""The sandbox's HubSpot: one blueprint a family of calls, legacy and dated paths alike."""

from flask import Blueprint

BLUEPRINTS: tuple[Blueprint, ...] = ()
"""Every family; each route is declared with its full path."""

"""The sandbox's Salesforce: one blueprint a family of calls."""

from flask import Blueprint

BLUEPRINTS: tuple[Blueprint, ...] = ()
"""Every family; each route is declared with its full path."""

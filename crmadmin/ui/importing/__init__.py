"""Importing exported files: choose, watch, read the report."""

from crmadmin.ui.importing.flow import Importing

__all__ = ["Importing"]

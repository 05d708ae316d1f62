"""Pull: read a portal or an org into the workspace, and say what could not be read."""

from crmadmin.ui.pages.pull.page import PULL

__all__ = ["PULL"]

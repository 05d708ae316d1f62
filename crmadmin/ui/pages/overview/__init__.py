"""The Overview page: what is in the workspace, how old, what looks wrong, what next."""

from crmadmin.ui.pages.overview.page import OVERVIEW

__all__ = ["OVERVIEW"]

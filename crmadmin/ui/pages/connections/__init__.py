"""Connections: which portal and org the workspace is connected to, and what may be read."""

from crmadmin.ui.pages.connections.page import CONNECTIONS

__all__ = ["CONNECTIONS"]

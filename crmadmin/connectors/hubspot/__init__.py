"""HubSpot's API, pinned to one version for each of its families."""

from crmadmin.connectors.hubspot.client import HOST, HubSpot

__all__ = ["HOST", "HubSpot"]

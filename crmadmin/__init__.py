"""crmadmin: preview and push HubSpot–Salesforce settings changes."""

__version__ = "0.1.0"

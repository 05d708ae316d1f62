"""The HubSpot–Salesforce sync rules as pure functions."""

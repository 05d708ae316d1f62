"""The sandbox's search over HubSpot records (domain/hubspot-api.md §5.4)."""

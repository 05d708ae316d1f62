"""The sandbox's HubSpot records: found, shown, written, merged (domain/hubspot-api.md §3.2)."""

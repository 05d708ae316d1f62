"""The sandbox's associations between records (domain/hubspot-api.md §3.3, associations.md)."""

"""The version of each family of HubSpot's API: one constant each, never mixed in one call.

domain/hubspot-api.md §1.
"""

ACCOUNT = "2026-09"
ASSOCIATIONS = "2026-09"
FLOWS = "v4"
LIMITS = "2026-09"
LISTS = "2026-09"
OBJECTS = "2026-09"
OWNERS = "2026-09"
PIPELINE_RULES = "2026-09"
PIPELINES = "2026-09"
PROPERTIES = "2026-09"
SCHEMAS = "2026-09"
USERS = "2026-03"

NEWEST = OBJECTS
"""What a connection shows as its version."""

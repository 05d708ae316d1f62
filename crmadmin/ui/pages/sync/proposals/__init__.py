"""Proposed field mappings on the Sync page: the list, its evidence, accepting and rejecting."""

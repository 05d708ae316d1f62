"""Which properties say where a record stands (domain/hubspot-api.md §3.6; domain/leads.md §3)."""

from crmadmin.core.definitions import DEALS


def stage_property(object_name: str) -> str:
    """Name the property that holds a record's stage."""
    return "dealstage" if object_name == DEALS else "hs_pipeline_stage"


def pipeline_property(object_name: str) -> str:
    """Name the property that holds a record's pipeline."""
    return "pipeline" if object_name == DEALS else "hs_pipeline"

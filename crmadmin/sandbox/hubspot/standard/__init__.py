"""What every portal has from the start, written by us from domain/."""

from crmadmin.sandbox.hubspot.standard.definitions import standard_properties
from crmadmin.sandbox.hubspot.standard.pipelines import (
    DEFAULT_PIPELINES,
    LIFECYCLE,
    STANDARD_PIPELINES,
    StandardPipeline,
)
from crmadmin.sandbox.hubspot.standard.properties import GROUPS

__all__ = [
    "DEFAULT_PIPELINES",
    "GROUPS",
    "LIFECYCLE",
    "STANDARD_PIPELINES",
    "StandardPipeline",
    "standard_properties",
]

"""What a workspace knows of a portal's pipelines besides their settings."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crmadmin.core.configuration.address import Address
from crmadmin.core.definitions import LEADS
from crmadmin.core.sync.catalogue import Catalogue

STAGES_OF_LEADS, STAGES_ELSEWHERE = 30, 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineUsage:
    """How many pipelines an object may have, and how many count towards that already."""

    limit: int
    usage: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineFacts:
    """What edits of pipelines are judged by.

    ``usage`` by object, where the portal tells it; ``locked`` are stages that it lets nobody
    change; ``records`` are those in each stage that is to go, none left out; ``catalogue`` knows
    properties and their options.
    """

    usage: Mapping[str, PipelineUsage] = field(default_factory=dict)
    locked: frozenset[Address] = frozenset()
    records: Mapping[Address, int] = field(default_factory=dict)
    catalogue: Catalogue = field(default_factory=Catalogue)


def most_stages(object_name: str) -> int:
    """Give how many stages a pipeline of an object may have (domain/hubspot-api.md §13)."""
    return STAGES_OF_LEADS if object_name == LEADS else STAGES_ELSEWHERE

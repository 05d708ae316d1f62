"""A configuration beside what its portal calls what settings name by an id only."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.leads.people import People


@dataclass(frozen=True, slots=True)
class KnownConfiguration(Configuration):
    """Settings, and the labels of properties, of options, and of people: what sentences need.

    ``properties`` go by object and internal name, ``options`` by value besides. What no portal
    told is not in them, and goes by its id.
    """

    properties: Mapping[tuple[str, str], str] = field(default_factory=dict)
    options: Mapping[tuple[str, str, str], str] = field(default_factory=dict)
    people: People = field(default_factory=People)

"""What steps are judged by, besides themselves."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.leads.people import NOBODY, People
from crmadmin.core.pipelines.facts import PipelineFacts
from crmadmin.core.plans.ground import Ground


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyFacts:
    """Whether HubSpot defines a property, and whether its options may be edited at all."""

    is_standard: bool
    is_editable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a portal told besides its settings.

    ``named`` are the labels whose internal name a schema told; ``properties`` by object and name;
    ``people`` the users and teams, as far as they are known; ``pipelines`` what the portal allows
    of pipelines and stages.
    """

    named: frozenset[Address] = frozenset()
    properties: Mapping[tuple[str, str], PropertyFacts] = field(default_factory=dict)
    people: People = NOBODY
    pipelines: PipelineFacts = field(default_factory=PipelineFacts)


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """Where a plan leads: from ``base`` to ``target``; and what is known of the portal."""

    target: Configuration
    base: Configuration = field(default_factory=Configuration)
    ground: Ground
    facts: Facts

    @cached_property
    def associations(self) -> Configuration:
        """Give the labels and limits of ``target``: a few among very many options."""
        kinds = (AssociationLabel, AssociationLimit)
        settings = self.target.settings.values()
        return Configuration.of(each for each in settings if isinstance(each, kinds))

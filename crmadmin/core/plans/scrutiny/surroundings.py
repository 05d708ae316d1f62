"""What steps are judged by, besides themselves."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.plans.ground import Ground

MOST_LABELS = 50
"""Labels that a pair may have where the portal tells no number (domain/hubspot-api.md §13)."""

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fullness:
    """How many labels a direction of a pair has, and may have."""

    used: int
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyFacts:
    """Whether HubSpot defines a property, and whether its options may be edited at all."""

    is_standard: bool
    is_editable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a portal told besides its settings.

    ``fullness`` by ordered pair, of those that have a label; ``named`` are the labels whose
    internal name a schema told; ``plain_types`` are the ids of unlabelled types by ordered pair;
    ``properties`` by object and name.
    """

    fullness: Mapping[Pair, Fullness] = field(default_factory=dict)
    named: frozenset[Address] = frozenset()
    plain_types: Mapping[Pair, int] = field(default_factory=dict)
    properties: Mapping[Pair, PropertyFacts] = field(default_factory=dict)


class Surroundings:
    """Where a plan leads to: ``base``, the configuration after it, ids and facts."""

    def __init__(
        self, *, base: Configuration, target: Configuration, ground: Ground, facts: Facts
    ) -> None:
        self.base = base
        self.target = target
        self.ground = ground
        self.facts = facts

    @cached_property
    def labels(self) -> Mapping[Pair, list[AssociationLabel]]:
        """Give the labels after the plan by the pair they are addressed by."""
        return _by_pair(self.target)

    @cached_property
    def names(self) -> Mapping[str, list[AssociationLabel]]:
        """Give the labels after the plan by internal name, which is unique in a portal."""
        found: dict[str, list[AssociationLabel]] = defaultdict(list)
        for label in self.target.each(AssociationLabel):
            found[label.name].append(label)
        return found

    @cached_property
    def pair_limits(self) -> Mapping[Pair, int]:
        """Give the limits after the plan of whole pairs, by direction."""
        return {
            (limit.from_object, limit.to_object): limit.max_records
            for limit in self.target.each(AssociationLimit)
            if limit.type_id is not None
            and limit.type_id == self.facts.plain_types.get((limit.from_object, limit.to_object))
        }

    def fullness(self, pair: Pair) -> Fullness:
        """Say how full a pair is after the plan; the fuller of its directions counts."""
        present = len(self._base_labels.get(pair, ()))
        told = [self.facts.fullness.get(each) for each in (pair, pair[::-1])]
        known = [each for each in told if each is not None]
        used = max((present, *(each.used for each in known)))
        limit = min((each.limit for each in known), default=MOST_LABELS)
        return Fullness(used=used + len(self.labels.get(pair, ())) - present, limit=limit)

    def options(self, of: PropertyOption) -> list[PropertyOption]:
        """Give the options after the plan of one property."""
        return self._options[of.object, of.property_name]

    @cached_property
    def _options(self) -> Mapping[Pair, list[PropertyOption]]:
        found: dict[Pair, list[PropertyOption]] = defaultdict(list)
        for option in self.target.each(PropertyOption):
            found[option.object, option.property_name].append(option)
        return found

    @cached_property
    def _base_labels(self) -> Mapping[Pair, list[AssociationLabel]]:
        return _by_pair(self.base)


def folded(text: str) -> str:
    """Give a text without case, accents and outer spaces: what people take for the same."""
    parts = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))


def _by_pair(configuration: Configuration) -> Mapping[Pair, list[AssociationLabel]]:
    found: dict[Pair, list[AssociationLabel]] = defaultdict(list)
    for label in configuration.each(AssociationLabel):
        found[label.from_object, label.to_object].append(label)
    return found

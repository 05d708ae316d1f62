"""What HubSpot would object to in a limit of associations (domain/associations.md §3)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.objections import Objection
from crmadmin.core.policies import LABELS_PER_PAIR, RECORDS_PER_LIMIT

Way = tuple[str, str]
"""Two objects in the direction in which associations are counted."""

_NONE: Mapping[Way, int] = MappingProxyType({})
_NO_TYPES: Mapping[Way, frozenset[int]] = MappingProxyType({})


class LimitObjection(StrEnum):
    """Why a limit is refused."""

    OUT_OF_RANGE = "limit_out_of_range"
    ABOVE_PAIR = "limit_above_pair"
    BELOW_LABEL = "limit_below_label"
    LABEL_UNKNOWN = "limit_label_unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowances:
    """What a portal's subscription allows, as far as it tells.

    ``labels`` are how many labels a pair may have, in either order; ``plain`` the types without
    any label of each direction, whose limit is that of the pair.
    """

    labels: Mapping[Way, int] = field(default_factory=lambda: _NONE)
    plain: Mapping[Way, frozenset[int]] = field(default_factory=lambda: _NO_TYPES)

    def most_labels(self, one: str, other: str) -> int:
        """Give how many labels two objects may have."""
        found = (self.labels.get(way) for way in ((one, other), (other, one)))
        return min(filter(None, found), default=LABELS_PER_PAIR)

    def is_of_pair(self, limit: AssociationLimit) -> bool:
        """Tell whether a limit is that of all associations of a pair, whatever their label."""
        way = (limit.from_object, limit.to_object)
        return limit.type_id is not None and limit.type_id in self.plain.get(way, frozenset())


UNKNOWN = Allowances()


def limit_objections(
    configuration: Configuration, limit: AssociationLimit, allowances: Allowances = UNKNOWN
) -> tuple[Objection, ...]:
    """Say what stands against a limit in place of the one that its address holds."""
    return tuple(_against(configuration, limit, allowances))


def _against(
    configuration: Configuration, limit: AssociationLimit, allowances: Allowances
) -> Iterator[Objection]:
    if not 1 <= limit.max_records <= RECORDS_PER_LIMIT:
        yield Objection(
            code=LimitObjection.OUT_OF_RANGE,
            facts={"count": limit.max_records, "limit": RECORDS_PER_LIMIT},
        )
    if limit.label is not None and configuration.get(limit.label) is None:
        yield Objection(code=LimitObjection.LABEL_UNKNOWN, facts={"name": limit.label.path[-1]})
    is_of_pair = allowances.is_of_pair(limit)
    for other in configuration.each(AssociationLimit):
        same_way = (other.from_object, other.to_object) == (limit.from_object, limit.to_object)
        if not same_way or allowances.is_of_pair(other) is is_of_pair:
            continue
        facts = {
            "count": limit.max_records,
            "other": other.max_records,
            "name": _name(configuration, other),
        }
        if is_of_pair and other.max_records > limit.max_records:
            yield Objection(code=LimitObjection.BELOW_LABEL, facts=facts)
        elif not is_of_pair and other.max_records < limit.max_records:
            yield Objection(code=LimitObjection.ABOVE_PAIR, facts=facts)


def _name(configuration: Configuration, limit: AssociationLimit) -> str:
    label = None if limit.label is None else configuration.get(limit.label)
    return label.label if isinstance(label, AssociationLabel) else limit.address.path[-1]

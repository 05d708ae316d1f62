"""How much the records of a workspace use of what an admin set."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crmadmin.core.configuration.address import Address


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelUsage:
    """How many associations carry a label, and how many records there are at either end.

    Between records of one object both ends are of that object, and a record may be at both.
    """

    associations: int = 0
    from_records: int = 0
    to_records: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """How many pairs of records of two objects are associated, and what they carry.

    ``labelled`` pairs carry a label of the portal's own at least, ``primary`` ones mark a primary
    record.
    """

    pairs: int = 0
    labelled: int = 0
    primary: int = 0

    @property
    def unlabelled(self) -> int:
        """Count the pairs that carry no label of the portal's own."""
        return self.pairs - self.labelled


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitUsage:
    """How records stand to a limit: those with any association of the type, and how many most."""

    records: int = 0
    most: int = 0
    at_limit: int = 0
    over_limit: int = 0


TypeKey = tuple[str, str, int]
"""A type that is no label of the portal's own: both objects in order, and the id from the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Usage by address; what nothing is known of is not in it.

    ``types`` are those that HubSpot defines; ``joined`` is by objects in the order of labels.
    ``options`` counts the records that hold each option.
    """

    labels: Mapping[Address, LabelUsage] = field(default_factory=dict)
    types: Mapping[TypeKey, LabelUsage] = field(default_factory=dict)
    joined: Mapping[tuple[str, str], Joined] = field(default_factory=dict)
    limits: Mapping[Address, LimitUsage] = field(default_factory=dict)
    options: Mapping[Address, int] = field(default_factory=dict)


def usage_of_limit(spread: Mapping[int, int], most: int) -> LimitUsage:
    """Say how records stand to a limit, out of how many records have how many associations."""
    return LimitUsage(
        records=sum(spread.values()),
        most=max(spread, default=0),
        at_limit=spread.get(most, 0),
        over_limit=sum(records for count, records in spread.items() if count > most),
    )

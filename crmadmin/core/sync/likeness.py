"""How likely it is that a property and a field are mapped to each other: the evidence, weighed.

HubSpot lets nobody read its field mappings, so that what is here is an assumption throughout
(domain/sync-rules.md §12). Nothing is proposed whose types may not be mapped (§4).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import sqrt

from crmadmin.core.policies import PROPOSAL_THRESHOLDS, ProposalThresholds
from crmadmin.core.sync.comparison import MappedField

_Z = 1.64
"""Standard deviations by which a share of few records is doubted (95 %, one side)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What speaks for and against one property and one field of linked records.

    ``both`` pairs have a value on either side, ``equal`` of them the same; the rest is on one
    side alone or blank. ``values`` counts the different values of the poorer side, and ``chance``
    is the share that would agree if the two had nothing to do with each other, both as met in
    ``sampled`` pairs. ``name`` is how alike the names or labels are, 0…1.
    """

    mapped: MappedField
    is_default: bool = False
    name: float = 0.0
    pairs: int = 0
    sampled: int = 0
    both: int = 0
    equal: int = 0
    hubspot_only: int = 0
    salesforce_only: int = 0
    values: int = 0
    chance: float = 0.0

    @property
    def share(self) -> float | None:
        """Give the share of filled pairs that agree, None if there are none."""
        return self.equal / self.both if self.both else None

    @property
    def telling(self) -> float:
        """Count the comparisons that say anything: none where chance alone makes them agree."""
        return self.both * (1 - self.chance)

    @property
    def disagrees(self) -> bool:
        """Tell whether the values mostly differ, on enough records to say so."""
        thresholds = PROPOSAL_THRESHOLDS
        return self.both >= thresholds.telling_pairs and (self.share or 0) < thresholds.disagreement


def confidence(found: Likeness, thresholds: ProposalThresholds = PROPOSAL_THRESHOLDS) -> float:
    """Weigh the evidence, 0…1: what values say counts more the more of them there are.

    Names and default mappings decide where there are no values to compare. Values speak against
    them as far as they differ: a column that almost always holds the same agrees by chance, which
    proves nothing either way.
    """
    weight = found.telling / (found.telling + thresholds.weight)
    by_values, by_name = _by_values(found, thresholds), _by_name(found, thresholds)
    if by_values < by_name:
        weight *= 1 - (found.share or 0.0)
    return weight * by_values + (1 - weight) * by_name


def _by_name(found: Likeness, thresholds: ProposalThresholds) -> float:
    """Give what is believed before any value was seen."""
    default = thresholds.default_prior if found.is_default else 0.0
    return 1 - (1 - default) * (1 - thresholds.name_prior * found.name**2)


def _by_values(found: Likeness, thresholds: ProposalThresholds) -> float:
    """Say how far agreement goes beyond chance, between "none" and "as good as a mapping"."""
    if not found.both or found.chance >= 1:
        return 0.0
    beyond = (at_least(found.equal, found.both) - found.chance) / (1 - found.chance)
    least, full = thresholds.agreement_from, thresholds.agreement_full
    return min(max((beyond - least) / (full - least), 0.0), 1.0)


def at_least(equal: int, both: int) -> float:
    """Give the share that may be believed of few records (Wilson's lower bound)."""
    if not both:
        return 0.0
    share, z2 = equal / both, _Z * _Z
    spread = _Z * sqrt(share * (1 - share) / both + z2 / (4 * both * both))
    return max((share + z2 / (2 * both) - spread) / (1 + z2 / both), 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How the values of a column lie: how many are filled, how many differ, the frequent ones.

    ``common`` counts the values that more than one record has.
    """

    filled: int = 0
    values: int = 0
    common: Mapping[str, int] = field(default_factory=dict)


def chance_of(ours: Spread, theirs: Spread) -> float:
    """Give the share of pairs that agree if values are dealt out blindly."""
    pairs = ours.filled * theirs.filled
    if not pairs:
        return 0.0
    return sum(count * theirs.common.get(v, 0) for v, count in ours.common.items()) / pairs

"""How alike properties and fields of linked records are, measured.

First in a sample of the records, pair of columns by pair of columns; those that may be mappings
are then counted on all of them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from crmadmin.core.definitions import Definition
from crmadmin.core.policies import PROPOSAL_THRESHOLDS
from crmadmin.core.progress import Monitor, Progress
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.likeness import Likeness, Spread, chance_of, confidence
from crmadmin.core.sync.proposals import is_default
from crmadmin.preview.linked import (
    Agreeing,
    Linked,
    count_agreeing,
    count_filled,
    linked_pairs,
    sampled,
    spreads,
)
from crmadmin.preview.sources import Sources
from crmadmin.store.records import RecordTable

Similarity = Callable[[Definition, Definition], float]
"""Says how alike the names of a property and a field are, 0…1."""

_WORTH_COUNTING = PROPOSAL_THRESHOLDS.proposed_from / 2
"""Confidence in a sample from which on a pair is counted on all records."""

_Filled = tuple[Mapping[str, int], Mapping[str, int]]
"""How many values every column has, of HubSpot's side and of Salesforce's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One Salesforce object's linked pairs and the tables that they join."""

    linked: Linked
    hubspot: RecordTable
    salesforce: RecordTable


def ground_of(
    connection: Connection, sources: Sources, hubspot_object: str, salesforce_object: str
) -> Ground | None:
    """Give what two objects are compared on; None where either was never imported."""
    hubspot, salesforce = sources.hubspot(hubspot_object), sources.salesforce(salesforce_object)
    linked = linked_pairs(connection, sources, hubspot_object, salesforce_object)
    if hubspot is None or salesforce is None or linked is None:
        return None
    return Ground(linked=linked, hubspot=hubspot, salesforce=salesforce)


def measured(
    connection: Connection,
    ground: Ground,
    pairs: Sequence[MappedField],
    similarity: Similarity,
    monitor: Monitor,
    *,
    complete: bool = False,
) -> list[Likeness]:
    """Measure how alike each pair is; those that can be no mappings are left out.

    ``complete`` leaves out none. The temporary tables of owners must have been made.
    """
    if not complete:
        pairs = _glanced(connection, ground.linked, pairs, monitor)
    sample = sampled(connection, ground.linked, PROPOSAL_THRESHOLDS.sample)
    named = []
    for done, each in enumerate(pairs):
        monitor(Progress(step=each.salesforce.object, done=done, total=len(pairs), unit="names"))
        named.append(_named(each, similarity, sample))
    found = _in_sample(connection, sample, ground, named, monitor)
    if not complete:
        found = [each for each in found if confidence(each) >= _WORTH_COUNTING]
    if sample.pairs == ground.linked.pairs:
        return found
    filled = _filled(connection, ground.linked, ground)
    counts = count_agreeing(connection, ground.linked, [each.mapped for each in found], monitor)
    return [
        _with_blanks(_counted(*each), filled, ground.linked)
        for each in zip(found, counts, strict=True)
    ]


def _glanced(
    connection: Connection, every: Linked, pairs: Sequence[MappedField], monitor: Monitor
) -> Sequence[MappedField]:
    """Leave out the pairs that never agree on a few hundred records: nearly all there are."""
    few = sampled(connection, every, PROPOSAL_THRESHOLDS.glance)
    if few.pairs == every.pairs:
        return pairs
    counts = count_agreeing(connection, few, pairs, monitor)
    enough = PROPOSAL_THRESHOLDS.telling_pairs
    return [
        pair
        for pair, counted in zip(pairs, counts, strict=True)
        if counted.equal or counted.both < enough
    ]


def _in_sample(
    connection: Connection,
    sample: Linked,
    ground: Ground,
    found: Sequence[Likeness],
    monitor: Monitor,
) -> list[Likeness]:
    filled = _filled(connection, sample, ground)
    comparable = [each for each in found if all(_both_filled(each, filled))]
    silent = [each for each in found if not all(_both_filled(each, filled))]
    counts = count_agreeing(connection, sample, [each.mapped for each in comparable], monitor)
    lying = spreads(connection, sample, [each.mapped for each in comparable])
    compared = [
        _spread(_counted(each, counted), *both)
        for each, counted, both in zip(comparable, counts, lying, strict=True)
    ]
    return [_with_blanks(each, filled, sample) for each in (*compared, *silent)]


def _filled(connection: Connection, linked: Linked, ground: Ground) -> _Filled:
    return (
        count_filled(connection, linked, ground.hubspot),
        count_filled(connection, linked, ground.salesforce),
    )


def _both_filled(each: Likeness, filled: _Filled) -> tuple[int, int]:
    ours, theirs = filled
    return ours.get(each.mapped.hubspot.name, 0), theirs.get(each.mapped.salesforce.name, 0)


def _named(mapped: MappedField, similarity: Similarity, sample: Linked) -> Likeness:
    return Likeness(
        mapped=mapped,
        is_default=is_default(mapped),
        name=similarity(mapped.hubspot, mapped.salesforce),
        sampled=sample.pairs,
    )


def _counted(each: Likeness, counted: Agreeing) -> Likeness:
    return replace(each, both=counted.both, equal=counted.equal)


def _spread(each: Likeness, ours: Spread, theirs: Spread) -> Likeness:
    return replace(each, values=min(ours.values, theirs.values), chance=chance_of(ours, theirs))


def _with_blanks(each: Likeness, filled: _Filled, linked: Linked) -> Likeness:
    ours, theirs = _both_filled(each, filled)
    return replace(
        each,
        pairs=linked.pairs,
        hubspot_only=max(ours - each.both, 0),
        salesforce_only=max(theirs - each.both, 0),
    )

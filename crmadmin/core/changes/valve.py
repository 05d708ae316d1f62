"""The safety valve: many settings of one kind at once are more often a slip than a plan.

octoDNS stops where a share of a zone would go; this one counts too, and tells its numbers, so
that whoever pushes types the count that was meant.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crmadmin.core.associations.links import RecordPair
from crmadmin.core.changes.changes import Change, Create, Delete
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import KIND as EDITS
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.stage_moves import KIND as MOVES
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.plan import Step, Tripped
from crmadmin.core.plans.record_batches import RecordBatch

Effects = Mapping[Address, tuple[Effect, ...]]

UPDATE, DELETE = "update", "delete"
"""The verbs that a valve counts: what is created takes nothing away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """How much passes without a word, for each kind of setting and each verb.

    The valve trips above ``most_count`` settings, or above ``most_share`` of those that are there
    (0…1) where that is at least ``least_count`` settings. Edits of records' associations count by
    their pairs, of which ``most_pairs`` pass, moves of records by these, of which ``most_records``
    do. ValueError outside of these ranges.
    """

    most_count: int = 10
    most_share: float = 0.3
    least_count: int = 3
    most_pairs: int = 1_000
    most_records: int = 1_000

    def __post_init__(self) -> None:
        counts = (self.most_count, self.least_count, self.most_pairs, self.most_records)
        if min(counts) < 0 or not 0 <= self.most_share <= 1:
            raise ValueError(self)

    def pass_silently(self, count: int, existing: int) -> bool:
        """Tell whether so many of the existing settings need no word."""
        if count > self.most_count:
            return False
        share_of_them = round(self.most_share * existing, _DECIMALS)
        return count < self.least_count or count <= share_of_them


THRESHOLDS = Thresholds()
"""The thresholds where a workspace keeps none: a choice of this product, no rule of HubSpot's."""

_DECIMALS = 6
"""Exactly so: 29 % of 100 are 29, which floats make a little less of."""


def tripped_by(
    changes: Iterable[Change], base: Configuration, thresholds: Thresholds = THRESHOLDS
) -> tuple[Tripped, ...]:
    """Give the valves that these changes of ``base`` trip, by kind and verb."""
    existing = Counter(address.kind for address in base.settings)
    counts = Counter(
        (change.address.kind, DELETE if isinstance(change, Delete) else UPDATE)
        for change in changes
        if not isinstance(change, Create)
    )
    return tuple(
        Tripped(
            kind=kind,
            verb=verb,
            count=count,
            existing=existing[kind],
            most_count=thresholds.most_count,
            most_share=thresholds.most_share,
        )
        for (kind, verb), count in sorted(counts.items())
        if not thresholds.pass_silently(count, existing[kind])
    )


def tripped_by_links(
    effects: Effects, steps: Iterable[Step], thresholds: Thresholds = THRESHOLDS
) -> tuple[Tripped, ...]:
    """Give the valve that the edits of records' associations trip by the pairs that they change.

    They are told beside all associated pairs of their objects, of which no share is asked for.
    """
    pairs: set[tuple[tuple[str, ...], RecordPair]] = set()
    for step in steps:
        if isinstance(step.batch, LinkBatch):
            objects = step.changes[0].address.path[:2]
            pairs |= {(objects, change.pair) for change in step.batch.changes()}
    if len(pairs) <= thresholds.most_pairs:
        return ()
    existing = {
        (each.object, each.other): each.of or 0
        for told in effects.values()
        for each in told
        if each.consequence is Consequence.LINKS_COUNTED
    }
    return (
        Tripped(
            kind=EDITS,
            verb=UPDATE,
            count=len(pairs),
            existing=sum(existing.values()),
            most_count=thresholds.most_pairs,
            most_share=1.0,
        ),
    )


def tripped_by_records(
    effects: Effects, steps: Iterable[Step], thresholds: Thresholds = THRESHOLDS
) -> tuple[Tripped, ...]:
    """Give the valve that moves of records trip, each record counted once.

    They are told beside all records of their objects, of which no share is asked for.
    """
    records = {
        (step.batch.object, each)
        for step in steps
        if isinstance(step.batch, RecordBatch)
        for each in step.batch.records
    }
    if len(records) <= thresholds.most_records:
        return ()
    existing = {
        each.object: each.of or 0
        for told in effects.values()
        for each in told
        if each.consequence is Consequence.RECORDS_MOVED
    }
    return (
        Tripped(
            kind=MOVES,
            verb=UPDATE,
            count=len(records),
            existing=sum(existing.values()),
            most_count=thresholds.most_records,
            most_share=1.0,
        ),
    )

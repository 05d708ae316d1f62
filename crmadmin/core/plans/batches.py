"""Calls about many items at once, whatever these are: pairs of records, or records."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.record_batches import RecordBatch

Batch = LinkBatch | RecordBatch
"""The items of one call, each with what it holds before and after it."""

B_co = TypeVar("B_co", bound=Batch, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedBatch(Generic[B_co]):
    """The items of one call; ``after`` are the places of the calls that go before it."""

    batch: B_co
    after: frozenset[int] = frozenset()

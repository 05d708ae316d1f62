"""One call about the associations of many pairs, and what each pair holds before and after it.

The body of the call follows from the pairs (domain/hubspot-api.md §3.3): a plan keeps these,
because they are what was reviewed, and what a push compares pair by pair.
"""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from crmadmin.core.associations.links import (
    Carried,
    LinkChange,
    LinkKey,
    RecordPair,
    label_addresses,
)
from crmadmin.core.configuration.address import Address

MOST_PAIRS = 1_000
"""Pairs of one call: what can be read again in one call, and half of what can be written (§3.3)."""


class LinkCall(StrEnum):
    """What a call does to its pairs.

    ``ADD`` gives them what they carry after it (``batch/create``); ``STRIP`` takes what they do
    not (``batch/labels/archive``); ``PART`` ends their association (``batch/archive``).
    """

    ADD = "add"
    STRIP = "strip"
    PART = "part"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkMove:
    """Pairs that carry the same before a call, and the same after it; None = not associated."""

    before: Carried | None
    after: Carried | None
    pairs: tuple[RecordPair, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkBatch:
    """The pairs of one call, of two objects in the order of the addresses of their labels.

    ``implied`` are pairs that the call does not name and HubSpot changes by it: the former primary
    ones of records that get another one (domain/associations.md §2). They are read back.
    """

    call: LinkCall
    from_object: str
    to_object: str
    moves: tuple[LinkMove, ...]
    implied: tuple[LinkMove, ...] = ()

    @property
    def count(self) -> int:
        """Count the pairs."""
        return sum(len(move.pairs) for move in self.moves)

    @property
    def touched(self) -> int:
        """Count the pairs that the call changes, those that it does not name included."""
        return self.count + sum(len(move.pairs) for move in self.implied)

    def labels(self) -> frozenset[Address]:
        """Name the labels that its pairs carry before it or after it."""
        carried = (
            each or frozenset()
            for move in (*self.moves, *self.implied)
            for each in (move.before, move.after)
        )
        keys = frozenset[LinkKey]().union(*carried)
        return label_addresses(self.from_object, self.to_object, keys)

    def only(self, pairs: Container[RecordPair]) -> "LinkBatch":
        """Give the batch with some of its pairs."""
        moves = (
            replace(move, pairs=tuple(pair for pair in move.pairs if pair in pairs))
            for move in self.moves
        )
        return replace(self, moves=tuple(move for move in moves if move.pairs))

    def changes(self) -> Iterator[LinkChange]:
        """Give what becomes of each pair that the call names."""
        yield from _each(self.moves)

    def implied_changes(self) -> Iterator[LinkChange]:
        """Give what becomes of each pair that HubSpot changes besides."""
        yield from _each(self.implied)


def _each(moves: Iterable[LinkMove]) -> Iterator[LinkChange]:
    for move in moves:
        for pair in move.pairs:
            yield LinkChange(pair=pair, before=move.before, after=move.after)

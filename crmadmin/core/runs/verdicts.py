"""What becomes of the items of a step about many of them, judged one by one.

An item is what a batch names: a pair of records that carries labels, or a record that holds values.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from crmadmin.core.runs.journal import Event

K_co = TypeVar("K_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
K = TypeVar("K")
V = TypeVar("V")


class ItemChange(Protocol[K_co, V_co]):
    """What is planned of one item: by its key, what it holds before and after; None = nothing."""

    @property
    def key(self) -> K_co:
        """Name the item."""

    @property
    def before(self) -> V_co | None:
        """Give what it holds when the plan is made."""

    @property
    def after(self) -> V_co | None:
        """Give what it is to hold."""


class ItemOutcome(StrEnum):
    """What became of one item.

    ``DONE``: it holds what was planned, and did not before. ``THERE``: it did before already.
    ``REFUSED``: it held neither what the plan found nor what it wants, and was left alone.
    ``FAILED``: the portal refused it. ``DIFFERS``: it was sent, and what was read back is not what
    was planned.
    """

    DONE = "done"
    THERE = "there"
    REFUSED = "refused"
    FAILED = "failed"
    DIFFERS = "differs"

    @property
    def is_as_planned(self) -> bool:
        """Tell whether the item holds what was planned."""
        return self in {ItemOutcome.DONE, ItemOutcome.THERE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many items of a step, or of a run, came to what."""

    done: int = 0
    there: int = 0
    refused: int = 0
    failed: int = 0
    differs: int = 0

    @classmethod
    def of(cls, counts: Mapping[ItemOutcome, int]) -> "Tally":
        """Give the tally of counts by outcome."""
        return cls(**{str(outcome): count for outcome, count in counts.items()})

    @property
    def judged(self) -> int:
        """Count the items of which it is known what became of them."""
        return self.as_planned + self.not_done

    @property
    def as_planned(self) -> int:
        """Count the items that hold what was planned."""
        return self.done + self.there

    @property
    def not_done(self) -> int:
        """Count the items that do not."""
        return self.refused + self.failed + self.differs

    def __add__(self, other: "Tally") -> "Tally":
        """Add two tallies up."""
        return Tally(
            done=self.done + other.done,
            there=self.there + other.there,
            refused=self.refused + other.refused,
            failed=self.failed + other.failed,
            differs=self.differs + other.differs,
        )


NO_TALLY = Tally()
"""The tally of a step that is not about items."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemVerdict(Generic[K, V]):
    """What became of one item: ``before`` is what it held, ``found`` what was read last.

    ``planned`` is what it was to hold; None stands for nothing at all. ``message`` is what the
    portal said of an item that it refused.
    """

    key: K
    outcome: ItemOutcome
    before: V | None
    planned: V | None
    found: V | None
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemQuery:
    """Which items of a run: of one step if it is named, and only those that were not done."""

    step: int | None = None
    not_done: bool = False


def compared(change: ItemChange[K, V], found: V | None) -> ItemVerdict[K, V] | None:
    """Judge an item before the call; None for one that is as the plan found it, and is sent."""
    if found == change.after:
        return _verdict(change, ItemOutcome.THERE, found)
    return None if found == change.before else _verdict(change, ItemOutcome.REFUSED, found)


def judged(
    change: ItemChange[K, V], found: V | None, error: str | None = None
) -> ItemVerdict[K, V]:
    """Judge an item that was sent; ``error`` is what the portal said if it refused the item.

    What is read back counts: an item that holds what was planned is done whatever was said.
    """
    if found == change.after:
        return _verdict(change, ItemOutcome.DONE, found)
    outcome = ItemOutcome.DIFFERS if error is None else ItemOutcome.FAILED
    return _verdict(change, outcome, found, error or "")


def followed(change: ItemChange[K, V], found: V | None) -> ItemVerdict[K, V]:
    """Judge an item that the portal was to change by the call for another one.

    Where it did not, that other item was not done: this one was left alone.
    """
    outcome = ItemOutcome.DONE if found == change.after else ItemOutcome.REFUSED
    return _verdict(change, outcome, found)


def settled(change: ItemChange[K, V], found: V | None) -> ItemVerdict[K, V] | None:
    """Judge an item of which nobody knows whether it was carried out; None if it was not."""
    if found == change.after:
        return _verdict(change, ItemOutcome.DONE, found)
    return None if found == change.before else _verdict(change, ItemOutcome.REFUSED, found)


def tally_of(verdicts: Iterable[ItemVerdict[K, V]]) -> Tally:
    """Count items by what became of them."""
    return Tally.of(Counter(each.outcome for each in verdicts))


def ending(tally: Tally, *, missed: int | None = None) -> Event:
    """Say how a step ends whose items came to this: as planned, in part, or not at all.

    ``missed`` are those without which what follows cannot go on, None = all that were not done.
    """
    if not (tally.not_done if missed is None else missed):
        return Event.READ_BACK
    if tally.refused == tally.judged:
        return Event.REFUSED
    return Event.FAILED if tally.failed == tally.judged else Event.PARTLY


def _verdict(
    change: ItemChange[K, V], outcome: ItemOutcome, found: V | None, message: str = ""
) -> ItemVerdict[K, V]:
    # An item that was there already was not changed: what is undone later is what was done.
    before = found if outcome is ItemOutcome.THERE else change.before
    return ItemVerdict(
        key=change.key,
        outcome=outcome,
        before=before,
        planned=change.after,
        found=found,
        message=message,
    )

"""What becomes of the pairs of a step about associations, judged pair by pair."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.associations.links import Carried, LinkChange, RecordPair
from crmadmin.core.runs.journal import Event


class LinkOutcome(StrEnum):
    """What became of one pair.

    ``DONE``: it carries what was planned, and did not before. ``THERE``: it did before already.
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
        """Tell whether the pair carries what was planned."""
        return self in {LinkOutcome.DONE, LinkOutcome.THERE}


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkTally:
    """How many pairs of a step, or of a run, came to what."""

    done: int = 0
    there: int = 0
    refused: int = 0
    failed: int = 0
    differs: int = 0

    @classmethod
    def of(cls, counts: Mapping[LinkOutcome, int]) -> "LinkTally":
        """Give the tally of counts by outcome."""
        return cls(**{str(outcome): count for outcome, count in counts.items()})

    @property
    def judged(self) -> int:
        """Count the pairs of which it is known what became of them."""
        return self.as_planned + self.not_done

    @property
    def as_planned(self) -> int:
        """Count the pairs that carry what was planned."""
        return self.done + self.there

    @property
    def not_done(self) -> int:
        """Count the pairs that do not."""
        return self.refused + self.failed + self.differs

    def __add__(self, other: "LinkTally") -> "LinkTally":
        """Add two tallies up."""
        return LinkTally(
            done=self.done + other.done,
            there=self.there + other.there,
            refused=self.refused + other.refused,
            failed=self.failed + other.failed,
            differs=self.differs + other.differs,
        )


NO_LINKS = LinkTally()
"""The tally of a step that is not about pairs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkVerdict:
    """What became of one pair: ``before`` is what it carried, ``found`` what was read last.

    ``planned`` is what it was to carry, None = not associated. ``message`` is what the portal
    said of a pair that it refused.
    """

    pair: RecordPair
    outcome: LinkOutcome
    before: Carried | None
    planned: Carried | None
    found: Carried | None
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkQuery:
    """Which pairs of a run: of one step if it is named, and only those that were not done."""

    step: int | None = None
    not_done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkStory:
    """What became of one pair in one step of a run, as the workspace tells it."""

    run_id: int
    step: int
    from_object: str
    to_object: str
    from_name: str
    to_name: str
    verdict: LinkVerdict


def compared(change: LinkChange, found: Carried | None) -> LinkVerdict | None:
    """Judge a pair before the call; None for one that is as the plan found it, and is sent."""
    if found == change.after:
        return _verdict(change, LinkOutcome.THERE, found)
    return None if found == change.before else _verdict(change, LinkOutcome.REFUSED, found)


def judged(change: LinkChange, found: Carried | None, error: str | None = None) -> LinkVerdict:
    """Judge a pair that was sent; ``error`` is what the portal said if it refused the pair.

    What is read back counts: a pair that carries what was planned is done whatever was said.
    """
    if found == change.after:
        return _verdict(change, LinkOutcome.DONE, found)
    outcome = LinkOutcome.DIFFERS if error is None else LinkOutcome.FAILED
    return _verdict(change, outcome, found, error or "")


def followed(change: LinkChange, found: Carried | None) -> LinkVerdict:
    """Judge a pair that the portal was to change by the call for another pair of its record.

    Where it did not, that other pair was not done: this one was left alone.
    """
    outcome = LinkOutcome.DONE if found == change.after else LinkOutcome.REFUSED
    return _verdict(change, outcome, found)


def settled(change: LinkChange, found: Carried | None) -> LinkVerdict | None:
    """Judge a pair of which nobody knows whether it was carried out; None if it was not."""
    if found == change.after:
        return _verdict(change, LinkOutcome.DONE, found)
    return None if found == change.before else _verdict(change, LinkOutcome.REFUSED, found)


def tally_of(verdicts: Iterable[LinkVerdict]) -> LinkTally:
    """Count pairs by what became of them."""
    return LinkTally.of(Counter(each.outcome for each in verdicts))


def ending(tally: LinkTally) -> Event:
    """Say how a step ends whose pairs came to this: as planned, in part, or not at all."""
    if not tally.not_done:
        return Event.READ_BACK
    if tally.refused == tally.judged:
        return Event.REFUSED
    return Event.FAILED if tally.failed == tally.judged else Event.PARTLY


def _verdict(
    change: LinkChange, outcome: LinkOutcome, found: Carried | None, message: str = ""
) -> LinkVerdict:
    # A pair that was there already was not changed: what is undone later is what was done.
    before = found if outcome is LinkOutcome.THERE else change.before
    return LinkVerdict(
        pair=change.pair,
        outcome=outcome,
        before=before,
        planned=change.after,
        found=found,
        message=message,
    )

"""What becomes of the pairs of a step, judged pair by pair."""

from crmadmin.core.associations.links import Carried, LinkChange
from crmadmin.core.runs.journal import Event
from crmadmin.core.runs.verdicts import (
    ItemOutcome,
    Tally,
    compared,
    ending,
    judged,
    settled,
    tally_of,
)

OLD, NEW, ELSE = frozenset({"a"}), frozenset({"a", "b"}), frozenset({"c"})
CHANGE = LinkChange(pair=("1", "2"), before=OLD, after=NEW)
PARTING = LinkChange(pair=("1", "2"), before=OLD, after=None)


def outcome(found: Carried | None, change: LinkChange = CHANGE) -> ItemOutcome | None:
    """Say how a pair compares before its call."""
    verdict = compared(change, found)
    return None if verdict is None else verdict.outcome


def test_what_is_as_planned_before_the_call_is_there() -> None:
    """It was not changed by the run: what it carried before is what it carries."""
    verdict = compared(CHANGE, NEW)
    assert verdict is not None
    assert (verdict.outcome, verdict.before, verdict.found) == (ItemOutcome.THERE, NEW, NEW)


def test_only_what_is_as_the_plan_found_it_is_sent() -> None:
    """Another label, one that is gone, or no association at all: the pair is left alone."""
    assert outcome(OLD) is None
    assert outcome(ELSE) is outcome(None) is ItemOutcome.REFUSED


def test_a_pair_that_is_gone_is_as_its_parting_wants() -> None:
    """Nobody needs to part it again."""
    assert outcome(None, PARTING) is ItemOutcome.THERE
    assert outcome(ELSE, PARTING) is ItemOutcome.REFUSED


def test_what_is_read_back_counts() -> None:
    """Whatever the portal said of the pair."""
    assert judged(CHANGE, NEW, "no").outcome is ItemOutcome.DONE
    assert judged(CHANGE, OLD, "no").message == "no"
    assert judged(CHANGE, OLD, "no").outcome is ItemOutcome.FAILED
    assert judged(CHANGE, OLD).outcome is ItemOutcome.DIFFERS


def test_what_nobody_knows_is_read() -> None:
    """It was carried out, it was not, or somebody else was there."""
    done, moved = settled(CHANGE, NEW), settled(CHANGE, ELSE)
    assert done is not None
    assert moved is not None
    assert (done.outcome, moved.outcome) == (ItemOutcome.DONE, ItemOutcome.REFUSED)
    assert settled(CHANGE, OLD) is None


def test_a_step_ends_as_its_pairs_do() -> None:
    """As planned, in part, or not at all."""
    assert ending(Tally(done=2, there=1)) is Event.READ_BACK
    assert ending(Tally(refused=2)) is Event.REFUSED
    assert ending(Tally(failed=2)) is Event.FAILED
    assert ending(Tally(done=1, refused=1)) is Event.PARTLY
    assert ending(Tally(differs=1)) is Event.PARTLY


def test_tallies_add_up() -> None:
    """Steps count together as their pairs do."""
    told = tally_of([judged(CHANGE, NEW), judged(CHANGE, OLD), judged(CHANGE, OLD, "no")])
    assert told == Tally(done=1, differs=1, failed=1)
    assert (told + Tally(there=2)).as_planned == 3
    assert (told.judged, told.not_done) == (3, 2)

"""Calls that carry edits of associations out: what they hold, and in which order they go."""

from collections.abc import Sequence

from hypothesis import given

from crmadmin.core.associations.linking import LinkEdit, linked, net_links
from crmadmin.core.associations.links import PLAIN, PRIMARY, Delta, LinkKey, RecordPair, Verb
from crmadmin.core.plans.batches import PlannedBatch
from crmadmin.core.plans.link_batch_codec import batch_from_plain, batch_to_plain
from crmadmin.core.plans.link_batches import LinkBatch, LinkCall, LinkMove
from crmadmin.core.plans.link_planning import link_plans
from crmadmin.core.plans.strict import Fields
from tests.preview.linking.portals import Portal, portals

COMPANIES = ("contacts", "companies")
_STATE = {("1", "10"): frozenset({"a", PRIMARY}), ("1", "20"): frozenset({"b"})}


def _calls(
    *deltas: tuple[str, LinkKey, RecordPair],
    state: dict[RecordPair, frozenset[LinkKey]] | None = None,
    most: int = 10,
) -> Sequence[PlannedBatch[LinkBatch]]:
    edit = LinkEdit(
        edit_id="e",
        deltas=tuple(Delta(pair=pair, key=key, verb=Verb(verb)) for verb, key, pair in deltas),
    )
    links = net_links(COMPANIES, _STATE if state is None else state, [edit])
    return link_plans(COMPANIES, links, most=most).get("e", ())


def _move(
    before: frozenset[LinkKey] | None, after: frozenset[LinkKey] | None, *pairs: RecordPair
) -> LinkMove:
    return LinkMove(before=before, after=after, pairs=pairs)


def test_a_label_is_moved_by_adding_before_taking() -> None:
    """In between pairs carry both; the call that takes waits for the one that adds."""
    adding, taking = _calls(("add", "c", ("1", "20")), ("remove", "b", ("1", "20")))
    both = frozenset({"b", "c"})
    assert (adding.batch.call, taking.batch.call) == (LinkCall.ADD, LinkCall.STRIP)
    assert adding.batch.moves == (_move(frozenset({"b"}), both, ("1", "20")),)
    assert taking.batch.moves == (_move(both, frozenset({"c"}), ("1", "20")),)
    assert not adding.after
    assert taking.after == {0}


def test_pairs_that_carry_the_same_are_told_once() -> None:
    """Twelve pairs make two calls of at most ten."""
    pairs = [(str(number), "10") for number in range(100, 112)]
    deltas = [("remove", PLAIN, pair) for pair in pairs]
    calls = _calls(*deltas, state=dict.fromkeys(pairs, frozenset({"a"})))
    assert [each.batch.call for each in calls] == [LinkCall.PART] * 2
    assert [each.batch.count for each in calls] == [10, 2]
    assert [len(each.batch.moves) for each in calls] == [1, 1]
    assert all(not each.after for each in calls)


def test_the_former_primary_is_implied() -> None:
    """HubSpot unmarks it itself: nothing is sent, the plan tells it all the same."""
    (adding,) = _calls(("add", PRIMARY, ("1", "20")))
    assert [move.pairs for move in adding.batch.moves] == [(("1", "20"),)]
    assert adding.batch.implied == (
        _move(frozenset({"a", PRIMARY}), frozenset({"a"}), ("1", "10")),
    )


def test_a_former_primary_is_never_sent_as_primary() -> None:
    """What it gets besides is sent without the mark, in the call that marks the other."""
    (adding,) = _calls(("add", "c", ("1", "10")), ("add", PRIMARY, ("1", "20")))
    assert (
        _move(frozenset({"a", PRIMARY}), frozenset({"a", "c"}), ("1", "10")) in adding.batch.moves
    )
    assert adding.batch.implied == ()


def test_a_former_primary_is_parted_as_it_is_then() -> None:
    """It is not marked any more when the call that parts it comes."""
    _adding, parting = _calls(("remove", PLAIN, ("1", "10")), ("add", PRIMARY, ("1", "20")))
    assert parting.batch.moves == (_move(frozenset({"a"}), None, ("1", "10")),)
    assert parting.after == {0}


def test_what_a_record_gets_with_a_primary_goes_in_one_call() -> None:
    """A first company in an earlier call would become the primary one there."""
    new = [("add", PLAIN, (str(record), other)) for record in range(3) for other in ("1", "2")]
    calls = _calls(*new, state={}, most=3)
    assert [{pair[0] for pair in _pairs(each)} for each in calls] == [{"0"}, {"1"}, {"2"}]


def _pairs(planned: PlannedBatch[LinkBatch]) -> list[RecordPair]:
    return [change.pair for change in planned.batch.changes()]


@given(portal=portals())
def test_calls_lead_from_what_is_there_to_what_is_wanted(portal: Portal) -> None:
    """Each finds its pairs as it says, and the last leaves what the edits make."""
    state = portal.state()
    links = net_links(portal.objects, state, portal.edits)
    present = dict(state)
    for calls in link_plans(portal.objects, links, most=2).values():
        for each in calls:
            assert 0 < each.batch.count <= max(2, len(present))
            assert batch_from_plain(Fields(batch_to_plain(each.batch))) == each.batch
            for change in (*each.batch.changes(), *each.batch.implied_changes()):
                assert present.get(change.pair) == change.before
                present.pop(change.pair, None)
                if change.after is not None:
                    present[change.pair] = change.after
    assert present == linked(portal.objects, state, portal.edits)

"""What edits make of associations: each rule of domain/associations.md §1 and §2 on its own."""

from collections.abc import Iterable

import pytest

from crmadmin.core.associations.linking import LinkEdit, Objects, added, linked, net_links
from crmadmin.core.associations.links import (
    PLAIN,
    PRIMARY,
    Carried,
    Delta,
    LinkChange,
    LinkKey,
    RecordPair,
    Verb,
)

COMPANIES = ("contacts", "companies")
DEALS = ("companies", "deals")
LEADS = ("companies", "leads")
PAIR, OTHER = ("1", "10"), ("1", "20")
NOTHING: Carried = frozenset()


def _carried(*keys: LinkKey) -> Carried:
    return frozenset(keys)


def _edit(edit_id: str, *deltas: tuple[str, LinkKey, RecordPair]) -> LinkEdit:
    return LinkEdit(
        edit_id=edit_id,
        deltas=tuple(Delta(pair=pair, key=key, verb=Verb(verb)) for verb, key, pair in deltas),
    )


def _net(
    edits: Iterable[LinkEdit],
    state: dict[RecordPair, Carried],
    objects: Objects = ("contacts", "contacts"),
) -> list[tuple[RecordPair, Carried | None, Carried | None, str]]:
    return [
        (each.change.pair, each.change.before, each.change.after, each.edit_id)
        for each in net_links(objects, state, edits)
    ]


def test_a_pair_carries_several_labels_at_once() -> None:
    """What is added comes to what is there: nothing that a pair carries is replaced."""
    edits = [_edit("e", ("add", "payer", PAIR))]
    state = {PAIR: _carried("buyer", PRIMARY, "#13")}
    assert linked(COMPANIES, state, edits) == {PAIR: _carried("buyer", PRIMARY, "#13", "payer")}


def test_a_label_added_associates_a_pair() -> None:
    """The plain type is there whatever else is."""
    assert _net([_edit("e", ("add", "buyer", PAIR))], {}) == [(PAIR, None, _carried("buyer"), "e")]


def test_a_pair_is_associated_without_any_label() -> None:
    """Adding the plain type does no more than that, and nothing where it is there."""
    edits = [_edit("e", ("add", PLAIN, PAIR))]
    assert _net(edits, {}) == [(PAIR, None, NOTHING, "e")]
    assert _net(edits, {PAIR: _carried("buyer")}) == []


def test_removing_the_last_label_leaves_the_association() -> None:
    """It stays, unlabelled."""
    edits = [_edit("e", ("remove", "buyer", PAIR))]
    state = {PAIR: _carried("buyer")}
    assert _net(edits, state) == [(PAIR, state[PAIR], NOTHING, "e")]


def test_removing_the_plain_type_takes_all_labels() -> None:
    """The association goes, and everything that it carried."""
    edits = [_edit("e", ("remove", PLAIN, PAIR))]
    state = {PAIR: _carried("buyer", PRIMARY)}
    assert _net(edits, state) == [(PAIR, state[PAIR], None, "e")]


def test_what_is_added_after_parting_associates_again() -> None:
    """Only that is carried then, in one edit or in two."""
    state = {PAIR: _carried("buyer", "peer")}
    after = [(PAIR, state[PAIR], _carried("payer"), "b")]
    parts, adds = ("remove", PLAIN, PAIR), ("add", "payer", PAIR)
    assert _net([_edit("b", adds, parts)], state) == after
    assert _net([_edit("a", parts), _edit("b", adds)], state) == after


def test_the_last_verb_on_a_key_wins() -> None:
    """Edits are made in their order."""
    adds, removes = ("add", "buyer", PAIR), ("remove", "buyer", PAIR)
    state = {PAIR: NOTHING}
    assert _net([_edit("a", removes), _edit("b", adds)], state) == [
        (PAIR, NOTHING, _carried("buyer"), "b")
    ]
    assert _net([_edit("a", adds), _edit("b", removes)], state) == []


def test_an_association_made_for_a_label_stays_when_the_label_goes() -> None:
    """The first edit associated the two."""
    edits = [_edit("a", ("add", "buyer", PAIR)), _edit("b", ("remove", "buyer", PAIR))]
    assert _net(edits, {}) == [(PAIR, None, NOTHING, "b")]


def test_removing_a_label_associates_nobody() -> None:
    """A pair that is not associated stays so."""
    assert _net([_edit("e", ("remove", "buyer", PAIR))], {}) == []


def test_a_record_has_one_primary_and_the_former_stays_associated() -> None:
    """It stays with its labels; the edit that chose the other answers for it."""
    state = {PAIR: _carried(PRIMARY, "buyer"), OTHER: NOTHING}
    assert _net([_edit("e", ("add", PRIMARY, OTHER))], state, COMPANIES) == [
        (PAIR, state[PAIR], _carried("buyer"), "e"),
        (OTHER, NOTHING, _carried(PRIMARY), "e"),
    ]


def test_it_is_the_deal_that_has_one_primary_company() -> None:
    """Another deal of the company keeps its own."""
    state = {("10", "1"): _carried(PRIMARY), ("20", "1"): NOTHING, ("10", "2"): _carried(PRIMARY)}
    assert _net([_edit("e", ("add", PRIMARY, ("20", "1")))], state, DEALS) == [
        (("10", "1"), _carried(PRIMARY), NOTHING, "e"),
        (("20", "1"), NOTHING, _carried(PRIMARY), "e"),
    ]


def test_the_last_one_chosen_is_the_primary() -> None:
    """Whoever is parted again had taken it all the same."""
    third = ("1", "30")
    state = {PAIR: _carried(PRIMARY), OTHER: NOTHING, third: NOTHING}
    chosen = [_edit("a", ("add", PRIMARY, OTHER)), _edit("b", ("add", PRIMARY, third))]
    assert linked(COMPANIES, state, chosen)[third] == _carried(PRIMARY)
    parted = [*chosen, _edit("c", ("remove", PLAIN, third))]
    assert linked(COMPANIES, state, parted) == {PAIR: NOTHING, OTHER: NOTHING}


def test_nobody_is_promoted_when_the_primary_goes() -> None:
    """Neither where it is no primary any more, nor where it is parted."""
    state = {PAIR: _carried(PRIMARY), OTHER: NOTHING}
    unmarked = [_edit("e", ("remove", PRIMARY, PAIR))]
    parted = [_edit("e", ("remove", PLAIN, PAIR))]
    assert linked(COMPANIES, state, unmarked) == {PAIR: NOTHING, OTHER: NOTHING}
    assert linked(COMPANIES, state, parted) == {OTHER: NOTHING}


@pytest.mark.parametrize(
    ("objects", "first", "second"),
    [(COMPANIES, ("1", "20"), ("1", "10")), (DEALS, ("20", "1"), ("10", "1"))],
)
def test_the_first_company_becomes_primary(
    objects: Objects, first: RecordPair, second: RecordPair
) -> None:
    """The first that is associated, whatever the order of ids."""
    edits = [_edit("a", ("add", PLAIN, first)), _edit("b", ("add", PLAIN, second))]
    assert linked(objects, {}, edits) == {first: _carried(PRIMARY), second: NOTHING}


def test_a_record_that_had_a_company_gets_no_first_one() -> None:
    """The old one is still there when the new one is added: what is added goes first."""
    edits = [_edit("a", ("remove", PLAIN, PAIR)), _edit("b", ("add", PLAIN, OTHER))]
    assert linked(COMPANIES, {PAIR: _carried(PRIMARY)}, edits) == {OTHER: NOTHING}


def test_a_chosen_company_goes_before_the_first_one() -> None:
    """An edit that names the primary is believed."""
    edits = [_edit("a", ("add", PLAIN, PAIR)), _edit("b", ("add", PRIMARY, OTHER))]
    assert linked(COMPANIES, {}, edits) == {PAIR: NOTHING, OTHER: _carried(PRIMARY)}


def test_leads_have_no_first_company() -> None:
    """The assumption speaks of contacts, deals and tickets."""
    assert linked(LEADS, {}, [_edit("a", ("add", PLAIN, PAIR))]) == {PAIR: NOTHING}


def test_the_last_edit_that_touches_a_pair_answers_for_it() -> None:
    """Be it that what it did was done before."""
    edits = [
        _edit("a", ("add", "buyer", PAIR), ("add", "buyer", OTHER)),
        _edit("b", ("add", "buyer", PAIR)),
    ]
    found = _net(edits, {PAIR: NOTHING, OTHER: NOTHING})
    assert [(pair, edit_id) for pair, _before, _after, edit_id in found] == [
        (PAIR, "b"),
        (OTHER, "a"),
    ]


def test_pairs_of_a_record_with_another_primary_go_together() -> None:
    """What the record gets is added in one call, so that no wrong one is its first."""
    edits = [_edit("a", ("add", PLAIN, PAIR)), _edit("b", ("add", PRIMARY, OTHER))]
    assert [each[-1] for each in _net(edits, {}, COMPANIES)] == ["b", "b"]


def test_all_is_added_before_anything_is_taken_away() -> None:
    """In between a pair carries both; a primary that another one takes is never sent."""
    change = LinkChange(pair=PAIR, before=_carried("a", PRIMARY), after=_carried("b"))
    assert added(change, yields=False) == _carried("a", "b", PRIMARY)
    assert added(change, yields=True) == _carried("a", "b")
    assert added(LinkChange(pair=PAIR, before=None, after=NOTHING), yields=False) == NOTHING
    parted = LinkChange(pair=PAIR, before=_carried("a"), after=None)
    assert added(parted, yields=False) == _carried("a")


def test_making_edits_again_changes_nothing() -> None:
    """A draft that was carried out in part is planned again for what is left."""
    state = {PAIR: _carried(PRIMARY, "buyer")}
    edits = [
        _edit("a", ("add", "peer", OTHER), ("remove", PLAIN, ("1", "30"))),
        _edit("b", ("remove", "peer", OTHER), ("add", PRIMARY, OTHER)),
    ]
    after = linked(COMPANIES, state, edits)
    assert net_links(COMPANIES, after, edits) == ()

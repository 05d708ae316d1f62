"""A draft whose base moves: conflicts, decisions about them, and what is settled."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.changes.draft import Draft
from crmadmin.core.changes.merging import Conflict, merge
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration
from tests.core.changes.soundness import drafts
from tests.core.settings import CONFIGURATIONS
from tests.effort import examples

ONE = AssociationLabel(from_object="contacts", to_object="companies", name="one", label="One")
OTHER = replace(ONE, name="other", label="Other")
UNO, EINS, ENA = (replace(ONE, label=text) for text in ("Uno", "Eins", "Ena"))
AT = ONE.address
BASE = Draft(base=Configuration.of([ONE, OTHER]))
LIMIT = AssociationLimit(from_object="contacts", to_object="companies", max_records=1, label=AT)


def holding(label: AssociationLabel | None) -> Configuration:
    """Give the base with another label at the address."""
    return BASE.base.replaced(AT, label)


def test_what_was_pushed_leaves_the_draft() -> None:
    """Neither undo nor redo speaks of it any more; the rest of its edit stays."""
    draft = BASE.edit_all({AT: UNO, OTHER.address: None}).rebased(holding(UNO))
    assert [part.address for edit in draft.edits for part in edit.parts] == [OTHER.address]
    assert draft.position == 1
    settled = BASE.edit(AT, EINS).edit(AT, UNO).rebased(holding(UNO))
    assert settled.edits == ()


def test_what_was_drafted_after_the_plan_stays() -> None:
    """The plan said Uno, the draft went on to Eins: undoing Eins gives what was pushed."""
    draft = BASE.edit(AT, UNO).edit(AT, EINS).rebased(holding(UNO))
    assert draft.configuration().get(AT) == EINS
    assert draft.conflicts() == ()
    assert draft.undo().configuration() == draft.base


def test_what_was_changed_back_before_is_no_ground() -> None:
    """The draft had left Uno for what was there, and went on from that: Uno is the others'."""
    draft = BASE.edit(AT, UNO).edit(AT, ONE).edit(AT, EINS).rebased(holding(UNO))
    assert draft.conflicts() == (Conflict(address=AT, base=ONE, mine=EINS, theirs=UNO),)
    gone = BASE.edit(AT, None).edit(AT, ONE).edit(AT, UNO).rebased(holding(None))
    assert gone.conflicts() == (Conflict(address=AT, base=ONE, mine=UNO, theirs=None),)


def test_an_address_without_a_pending_change_follows_the_base() -> None:
    """Changed and changed back is no change: what others set is there, without a conflict."""
    draft = BASE.edit(AT, UNO).edit(AT, ONE).rebased(holding(EINS))
    assert draft.edits == ()
    assert draft.configuration().get(AT) == EINS


def test_both_changed_is_a_conflict_until_it_is_decided() -> None:
    """It is told three ways; undo takes the decision back."""
    draft = BASE.edit(AT, UNO).rebased(holding(EINS))
    assert draft.conflicts() == (Conflict(address=AT, base=ONE, mine=UNO, theirs=EINS),)
    kept = draft.keep_mine([AT])
    assert kept.conflicts() == ()
    assert kept.configuration().get(AT) == UNO
    assert kept.undo() == replace(kept, position=1)
    assert kept.undo().conflicts() == draft.conflicts()
    taken = draft.take_theirs([AT])
    assert taken.conflicts() == ()
    assert taken.changes() == ()
    assert draft.keep_mine([OTHER.address]) == draft == draft.take_theirs([])


def test_a_decision_stands_on_what_the_others_had_set() -> None:
    """After either decision an edit is in no conflict, until the others move again."""
    draft = BASE.edit(AT, UNO).rebased(holding(EINS))
    assert draft.take_theirs([AT]).edit(AT, UNO).conflicts() == ()
    for decided in (draft.keep_mine([AT]), draft.take_theirs([AT]).edit(AT, UNO)):
        (conflict,) = decided.rebased(holding(ENA)).conflicts()
        assert (conflict.base, conflict.mine, conflict.theirs) == (EINS, UNO, ENA)


def test_a_deleted_setting_conflicts_both_ways() -> None:
    """Absence is a value as any other; taking theirs takes what depends on mine along."""
    draft = BASE.edit(AT, UNO).edit(LIMIT.address, LIMIT).rebased(holding(None))
    assert [each.theirs for each in draft.conflicts()] == [None]
    assert draft.take_theirs([AT]).changes() == ()
    assert draft.keep_mine([AT]).configuration().get(AT) == UNO
    gone = BASE.edit(AT, None).rebased(holding(UNO))
    assert [each.mine for each in gone.conflicts()] == [None]


def test_undone_edits_lose_what_redoing_would_not_change() -> None:
    """Somebody made the undone change meanwhile: redo speaks of the next one only."""
    draft = BASE.edit(AT, UNO).edit(AT, EINS).move_to(0).rebased(holding(UNO))
    assert [part.after for edit in draft.edits for part in edit.parts] == [EINS]
    assert draft.redo().configuration().get(AT) == EINS


@given(drafts(), CONFIGURATIONS)
@settings(max_examples=examples(50))
def test_another_base_gives_what_a_merge_gives(draft: Draft, theirs: Configuration) -> None:
    """Settings are those of the three-way merge; where it finds a conflict, mine is kept.

    None is told where the draft went on from what the portal holds now, without having gone back
    to what it held before.
    """
    merged = merge(draft.base, draft.configuration(), theirs)
    rebased = draft.rebased(theirs)
    conflicts = {each.address: each.mine for each in merged.conflicts}
    mine = rebased.configuration()
    for address in {*draft.base.settings, *draft.configuration().settings, *theirs.settings}:
        expected = conflicts.get(address, merged.configuration.get(address))
        assert mine.get(address) == expected
    stood = {
        part.address: part.after
        for edit in draft.edits
        for part in edit.parts
        if part.after in (draft.base.get(part.address), theirs.get(part.address))
    }
    told = {each.address for each in rebased.conflicts()}
    assert told == {
        address
        for address in conflicts
        if stood.get(address, draft.base.get(address)) != theirs.get(address)
    }


@given(drafts(), CONFIGURATIONS)
@settings(max_examples=examples(50))
def test_undo_after_another_base_changes_something(draft: Draft, theirs: Configuration) -> None:
    """No step of undo or redo that was left speaks of a base that moved without any change."""
    rebased = draft.rebased(theirs)
    for position, edit in enumerate(rebased.edits):
        before = rebased.move_to(position).configuration()
        for part in edit.parts:
            moved = draft.base.get(part.address) != theirs.get(part.address)
            assert not moved or before.get(part.address) != part.after


@given(drafts())
def test_the_same_base_changes_nothing(draft: Draft) -> None:
    """A pull of a portal that nobody touched leaves the draft as it is."""
    assert draft.rebased(draft.base) == draft


@given(drafts(), CONFIGURATIONS, st.booleans())
def test_deciding_leaves_no_conflict(draft: Draft, theirs: Configuration, mine: bool) -> None:
    """Either decision about everything ends every conflict, and is undone in one step."""
    rebased = draft.rebased(theirs)
    addresses = [each.address for each in rebased.conflicts()]
    decided = (rebased.keep_mine if mine else rebased.take_theirs)(addresses)
    assert decided.conflicts() == ()
    assert decided.position - rebased.position == bool(addresses)
    held = decided.configuration()
    expected = rebased.configuration() if mine else theirs
    assert all(held.get(address) == expected.get(address) for address in addresses)


def test_labels_and_their_limits_follow_a_new_name() -> None:
    """Addresses and values change together, in undone edits too."""
    there = replace(ONE, name="one_of_us")
    draft = BASE.edit(AT, UNO).edit(LIMIT.address, LIMIT).undo()
    moved = draft.readdressed({AT: there.address})
    limit = replace(LIMIT, label=there.address)
    assert [part.address for edit in moved.edits for part in edit.parts] == [
        there.address,
        limit.address,
    ]
    assert moved.redo().configuration() == Configuration.of(
        [replace(there, label="Uno"), OTHER, limit]
    )
    assert moved.readdressed({there.address: AT}) == draft


@given(drafts())
def test_names_of_labels_that_nobody_drafted_change_nothing(draft: Draft) -> None:
    """A draft that does not speak of a label does not speak of its new name."""
    strange = replace(ONE, from_object="leads", name="strange")
    assert draft.readdressed({strange.address: replace(strange, name="known").address}) == draft

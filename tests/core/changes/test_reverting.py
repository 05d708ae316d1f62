"""Changes taken back out of their order, and made again."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.changes.changes import Create, Delete, Update
from crmadmin.core.changes.draft import Draft
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration
from tests.core.changes.soundness import SOUND, drafts, is_sound
from tests.effort import examples


def label(name: str, text: str) -> AssociationLabel:
    """Give a single label between contacts and companies."""
    return AssociationLabel(from_object="contacts", to_object="companies", name=name, label=text)


def limit(of: AssociationLabel) -> AssociationLimit:
    """Give a limit on a label."""
    return AssociationLimit(
        from_object="contacts", to_object="companies", max_records=1, label=of.address
    )


ONE, OTHER, THIRD = label("one", "One"), label("other", "Other"), label("third", "Third")
BASE = Draft(base=Configuration.of([ONE, OTHER]))


def test_one_change_goes_out_of_order() -> None:
    """The later change stays, and the edit that takes back is undone as any other."""
    draft = BASE.edit(ONE.address, replace(ONE, label="Uno")).edit(OTHER.address, None)
    reverted = draft.revert([ONE.address])
    assert reverted.changes() == (Delete(address=OTHER.address, old=OTHER),)
    assert reverted.undo().changes() == draft.changes()


def test_a_limit_goes_with_its_label() -> None:
    """A label that is not created has no limit."""
    draft = BASE.edit(THIRD.address, THIRD).edit(limit(THIRD).address, limit(THIRD))
    assert draft.depending([THIRD.address]) == (limit(THIRD).address,)
    assert draft.revert([THIRD.address]).changes() == ()
    assert draft.depending([limit(THIRD).address]) == ()


def test_a_label_stays_deleted_no_longer_than_its_limit() -> None:
    """A limit that comes back brings its label with it."""
    base = Draft(base=Configuration.of([ONE, limit(ONE)]))
    draft = base.edit_all({ONE.address: None, limit(ONE).address: None})
    assert draft.depending([limit(ONE).address]) == (ONE.address,)
    assert draft.depending([ONE.address]) == ()


def test_a_label_is_not_deleted_without_the_edit_that_frees_its_pairs() -> None:
    """A merge whose edit of records is taken back deletes no label, and makes none."""
    edit = AssociationEdit(
        edit_id="merge",
        from_object="contacts",
        to_object="companies",
        doing=Doing.MERGE,
        pairs=2,
        digest="",
        adds=(THIRD.name,),
        removes=(ONE.name, OTHER.name),
    )
    draft = BASE.edit_all(
        {THIRD.address: THIRD, edit.address: edit, ONE.address: None, OTHER.address: None}
    )
    assert draft.depending([edit.address]) == (ONE.address, OTHER.address)
    assert draft.revert([THIRD.address]).changes() == ()
    assert draft.depending([ONE.address]) == ()


def test_whoever_took_a_text_gives_it_back() -> None:
    """A new label that took the text of a renamed one goes when that is taken back."""
    taker = label("taker", "One")
    draft = BASE.edit(ONE.address, replace(ONE, label="Uno")).edit(taker.address, taker)
    assert draft.depending([ONE.address]) == (taker.address,)
    assert draft.revert([ONE.address]).configuration() == BASE.base


def test_labels_that_swapped_texts_swap_back_together() -> None:
    """Neither can have its own text while the other has it."""
    draft = BASE.edit_all(
        {ONE.address: replace(ONE, label="Other"), OTHER.address: replace(OTHER, label="One")}
    )
    assert draft.depending([ONE.address]) == (OTHER.address,)
    reverted = draft.revert([OTHER.address])
    assert reverted.changes() == ()
    again = reverted.put_back([ONE.address])
    assert again.configuration() == draft.configuration()


def test_what_was_taken_back_is_listed_with_what_it_needs() -> None:
    """The latest is first; the limit needs its label."""
    draft = BASE.edit(THIRD.address, THIRD).edit(limit(THIRD).address, limit(THIRD))
    found = draft.revert([THIRD.address]).taken_back()
    assert [each.change.address for each in found] == [limit(THIRD).address, THIRD.address]
    assert [each.needs for each in found] == [(THIRD.address,), ()]
    assert all(isinstance(each.change, Create) for each in found)


def test_every_verb_can_be_put_back() -> None:
    """An update comes back with its last wish, a deletion as a deletion."""
    uno = replace(ONE, label="Uno")
    draft = BASE.edit(ONE.address, replace(ONE, label="Eins")).edit(ONE.address, uno)
    draft = draft.edit(OTHER.address, None).revert([ONE.address, OTHER.address])
    assert {each.change for each in draft.taken_back()} == {
        Update(address=ONE.address, old=ONE, new=uno),
        Delete(address=OTHER.address, old=OTHER),
    }
    assert draft.put_back([OTHER.address]).changes() == (Delete(address=OTHER.address, old=OTHER),)
    assert [each.change.address for each in draft.put_back([ONE.address]).taken_back()] == [
        OTHER.address
    ]


def test_what_has_no_room_any_more_is_not_offered() -> None:
    """A text that another label has by now keeps the old wish from coming back."""
    taker = label("taker", "Uno")
    draft = BASE.edit(ONE.address, replace(ONE, label="Uno")).revert([ONE.address])
    assert draft.taken_back()
    crowded = draft.edit(taker.address, taker)
    assert crowded.taken_back() == ()
    assert crowded.put_back([ONE.address]) == crowded


@settings(max_examples=examples(50))
@given(drafts(), st.data())
def test_taking_back_leaves_a_sound_configuration(draft: Draft, data: st.DataObject) -> None:
    """Whatever is taken back, no text is held twice and nothing refers to what is not there."""
    changed = [change.address for change in draft.changes()]
    asked = data.draw(st.lists(st.sampled_from(changed), unique=True)) if changed else []
    reverted = draft.revert(asked)
    assert is_sound(reverted.configuration())
    left = {change.address for change in reverted.changes()}
    gone = {*asked, *draft.depending(asked)}
    assert left == set(changed) - gone


@settings(max_examples=examples(50))
@given(drafts(), st.data())
def test_what_is_taken_back_can_be_made_again(draft: Draft, data: st.DataObject) -> None:
    """Putting back everything that one edit took back gives the same configuration."""
    changed = [change.address for change in draft.changes()]
    asked = data.draw(st.lists(st.sampled_from(changed), unique=True)) if changed else []
    reverted = draft.revert(asked)
    gone = {*asked, *draft.depending(asked)}
    offered = {each.change.address for each in reverted.taken_back()}
    assert gone <= offered
    assert reverted.put_back(gone).configuration().settings == draft.configuration().settings


@settings(max_examples=examples(50))
@given(drafts())
def test_each_offer_stands_alone(draft: Draft) -> None:
    """One change with what it needs can be made again whatever else is still taken back."""
    reverted = draft.revert([change.address for change in draft.changes()])
    for offer in reverted.taken_back():
        again = reverted.put_back([offer.change.address])
        assert is_sound(again.configuration())
        assert {change.address for change in again.changes()} == set(offer.values)


@given(SOUND, SOUND)
def test_taking_back_everything_is_the_base(base: Configuration, mine: Configuration) -> None:
    """Nothing is left of a draft all of whose changes were taken back."""
    wanted = {address: mine.get(address) for address in {**base.settings, **mine.settings}}
    draft = Draft(base=base).edit_all(wanted)
    addresses = [change.address for change in draft.changes()]
    assert draft.revert(addresses).changes() == ()

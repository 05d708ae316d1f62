"""Which pairs of a run come back, and what undoes what it did to them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.associations.linking import LinkEdit, linked
from crmadmin.core.associations.links import PLAIN, Carried, Delta, LinkChange, Verb
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.runs.link_rollback import link_rollback, restored
from tests.effort import examples

UNDONE = AssociationEdit(
    edit_id="e", from_object="contacts", to_object="deals", doing=Doing.MERGE, pairs=3, digest=""
)
OLD, NEW = frozenset({"a", "b"}), frozenset({"c"})
CHANGES = [LinkChange(pair=(each, "1"), before=OLD, after=NEW) for each in "123"]
CARRIED = st.none() | st.frozensets(st.sampled_from("abc"))


def known(_key: str) -> bool:
    """Every label is there."""
    return True


def test_only_what_is_as_the_run_left_it_comes_back() -> None:
    """What is as before already needs nothing, what somebody changed since stays theirs."""
    now: dict[tuple[str, str], Carried] = {("1", "1"): NEW, ("2", "1"): OLD}
    found = link_rollback(UNDONE, "r", CHANGES, now, known)
    assert (found.restored, found.already, found.changed_since) == (1, 1, 1)
    assert (found.edit.doing, found.edit.pairs) == (Doing.RESTORE, 1)
    assert (found.edit.adds, found.edit.removes) == (("a", "b"), ("c",))


def test_a_label_that_is_gone_does_not_come_back() -> None:
    """The pair gets the others, and that is told beforehand."""
    now = dict.fromkeys((change.pair for change in CHANGES), NEW)
    found = link_rollback(UNDONE, "r", CHANGES, now, lambda key: key != "a")
    assert (found.restored, found.incomplete, found.missing) == (3, 3, ("a",))
    assert found.edit.adds == ("b",)


def test_what_was_made_is_parted_and_what_was_parted_is_made() -> None:
    """Associations come and go with all that they carry."""
    made = LinkChange(pair=("1", "2"), before=None, after=NEW)
    parted = LinkChange(pair=("1", "3"), before=NEW, after=None)
    found = [*restored([made, parted], {("1", "2"): NEW}, known)]
    assert found == [
        Delta(pair=("1", "2"), key=PLAIN, verb=Verb.REMOVE),
        Delta(pair=("1", "3"), key=PLAIN, verb=Verb.ADD),
        Delta(pair=("1", "3"), key="c", verb=Verb.ADD),
    ]


@given(before=CARRIED, after=CARRIED)
@settings(max_examples=examples(20))
def test_what_is_rolled_back_is_as_before(before: Carried | None, after: Carried | None) -> None:
    """Whatever a run did to a pair."""
    change = LinkChange(pair=("1", "2"), before=before, after=after)
    now = {} if after is None else {change.pair: after}
    deltas = tuple(restored([change], now, known))
    found = linked(("contacts", "deals"), now, [LinkEdit(edit_id="r", deltas=deltas)])
    assert found.get(change.pair) == before

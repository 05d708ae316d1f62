"""A pull moves the base, and the draft that stands on it."""

from dataclasses import replace

import pytest

from crmadmin.core.associations.links import Delta, Verb
from crmadmin.core.changes.changes import Delete, Update
from crmadmin.core.changes.readdressing import association_edits
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import FORWARD, INVERSE
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.definitions import System
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.pull.request import PullRequest
from crmadmin.services.drafting import Drafting
from crmadmin.services.refreshing import Refreshed, move_base, refresh_base, renamed_labels
from crmadmin.store.configurations import read_base, read_bindings
from crmadmin.store.database import Database
from crmadmin.store.documents import replace_documents
from crmadmin.store.draft_links import digest_of, keys_of, read_links, write_links
from crmadmin.store.drafts import read_draft, save_draft
from tests.core.reading.told import association_type, schema
from tests.services.pulls.world import World

SETTINGS = PullRequest(only=("configuration",))
LABELS = "/crm/associations/2026-09/contacts/companies/labels"
BOARD = Address("association_labels", ("contacts", "companies", "board_member"))


def board(database: Database) -> AssociationLabel:
    """Give the seed's label as the base holds it."""
    found = Drafting(database).base().get(BOARD)
    assert isinstance(found, AssociationLabel)
    return found


def refreshed(database: Database) -> Refreshed:
    """Bring the base up to date with the documents that the workspace holds."""
    with database.writing() as connection:
        return refresh_base(connection)


def test_a_pull_finds_drift_and_conflicts(world: World) -> None:
    """Somebody renames a label that the draft renames too: it is told three ways."""
    with world.workspace("one") as database:
        pulling, drafting = world.pulling(database), Drafting(database)
        pulling.pull(SETTINGS)
        before = board(database)
        drafting.rename_label(BOARD, "Director")
        assert drafting.conflicts() == ()
        body = {"associationTypeId": 501, "label": "Governor", "inverseLabel": "Governed"}
        world.call("PUT", LABELS, body)
        pulling.pull(SETTINGS)
        theirs = replace(before, label="Governor", inverse_label="Governed")
        mine = replace(before, label="Director")
        (conflict,) = drafting.conflicts()
        assert (conflict.base, conflict.mine, conflict.theirs) == (before, mine, theirs)
        assert drafting.keep_mine([BOARD]).changes == (Update(address=BOARD, old=theirs, new=mine),)
        assert refreshed(database) == Refreshed()
        drafting.undo()
        assert drafting.take_theirs([BOARD]).changes == ()


def test_what_somebody_did_already_is_settled(world: World) -> None:
    """The portal holds what was drafted: no change is left, and nothing to undo."""
    with world.workspace("one") as database:
        pulling, drafting = world.pulling(database), Drafting(database)
        pulling.pull(SETTINGS)
        drafting.rename_label(BOARD, "Director")
        body = {"associationTypeId": 501, "label": "Director", "inverseLabel": "Director"}
        world.call("PUT", LABELS, body)
        pulling.pull(SETTINGS)
        assert drafting.draft().edits == ()
        assert drafting.conflicts() == ()


def types() -> list[AccountDocument]:
    """Give one label as files tell it: a text and an id in each direction."""
    return [
        association_type("contacts/companies", 21, "Board member"),
        association_type("companies/contacts", 22, "Board member"),
    ]


def named(name: str) -> AccountDocument:
    """Give the schema that tells the label's name."""
    return schema("contacts", [("contacts", "companies", 21, name)])


@pytest.fixture
def filed(database: Database) -> Database:
    """Give a workspace whose files tell one label's texts and ids, but not its name."""
    with database.writing() as connection:
        replace_documents(connection, System.HUBSPOT, "association_label", types())
        refresh_base(connection)
    return database


def test_edits_follow_a_label_whose_name_becomes_known(filed: Database) -> None:
    """Rename, limit and deletion in the draft speak of the same label under its own name."""
    drafting = Drafting(filed)
    made_up = Address("association_labels", ("contacts", "companies", "board_member"))
    limit = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=2, label=made_up
    )
    drafting.rename_label(made_up, "Director", "Directed")
    drafting.set_limit(limit)
    with filed.writing() as connection:
        replace_documents(connection, System.HUBSPOT, "schema", [named("seat")])
        told = refresh_base(connection)
    known = replace(made_up, path=("contacts", "companies", "seat"))
    assert told.readdressed == {made_up: known}
    assert (told.drift, told.conflicts, told.settled) == ((), (), ())
    changes = drafting.draft().changes
    assert [change.address for change in changes] == [known, replace(limit, label=known).address]
    assert drafting.configuration().get(changes[1].address) == replace(limit, label=known)
    drafting.delete_label(known)
    assert isinstance(drafting.draft().changes[0], Delete)


def test_edits_of_records_follow_a_label_whose_name_becomes_known(filed: Database) -> None:
    """The keys of their rows are renamed, undone edits' too, and their digests follow."""
    pair, name = ("1", "2"), BOARD.path[-1]
    for edit_id, verb in (("one", Verb.ADD), ("two", Verb.REMOVE)):
        with filed.writing() as connection:
            write_links(connection, edit_id, [Delta(pair=pair, key=name, verb=verb)])
            draft = read_draft(connection, read_base(connection))
            edit = AssociationEdit(
                edit_id=edit_id,
                from_object="contacts",
                to_object="companies",
                doing=Doing.LABEL,
                pairs=1,
                digest=digest_of(connection, edit_id),
                adds=keys_of(connection, edit_id, Verb.ADD),
                removes=keys_of(connection, edit_id, Verb.REMOVE),
            )
            save_draft(connection, draft, draft.edit(edit.address, edit))
    drafting = Drafting(filed)
    drafting.undo()
    with filed.writing() as connection:
        replace_documents(connection, System.HUBSPOT, "schema", [named("seat")])
        refresh_base(connection)
        draft = read_draft(connection, read_base(connection))
        held = association_edits(draft.edits)
        assert {each: held[each].adds + held[each].removes for each in held} == {
            "one": ("seat",),
            "two": ("seat",),
        }
        for edit_id, edit in held.items():
            assert [delta.key for delta in read_links(connection, edit_id)] == ["seat"]
            assert digest_of(connection, edit_id) == edit.digest


def test_a_draft_made_before_a_name_was_known_survives_a_restart(filed: Database) -> None:
    """The new addresses are in the file, undone edits' too."""
    drafting = Drafting(filed)
    drafting.delete_label(BOARD)
    drafting.undo()
    with filed.writing() as connection:
        replace_documents(connection, System.HUBSPOT, "schema", [named("seat")])
        refresh_base(connection)
    path = filed.path
    filed.close()
    with Database.open(path) as again:
        (change,) = Drafting(again).redo().changes
    assert change.address.path[-1] == "seat"


def test_a_step_of_a_push_settles_its_address(filed: Database) -> None:
    """The base takes the change with its ids; the draft shrinks, and ids of others stay."""
    drafting = Drafting(filed)
    label = drafting.new_label("contacts", "companies", "Supplier")
    drafting.create_label(label)
    drafting.rename_label(BOARD, "Director")
    with filed.writing() as connection:
        base, known = read_base(connection), read_bindings(connection)
        created: Setting = label
        bound = known.bound(label.address, {FORWARD: 7, INVERSE: 8})
        told = move_base(connection, base.replaced(label.address, created), bound)
        assert read_bindings(connection).get(BOARD, FORWARD) == 21
        assert read_bindings(connection).get(label.address, INVERSE) == 8
    assert told.settled == (label.address,)
    assert [change.address for change in drafting.draft().changes] == [BOARD]
    assert len(drafting.draft().edits) == 1


def test_labels_are_the_same_where_objects_and_ids_are() -> None:
    """Another pair's label with the same ids is another label."""
    ids = {FORWARD: 21, INVERSE: 22}
    seat = replace(BOARD, path=("contacts", "companies", "seat"))
    elsewhere = replace(BOARD, path=("deals", "companies", "seat"))
    assert renamed_labels({BOARD: ids}, {seat: ids}) == {BOARD: seat}
    assert renamed_labels({BOARD: ids}, {elsewhere: ids}) == {}
    assert renamed_labels({BOARD: ids}, {BOARD: ids, seat: {FORWARD: 1, INVERSE: 2}}) == {}

"""The draft in the workspace: undo and redo survive a restart."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy import Connection, select

from crmadmin.core.associations.links import PLAIN, PRIMARY, Delta, LinkKey, RecordPair, Verb
from crmadmin.core.changes.changes import apply
from crmadmin.core.changes.draft import Draft
from crmadmin.core.changes.readdressing import association_edits
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import KIND as EDITS
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.configuration import Configuration, Setting, stated
from crmadmin.core.configuration.sync_settings import default_settings
from crmadmin.store.configurations import read_base, replace_base
from crmadmin.store.database import Database
from crmadmin.store.draft_links import LINK, count_pairs, digest_of, keys_of, write_links
from crmadmin.store.drafts import count_edits, discard_draft, read_draft, save_draft
from tests.core.settings import CONFIGURATIONS, DRAFTED, SETTINGS
from tests.effort import examples

DELTAS = st.dictionaries(
    st.tuples(
        st.tuples(st.sampled_from("12"), st.sampled_from("34")),
        st.sampled_from([PLAIN, PRIMARY, "reseller", "client"]),
    ),
    st.sampled_from(Verb),
    min_size=1,
)


def made(deltas: dict[tuple[RecordPair, LinkKey], Verb]) -> list[Delta]:
    """Give deltas by pair and key as they are written."""
    return [Delta(pair=pair, key=key, verb=verb) for (pair, key), verb in deltas.items()]


def association_edit(connection: Connection, edit_id: str) -> AssociationEdit:
    """Give the setting that stands for the rows of an edit."""
    return AssociationEdit(
        edit_id=edit_id,
        from_object="contacts",
        to_object="companies",
        doing=Doing.LABEL,
        pairs=count_pairs(connection, edit_id),
        digest=digest_of(connection, edit_id),
        adds=keys_of(connection, edit_id, Verb.ADD),
        removes=keys_of(connection, edit_id, Verb.REMOVE),
    )


class DraftMachine(RuleBasedStateMachine):
    """Edit, undo, take back, decide, drift, push, restart, beside a plain list of all states."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "draft.crmadmin"
        self.database = Database.create(self.path)
        self.draft = Draft(base=Configuration())
        self.states: list[dict[Address, Setting]] = [{}]
        self.position = 0
        self.edits = 0

    def teardown(self) -> None:
        """Close the file before its folder goes."""
        self.database.close()
        self.folder.cleanup()

    def save(self, after: Draft) -> None:
        """Save as the service does: what separates the two states."""
        with self.database.writing() as connection:
            save_draft(connection, self.draft, after)
        self.draft = after

    @rule(setting=DRAFTED)
    def set_a_setting(self, setting: Setting) -> None:
        """Drop what was undone, unless the edit changes nothing.

        What restricts nothing takes away what is there.
        """
        state = dict(self.states[self.position])
        before, after = state.pop(setting.address, None), stated(setting)
        if before != after:
            if after is not None:
                state[after.address] = after
            del self.states[self.position + 1 :]
            self.states.append(state)
            self.position += 1
        self.save(self.draft.edit(setting.address, setting, made_at="2026-09-05T10:11:12Z"))

    @rule(data=st.data())
    def remove_a_setting(self, data: st.DataObject) -> None:
        """Take out a setting that is there, which is an edit too."""
        state = self.states[self.position]
        if not state:
            return
        address = data.draw(st.sampled_from(sorted(state)))
        del self.states[self.position + 1 :]
        self.states.append({at: setting for at, setting in state.items() if at != address})
        self.position += 1
        self.save(self.draft.edit(address, None))

    @rule(deltas=DELTAS)
    def edit_records(self, deltas: dict[tuple[RecordPair, LinkKey], Verb]) -> None:
        """Edit the associations of records: its rows are written with it."""
        self.edits += 1
        edit_id = f"e{self.edits}"
        with self.database.writing() as connection:
            write_links(connection, edit_id, made(deltas))
            edit = association_edit(connection, edit_id)
            after = self.draft.edit(edit.address, edit)
            save_draft(connection, self.draft, after)
        del self.states[self.position + 1 :]
        self.states.append(self.states[self.position] | {edit.address: edit})
        self.position += 1
        self.draft = after

    @rule()
    def undo(self) -> None:
        """Go one state back, if there is one."""
        self.position = max(self.position - 1, 0)
        self.save(self.draft.undo())

    @rule()
    def redo(self) -> None:
        """Go one state on, if there is one."""
        self.position = min(self.position + 1, len(self.states) - 1)
        self.save(self.draft.redo())

    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        """Go to any state at once."""
        self.position = data.draw(st.integers(0, len(self.states) - 1))
        self.save(self.draft.move_to(self.position))

    def grown(self, after: Draft) -> None:
        """Save an edit that the draft made of its own, if it made one."""
        if after != self.draft:
            del self.states[self.position + 1 :]
            self.states.append(dict(after.configuration().settings))
            self.position += 1
        self.save(after)

    def some(self, data: st.DataObject, addresses: Iterable[Address]) -> list[Address]:
        """Choose some of these addresses."""
        known = sorted(set(addresses))
        return data.draw(st.lists(st.sampled_from(known), unique=True)) if known else []

    @rule(data=st.data())
    def revert(self, data: st.DataObject) -> None:
        """Take back some changes and what depends on them, and no other."""
        before = {change.address for change in self.draft.changes()}
        asked = self.some(data, before)
        gone = {*asked, *self.draft.depending(asked)}
        self.grown(self.draft.revert(asked))
        assert {change.address for change in self.draft.changes()} == before - gone

    @rule(data=st.data())
    def put_back(self, data: st.DataObject) -> None:
        """Make a change again that was taken back."""
        offers = {each.change.address: each for each in self.draft.taken_back()}
        asked = self.some(data, offers)[:1]
        self.grown(self.draft.put_back(asked))
        for address in asked:
            assert offers[address].change in self.draft.changes()

    @rule(data=st.data())
    def keep_mine(self, data: st.DataObject) -> None:
        """Decide conflicts for the draft: nothing else changes."""
        before = {each.address for each in self.draft.conflicts()}
        asked = self.some(data, before)
        configuration = self.draft.configuration()
        self.grown(self.draft.keep_mine(asked))
        assert self.draft.configuration() == configuration
        assert {each.address for each in self.draft.conflicts()} == before - {*asked}

    @rule(data=st.data())
    def take_theirs(self, data: st.DataObject) -> None:
        """Decide conflicts for the portal."""
        asked = self.some(data, (each.address for each in self.draft.conflicts()))
        self.grown(self.draft.take_theirs(asked))
        for address in asked:
            assert self.draft.configuration().get(address) == self.draft.base.get(address)
        assert not {each.address for each in self.draft.conflicts()} & {*asked}

    @rule(setting=SETTINGS)
    def somebody_sets_a_setting(self, setting: Setting) -> None:
        """Let the portal drift."""
        self.move_base(self.draft.base.replaced(setting.address, setting))

    @rule(data=st.data())
    def somebody_removes_a_setting(self, data: st.DataObject) -> None:
        """Let a setting go from the portal."""
        for address in self.some(data, self.draft.base.settings)[:1]:
            self.move_base(self.draft.base.replaced(address, None))

    @rule(data=st.data())
    def push(self, data: st.DataObject) -> None:
        """Bring some changes into the base: they leave the draft, and only they."""
        changes = {change.address: change for change in self.draft.changes()}
        kept = {each for each in changes if each.kind == EDITS}  # no base ever holds them
        asked = self.some(data, changes.keys() - kept)
        base = apply(self.draft.base, [changes[address] for address in asked])
        conflicts = {each.address for each in self.draft.conflicts()}
        self.move_base(base)
        left = {change.address for change in self.draft.changes()}
        assert left == set(changes) - {*asked}
        assert {each.address for each in self.draft.conflicts()} == conflicts - {*asked}

    def move_base(self, base: Configuration) -> None:
        """Put the draft on another base; what is pending stays, the rest follows the base."""
        pending = {change.address: self.draft.configuration() for change in self.draft.changes()}
        after = self.draft.rebased(base)
        expected = dict(base.settings)
        for address, mine in pending.items():
            value = mine.get(address)
            if value is None:
                expected.pop(address, None)
            else:
                expected[address] = value
        with self.database.writing() as connection:
            replace_base(connection, base)
            save_draft(connection, self.draft, after)
        assert dict(after.configuration().settings) == expected
        self.draft, self.position = after, after.position
        self.states = [
            dict(after.move_to(position).configuration().settings)
            for position in range(len(after.edits) + 1)
        ]

    @rule()
    def restart(self) -> None:
        """Close the workspace and read the draft from the file."""
        self.database.close()
        self.database = Database.open(self.path)
        with self.database.reading() as connection:
            found = read_draft(connection, read_base(connection))
        assert found == self.draft
        self.draft = found

    @rule(base=CONFIGURATIONS)
    def start_over(self, base: Configuration) -> None:
        """Begin with another base and an empty draft."""
        with self.database.writing() as connection:
            replace_base(connection, base)
            discard_draft(connection)
        self.draft = Draft(base=base)
        self.states = [dict(base.settings)]
        self.position = 0

    @invariant()
    def the_draft_is_at_the_expected_state(self) -> None:
        """Expect the state at the position, and every step recorded once."""
        assert dict(self.draft.configuration().settings) == self.states[self.position]
        assert self.draft.position == self.position
        assert len(self.draft.edits) == len(self.states) - 1

    @invariant()
    def rows_are_those_of_the_edits_held(self) -> None:
        """Expect the rows of every edit of records that is held, undone or not, and no others."""
        held = association_edits(self.draft.edits)
        with self.database.reading() as connection:
            assert set(connection.scalars(select(LINK.c.edit_id))) == set(held)
            for edit in held.values():
                assert digest_of(connection, edit.edit_id) == edit.digest


TestDraftMachine = DraftMachine.TestCase
TestDraftMachine.settings = settings(
    max_examples=examples(25), stateful_step_count=25, deadline=None
)


def test_undone_edits_are_counted(database: Database) -> None:
    """A draft whose edits were all undone still holds them."""
    companies, deals = default_settings("companies"), default_settings("deals")
    empty = Draft(base=Configuration())
    draft = empty.edit(companies.address, companies).edit(deals.address, deals).undo().undo()
    with database.writing() as connection:
        save_draft(connection, empty, draft)
        assert count_edits(connection) == 2
        discard_draft(connection)
        assert count_edits(connection) == 0
        assert read_draft(connection, Configuration()) == empty

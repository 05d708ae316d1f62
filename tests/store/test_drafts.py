"""The draft in the workspace: undo and redo survive a restart."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from crmadmin.core.changes.draft import Draft
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.sync_settings import default_settings
from crmadmin.store.configurations import read_base, replace_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import count_edits, discard_draft, read_draft, save_draft
from tests.core.settings import CONFIGURATIONS, SETTINGS


class DraftMachine(RuleBasedStateMachine):
    """Edit, undo, redo, move and restart, beside a plain list of every state there was."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "draft.crmadmin"
        self.database = Database.create(self.path)
        self.draft = Draft(base=Configuration())
        self.states: list[dict[Address, Setting]] = [{}]
        self.position = 0

    def teardown(self) -> None:
        """Close the file before its folder goes."""
        self.database.close()
        self.folder.cleanup()

    def save(self, after: Draft) -> None:
        """Save as the service does: what separates the two states."""
        with self.database.writing() as connection:
            save_draft(connection, self.draft, after)
        self.draft = after

    @rule(setting=SETTINGS)
    def set_a_setting(self, setting: Setting) -> None:
        """Drop what was undone, unless the edit changes nothing."""
        state = self.states[self.position]
        if state.get(setting.address) != setting:
            del self.states[self.position + 1 :]
            self.states.append(state | {setting.address: setting})
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


TestDraftMachine = DraftMachine.TestCase
TestDraftMachine.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)


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

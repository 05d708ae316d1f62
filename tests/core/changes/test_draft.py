"""Undo, redo and the position of a draft; the state machine is in tests/store."""

import pytest

from crmadmin.core.changes.changes import Update
from crmadmin.core.changes.draft import Draft
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import SyncRule
from tests.core.sync.catalogues import mapping_of

LEAD_EMAIL = ("Lead", "Email")
TWO_WAY = mapping_of("email", LEAD_EMAIL)
SILENT = mapping_of("email", LEAD_EMAIL, rule=SyncRule.DONT_SYNC)
ALWAYS = mapping_of("email", LEAD_EMAIL, rule=SyncRule.ALWAYS_USE_SALESFORCE)
ADDRESS = TWO_WAY.address
FRESH = Draft(base=Configuration.of([TWO_WAY]))


def test_an_edit_is_a_change_until_it_is_undone() -> None:
    """The draft shows old and new, and nothing once the edit is taken back."""
    draft = FRESH.edit(ADDRESS, SILENT)
    assert draft.changes() == (Update(address=ADDRESS, old=TWO_WAY, new=SILENT),)
    assert draft.undo().changes() == ()
    assert draft.undo().redo() == draft


def test_edits_that_cancel_out_leave_no_change() -> None:
    """Both edits can be undone one by one, and together they change nothing."""
    draft = FRESH.edit(ADDRESS, SILENT).edit(ADDRESS, TWO_WAY)
    assert draft.position == 2
    assert draft.changes() == ()


def test_an_edit_after_undo_drops_the_redone_tail() -> None:
    """What was undone cannot come back once something else was edited."""
    draft = FRESH.edit(ADDRESS, SILENT).undo().edit(ADDRESS, ALWAYS)
    assert [part.after for edit in draft.edits for part in edit.parts] == [ALWAYS]
    assert not draft.can_redo


def test_an_edit_that_changes_nothing_is_not_recorded() -> None:
    """Choosing the present value again keeps even the undone edits."""
    draft = FRESH.edit(ADDRESS, SILENT).undo()
    assert draft.edit(ADDRESS, TWO_WAY) == draft
    assert FRESH.edit(mapping_of("phone").address, None) == FRESH


def test_undo_and_redo_stop_at_the_ends() -> None:
    """There is nothing before the first edit nor after the last."""
    assert FRESH.undo() == FRESH
    assert FRESH.redo() == FRESH


@pytest.mark.parametrize("position", [-1, 2])
def test_a_position_outside_of_the_edits_is_refused(position: int) -> None:
    """A draft of one edit has the positions 0 and 1."""
    with pytest.raises(ValueError, match="position"):
        FRESH.edit(ADDRESS, SILENT).move_to(position)

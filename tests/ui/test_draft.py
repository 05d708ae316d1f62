"""Undo, redo and discard from the menus."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.sync_settings import default_settings
from crmadmin.ui.changes import Changes
from crmadmin.ui.draft import DraftMenu
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell


@pytest.fixture
def menu(
    qtbot: QtBot, shell: Shell, session: Session, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[DraftMenu]:
    """Follow the draft of a new workspace, with its actions registered."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = DraftMenu(window, shell, session)
    shell.actions.add(made.actions())
    with qtbot.waitSignals([session.entered, made.altered]):
        session.create(tmp_path_factory.mktemp("w") / "one.crmadmin")
    yield made
    window.close()


def draft_something(menu: DraftMenu, qtbot: QtBot, session: Session, shell: Shell) -> None:
    """Edit the settings of contacts, as a page would."""
    services = session.services
    assert services is not None
    settings = replace(default_settings("contacts"), creates="Contact")
    services.drafting.change_settings(settings)
    with qtbot.waitSignal(menu.altered):
        shell.operations.tell_changes(Changes.DRAFT)


def test_undo_and_redo_name_what_they_move(
    qtbot: QtBot, menu: DraftMenu, session: Session, shell: Shell
) -> None:
    """The menu says which edit is taken back, and only what can be done is possible."""
    undo, redo = shell.actions.qt("edit.undo"), shell.actions.qt("edit.redo")
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    draft_something(menu, qtbot, session, shell)
    assert (undo.text(), undo.isEnabled()) == ("&Undo: contacts", True)
    with qtbot.waitSignal(menu.altered):
        undo.trigger()
    assert (undo.isEnabled(), redo.text(), redo.isEnabled()) == (False, "&Redo: contacts", True)
    with qtbot.waitSignal(menu.altered):
        redo.trigger()
    assert len(menu.state.changes) == 1


def test_discarding_asks_first_with_the_number_on_its_button(
    qtbot: QtBot, menu: DraftMenu, session: Session, shell: Shell
) -> None:
    """What cannot be undone is asked; the safe answer is the default."""
    draft_something(menu, qtbot, session, shell)
    shell.actions.qt("draft.discard").trigger()
    window = menu.parent()
    assert window is not None
    (dialog,) = window.findChildren(QDialog, "decision")
    button = dialog.findChild(QPushButton, "decision.do")
    assert button is not None
    assert button.text() == "Discard 1 edit"
    assert not button.isDefault()
    with qtbot.waitSignal(menu.altered):
        button.click()
    assert menu.state.edits == ()


def test_a_closed_workspace_has_no_draft(
    qtbot: QtBot, menu: DraftMenu, session: Session, shell: Shell
) -> None:
    """Nothing can be undone where nothing is open."""
    draft_something(menu, qtbot, session, shell)
    session.close()
    assert menu.state.edits == ()
    assert not shell.actions.qt("edit.undo").isEnabled()


def test_an_edit_is_named_by_what_it_is_about(
    qtbot: QtBot, menu: DraftMenu, session: Session, shell: Shell
) -> None:
    """A label by its text, a limit as such."""
    services = session.services
    assert services is not None
    drafting = services.drafting
    label = drafting.new_label("contacts", "companies", "Board member")
    drafting.create_label(label)
    drafting.set_limit(
        AssociationLimit(
            from_object="contacts", to_object="companies", max_records=3, label=label.address
        )
    )
    undo = shell.actions.qt("edit.undo")
    with qtbot.waitSignal(menu.altered):
        shell.operations.tell_changes(Changes.DRAFT)
    assert undo.text() == "&Undo: association limit"
    with qtbot.waitSignal(menu.altered):
        undo.trigger()
    assert undo.text() == "&Undo: Board member"

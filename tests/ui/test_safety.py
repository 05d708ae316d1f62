"""The safety valve's thresholds, chosen in the preferences."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from crmadmin.core.changes.valve import THRESHOLDS, Thresholds
from crmadmin.errors import Language, Problem
from crmadmin.errors.workspace import READ_ONLY
from crmadmin.services.thresholds import choose_thresholds, chosen_thresholds
from crmadmin.services.workspaces import create_workspace
from crmadmin.ui import safety as safety_room
from crmadmin.ui.changes import Changes
from crmadmin.ui.dialogs.preferences import PreferencesDialog
from crmadmin.ui.safety import Safety
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell

CHOSEN = Thresholds(most_count=12, most_share=0.29)


@pytest.fixture
def safety(shell: Shell, session: Session) -> Safety:
    """Follow the thresholds of whatever is opened."""
    return Safety(session, shell, session)


@pytest.fixture
def dialog(qtbot: QtBot, shell: Shell, session: Session, safety: Safety) -> PreferencesDialog:
    """Show the preferences; nothing is open."""
    made = PreferencesDialog(None, shell, safety)  # type: ignore[arg-type]
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(qtbot: QtBot, session: Session, safety: Safety, tmp_path: Path) -> Session:
    """Open a new workspace."""
    with qtbot.waitSignals([session.entered, safety.altered]):
        session.create(tmp_path / "one.crmadmin")
    return session


def box(dialog: PreferencesDialog, name: str) -> QSpinBox:
    """Find a number."""
    found = dialog.findChild(QSpinBox, f"safety.{name}")
    assert found is not None
    return found


def reset(dialog: PreferencesDialog) -> QPushButton:
    """Find the button that gives the product's own thresholds back."""
    found = dialog.findChild(QPushButton, "safety.reset")
    assert found is not None
    return found


def why_not(dialog: PreferencesDialog) -> str:
    """Give the sentence why nothing can be chosen, if it is shown."""
    found = dialog.findChild(QLabel, "safety.why_not")
    assert found is not None
    return found.text() if found.isVisible() else ""


def kept(session: Session) -> Thresholds:
    """Read what the workspace keeps."""
    assert session.services is not None
    return chosen_thresholds(session.services.database)


def test_what_is_chosen_is_kept_and_told(
    qtbot: QtBot, shell: Shell, opened: Session, dialog: PreferencesDialog
) -> None:
    """Each number is written at once, everybody who shows a review hears of it; reset as well."""
    assert (box(dialog, "count").value(), box(dialog, "share").value()) == (10, 30)
    assert not reset(dialog).isEnabled()
    told: list[Changes] = []
    shell.operations.changed.connect(told.append)

    box(dialog, "count").setValue(CHOSEN.most_count)
    box(dialog, "share").setValue(29)
    qtbot.waitUntil(lambda: kept(opened) == CHOSEN and shell.operations.running == 0)
    assert set(told) == {Changes.THRESHOLDS}

    reset(dialog).click()
    qtbot.waitUntil(lambda: kept(opened) == THRESHOLDS and shell.operations.running == 0)
    assert (box(dialog, "count").value(), box(dialog, "share").value()) == (10, 30)
    assert not reset(dialog).isEnabled()


def test_the_last_of_many_choices_stays(
    qtbot: QtBot, shell: Shell, opened: Session, dialog: PreferencesDialog
) -> None:
    """However fast somebody turns a number."""
    for count in range(40, 80):
        box(dialog, "count").setValue(count)
    qtbot.waitUntil(lambda: shell.operations.running == 0)
    assert kept(opened).most_count == 79


def test_a_workspace_brings_its_own(
    qtbot: QtBot, shell: Shell, opened: Session, safety: Safety, dialog: PreferencesDialog
) -> None:
    """Closed there are none to choose; opened again they are shown as they were kept."""
    safety.choose(CHOSEN)
    qtbot.waitUntil(lambda: kept(opened) == CHOSEN)
    assert opened.services is not None
    path = opened.services.database.path
    opened.close()
    assert not box(dialog, "count").isEnabled()
    assert why_not(dialog) == "Open a workspace to change this."

    qtbot.waitUntil(lambda: shell.operations.running == 0)
    opened.open(path)
    qtbot.waitUntil(lambda: box(dialog, "count").value() == CHOSEN.most_count)
    assert box(dialog, "share").value() == 29
    assert why_not(dialog) == ""
    assert reset(dialog).isEnabled()


def test_nothing_can_be_chosen_for_reading_only(
    qtbot: QtBot, session: Session, dialog: PreferencesDialog, tmp_path: Path
) -> None:
    """The numbers are shown, disabled, with the reason."""
    with create_workspace(tmp_path / "held.crmadmin") as holder:
        choose_thresholds(holder, CHOSEN)
        session.open(holder.path)
        qtbot.waitUntil(lambda: box(dialog, "count").value() == CHOSEN.most_count)
        assert why_not(dialog) == "This workspace is open for reading only."
        assert not box(dialog, "count").isEnabled()
        assert not box(dialog, "share").isEnabled()
        assert not reset(dialog).isEnabled()
        with qtbot.waitSignal(session.left):
            session.close()


def test_a_choice_that_fails_is_told_and_taken_back(
    qtbot: QtBot,
    shell: Shell,
    opened: Session,
    dialog: PreferencesDialog,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The numbers shown are those that hold."""

    def refuse(*_words: object) -> None:
        raise Problem(READ_ONLY)

    monkeypatch.setattr(safety_room, "choose_thresholds", refuse)
    with qtbot.waitSignal(shell.notices.met):
        box(dialog, "count").setValue(99)
    qtbot.waitUntil(lambda: box(dialog, "count").value() == THRESHOLDS.most_count)
    assert kept(opened) == THRESHOLDS


def test_numbers_speak_the_language(
    shell: Shell, opened: Session, dialog: PreferencesDialog
) -> None:
    """Separators, the sign of per cent and the names for a screen reader."""
    count, share = box(dialog, "count"), box(dialog, "share")
    assert (share.text(), share.accessibleName()) == ("30%", "Share of them at most")
    shell.languages.choose(Language.FRENCH)
    count.setValue(1_200)
    assert count.text() == QLocale(QLocale.Language.French).toString(1_200)
    assert (share.text(), share.accessibleName()) == ("30\u00a0%", "Part du total au plus")
    assert count.accessibleName() == "Paramètres au plus"
    assert reset(dialog).accessibleName() == "Rétablir la sécurité avant un envoi"

"""The window as a whole."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crmadmin.core.connection import AccountKind, Connection
from crmadmin.core.definitions import System
from crmadmin.errors import Problem
from crmadmin.errors.window import CANNOT_START
from crmadmin.resource_files import resource
from crmadmin.services.workspaces import Database
from crmadmin.settings import LANGUAGE, WINDOW_GEOMETRY
from crmadmin.store.connected import save_connection
from crmadmin.ui.changes import Changes
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.overview import OVERVIEW
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell


@pytest.fixture
def window(qtbot: QtBot, shell: Shell, session: Session) -> MainWindow:
    """Show the window with nothing open."""
    made = MainWindow(shell, session, (OVERVIEW,), help_folder=resource("help"))
    qtbot.addWidget(made)
    made.show()
    return made


def child(window: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """Find a part of the window by its object name."""
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def dialog(window: MainWindow, name: str) -> QDialog:
    """Find the open dialog of a name."""
    found = [one for one in window.findChildren(QDialog, name) if one.isVisible()]
    assert len(found) == 1, name
    return found[0]


def menus(window: MainWindow) -> list[str]:
    """List the menus that are shown."""
    shown = [action for action in window.menuBar().actions() if action.isVisible()]
    return [action.text().replace("&", "") for action in shown]


def test_without_a_workspace_the_start_page_is_shown(window: MainWindow) -> None:
    """It has the doors that exist, and no rail."""
    doors = ("start.demo", "start.import", "start.connect", "start.open")
    assert all(child(window, QPushButton, name).isVisible() for name in doors)
    assert window.findChild(QWidget, "rail") is None
    assert not window.shell.actions.qt("file.close").isEnabled()


def test_the_demo_door_leads_to_the_overview(qtbot: QtBot, window: MainWindow) -> None:
    """One click, and the newcomer is inside; the status bar says that it is the demo."""
    with qtbot.waitSignal(window.session.entered):
        child(window, QPushButton, "start.demo").click()  # type: ignore[attr-defined]
    assert window.workbench is not None
    assert window.workbench.current == "overview"
    assert child(window, QLabel, "status.kind").isVisible()
    assert child(window, QFrame, "strip").isVisible()
    assert window.windowTitle() == "demo – crmadmin"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (AccountKind.PRODUCTION, ("PROD", "strip-production")),
        (AccountKind.SANDBOX, ("SANDBOX", "strip-test")),
    ],
)
def test_what_is_at_stake_is_always_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, kind: AccountKind, said: tuple[str, str]
) -> None:
    """The status bar names the portal, and a thin line tells production from a test."""
    with qtbot.waitSignal(window.session.entered):
        window.session.create(tmp_path / "acme.crmadmin")
    strip, told = child(window, QFrame, "strip"), child(window, QLabel, "status.kind")
    portal = child(window, QPushButton, "status.portal")
    assert isinstance(told, QLabel)
    assert isinstance(portal, QPushButton)
    assert not strip.isVisible()
    assert portal.text() == "not connected"
    services = window.session.services
    assert services is not None
    connection = Connection(
        system=System.HUBSPOT, account_id="1", name="HubSpot 1", kind=kind, host="https://x"
    )
    with services.database.writing() as database:
        save_connection(database, connection)
    window.shell.operations.tell_changes(Changes.CONNECTION)
    qtbot.waitUntil(lambda: portal.text() == "HubSpot 1")
    assert (told.text(), strip.property("look")) == said
    assert strip.isVisible()


def test_connecting_begins_with_a_workspace(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The door asks where to keep what is read."""
    asked: list[Path] = []

    def choose(_window: QWidget, proposed: Path, create: Callable[[Path], None]) -> None:
        asked.append(proposed)
        create(tmp_path / "mine.crmadmin")

    monkeypatch.setattr("crmadmin.ui.main_window.ask_new_workspace", choose)
    with qtbot.waitSignal(window.session.entered):
        child(window, QPushButton, "start.connect").click()  # type: ignore[attr-defined]
    assert [path.stem for path in asked] == ["my portal"]
    assert window.session.is_open
    with qtbot.waitSignal(window.shell.navigation.requested) as led:
        window.shell.actions.qt("file.connect").trigger()
    assert led.args == [Place("connections")]


def test_closing_a_workspace_leads_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """The start page then lists it among the recent ones."""
    with qtbot.waitSignal(window.session.entered):
        window.session.create(tmp_path / "acme.crmadmin")
    window.shell.actions.qt("file.close").trigger()
    recent = child(window, QPushButton, "start.recent")
    assert recent.isVisible()
    assert isinstance(recent, QPushButton)
    assert recent.text() == "acme"
    assert window.workbench is None


def test_the_language_switches_everything_at_once(window: MainWindow) -> None:
    """From the start page, without a restart; and it is remembered."""
    picker = child(window, QComboBox, "language")
    assert isinstance(picker, QComboBox)
    assert menus(window) == ["File", "Edit", "View", "Draft", "Tools", "Help"]
    picker.setCurrentIndex(1)
    picker.activated.emit(1)
    assert menus(window) == ["Fichier", "Édition", "Affichage", "Brouillon", "Outils", "Aide"]
    assert window.shell.actions.qt("file.quit").text() == "&Quitter"
    assert window.shell.settings.get(LANGUAGE) == "fr"


def test_a_workspace_that_another_program_holds_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """A banner names the holder; files cannot be imported into it."""
    with Database.create(tmp_path / "held.crmadmin"):
        with qtbot.waitSignal(window.session.entered):
            window.session.open(tmp_path / "held.crmadmin")
        assert window.workbench is not None
        text = child(window.workbench.banner, QLabel, "banner.text")
        assert isinstance(text, QLabel)
        assert text.isVisible()
        assert "reading only" in text.text()
        assert not window.shell.actions.qt("file.import").isEnabled()
    with qtbot.waitSignal(window.session.entered):
        child(window.workbench.banner, QPushButton, "banner.button").click()  # type: ignore[attr-defined]
    assert not window.workbench.banner.isVisible()


def test_a_problem_is_told_with_its_remedy_and_can_be_copied(
    qtbot: QtBot, window: MainWindow
) -> None:
    """Sentence, remedy and detail go to the clipboard together."""
    window.shell.notices.problem(Problem(CANNOT_START, detail="line 1\nline 2"))
    shown = dialog(window, "problem")
    copy = child(shown, QPushButton, "problem.copy")
    assert isinstance(copy, QPushButton)
    copy.click()
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0] == "crmadmin could not start."
    assert copied[-2:] == ["line 1", "line 2"]
    shown.close()


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("tools.palette", "palette"),
        ("tools.preferences", "preferences"),
        ("help.guide", "guide"),
        ("help.shortcuts", "shortcuts"),
        ("help.about", "about"),
        ("file.import", "import"),
    ],
)
def test_every_dialog_opens_without_blocking(window: MainWindow, action: str, name: str) -> None:
    """Actions open their dialog and return."""
    window.shell.actions.qt(action).trigger()
    dialog(window, name).close()


def test_every_menu_entry_has_a_name_and_a_place(window: MainWindow) -> None:
    """No action is nameless, and no shortcut is used twice."""
    listed = [action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()]
    names = [action.text() for action in listed if not action.isSeparator()]
    assert all(names)
    shortcuts = [
        action.shortcut().toString() for action in listed if not action.shortcut().isEmpty()
    ]
    assert len(shortcuts) == len(set(shortcuts))


def test_a_toast_says_what_is_done_and_undoes_it(window: MainWindow) -> None:
    """Its button does what it says, once, and the toast leaves."""
    done: list[str] = []
    window.shell.notices.toast("Done.", action="Undo", run=lambda: done.append("undone"))
    button = child(window, QPushButton, "toast.button")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    button.click()
    assert done == ["undone"]
    assert not button.isVisible()


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on the window."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(
        QDropEvent(QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, carried, left, none)
    )


def test_files_dropped_are_offered_for_import(window: MainWindow, tmp_path: Path) -> None:
    """The import dialog opens with them."""
    export = tmp_path / "contacts.csv"
    export.write_text("Record ID\n1\n")
    drop(window, export)
    assert dialog(window, "import").isVisible()
    dialog(window, "import").close()


def test_a_workspace_dropped_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """A .crmadmin file is no export."""
    Database.create(tmp_path / "acme.crmadmin").close()
    with qtbot.waitSignal(window.session.entered):
        drop(window, tmp_path / "acme.crmadmin")
    assert window.windowTitle() == "acme – crmadmin"


def test_the_window_remembers_its_geometry(
    qtbot: QtBot, window: MainWindow, shell: Shell, session: Session
) -> None:
    """It opens again as large as it was left."""
    window.resize(700, 560)
    window.close()
    assert shell.settings.get(WINDOW_GEOMETRY)
    again = MainWindow(shell, session, (OVERVIEW,), help_folder=resource("help"))
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (700, 560)

"""The Sync page in its window, on a small portal."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from crmadmin.resource_files import resource
from crmadmin.services.workspaces import Database
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.pages.sync import SYNC
from crmadmin.ui.pages.sync.page import SyncPage
from crmadmin.ui.pages.sync.rows import MappingRow
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell
from tests.ui.pages.sync.portal import make_portal

Q = TypeVar("Q", bound=QObject)


class Portal:
    """A window on a workspace with the Sync page shown; waits for its background work."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.shell = window.shell

    def open(self, path: Path) -> None:
        """Open a workspace on the Sync page."""
        with self.qtbot.waitSignal(self.window.session.entered):
            self.window.session.open(path)
        self.settle()

    @property
    def page(self) -> SyncPage:
        """Give the page."""
        assert self.window.workbench is not None
        page = self.window.workbench.page("sync")
        assert isinstance(page, SyncPage)
        return page

    @property
    def database(self) -> Database:
        """Give the workspace."""
        return self.page.services.database

    def settle(self) -> None:
        """Wait until nothing runs any more."""
        self.qtbot.waitUntil(lambda: self.shell.operations.running == 0, timeout=20_000)

    def find(self, kind: type[Q], name: str) -> Q:
        """Find a part of the window by its object name."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def dialog(self, kind: type[Q], name: str) -> Q:
        """Find the open dialog of a name."""
        found = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.objectName() == name and widget.isVisible()
        ]
        assert len(found) == 1, name
        assert isinstance(found[0], kind)
        return found[0]

    def row(self, name: str) -> MappingRow:
        """Give the row of a property."""
        rows = self.page.figures.rows(self.shell.languages.language)
        return next(row for row in rows if row.line.property_name == name)

    def do(self, action: str) -> None:
        """Do an action of the window and wait for what it starts."""
        qt = self.shell.actions.qt(action)
        assert qt.isEnabled(), action
        qt.trigger()
        self.settle()


@pytest.fixture
def window(qtbot: QtBot, shell: Shell, session: Session) -> Iterator[MainWindow]:
    """Show the window with nothing open."""
    made = MainWindow(shell, session, (SYNC,), help_folder=resource("help"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()


@pytest.fixture
def bare(qtbot: QtBot, window: MainWindow) -> Portal:
    """Give the window with nothing open, to open a workspace of the test's own."""
    return Portal(qtbot, window)


@pytest.fixture
def portal(bare: Portal, tmp_path: Path) -> Portal:
    """Open the small portal on the Sync page."""
    bare.open(make_portal(tmp_path / "acme.crmadmin"))
    return bare


Toasts = Callable[[], list[str]]


@pytest.fixture
def toasts(shell: Shell) -> Toasts:
    """Give what was said in passing."""
    said: list[str] = []
    shell.notices.toasted.connect(lambda toast: said.append(toast.text))
    return lambda: said

"""A window on a workspace with one page shown, driven by object names."""

from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.page import Page
from crmadmin.ui.tables.columned import TableRole
from crmadmin.ui.tables.view import TableView

P = TypeVar("P", bound=Page)
Q = TypeVar("Q", bound=QObject)
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Opened(Generic[P]):
    """A page in its window; waits for its background work.

    ``places`` collects where the page led to, ``toasts`` what was said in passing.
    """

    def __init__(self, qtbot: QtBot, window: MainWindow, page: str, kind: type[P]) -> None:
        self.qtbot = qtbot
        self.window = window
        self.shell = window.shell
        self._id = page
        self._kind = kind
        self.places: list[Place] = []
        self.toasts: list[str] = []
        self.shell.navigation.requested.connect(self.places.append)
        self.shell.notices.toasted.connect(lambda toast: self.toasts.append(toast.text))

    def open(self, path: Path) -> None:
        """Open a workspace."""
        with self.qtbot.waitSignal(self.window.session.entered):
            self.window.session.open(path)
        self.settle()

    @property
    def page(self) -> P:
        """Give the page."""
        assert self.window.workbench is not None
        page = self.window.workbench.page(self._id)
        assert isinstance(page, self._kind)
        return page

    def settle(self) -> None:
        """Wait until nothing runs any more, and nothing is about to."""
        quiet = 0
        while quiet < 2:  # what just ended may start more
            self.qtbot.waitUntil(self._is_quiet)
            self.qtbot.wait(10)
            quiet = quiet + 1 if self._is_quiet() else 0

    def _is_quiet(self) -> bool:
        """Tell whether nothing runs, and no dialog waits until typing rests."""
        dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
        rests = [timer for each in dialogs for timer in each.findChildren(QTimer, options=_DIRECT)]
        return self.shell.operations.running == 0 and not any(each.isActive() for each in rests)

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

    def do(self, action: str) -> None:
        """Do an action of the window and wait for what it starts."""
        qt = self.shell.actions.qt(action)
        assert qt.isEnabled(), action
        qt.trigger()
        self.settle()

    def is_possible(self, action: str) -> bool:
        """Tell whether an action can be done now."""
        return self.shell.actions.qt(action).isEnabled()


def column(table: TableView, name: str) -> list[str]:
    """List a column of a table as it is shown."""
    section = table.table.position_of(name)
    assert section is not None
    return [str(table.table.index(row, section).data()) for row in range(table.table.rowCount())]


def change(table: TableView, row: int, name: str) -> str:
    """Say the change that a cell draws, empty for none."""
    section = table.table.position_of(name)
    assert section is not None
    shown = table.table.index(row, section).data(TableRole.CHANGE)
    return "" if shown is None else str(shown.words())

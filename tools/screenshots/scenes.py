"""Scenes of pages and dialogs that any scene is made of."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.tables.view import TableView
from tools.screenshots.waiting import settle, wait

Scene = Callable[[MainWindow], QWidget | None]
"""Bring the window into a state; give what is to be pictured, None for nothing."""


def page(name: str) -> Scene:
    """Show a page of the open workspace."""

    def show(window: MainWindow) -> QWidget:
        window.show_page(name)
        return window

    return show


def dialog(action: str, name: str) -> Scene:
    """Open a dialog by its action."""

    def show(window: MainWindow) -> QWidget | None:
        window.shell.actions.qt(action).trigger()
        settle(window)
        opened = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.objectName() == name and widget.isVisible()
        ]
        return opened[0] if opened else None

    return show


def record(window: MainWindow) -> QWidget:
    """Open one record on the Records page, with all that surrounds it."""
    window.show_page("records")
    settle(window)
    (table,) = [view for view in window.findChildren(TableView) if view.isVisible()]
    table.selectRow(2)
    wait(500)  # the panel waits until the selection rests
    return window

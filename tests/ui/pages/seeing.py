"""What a person sees of a page, and does on it."""

from typing import TypeVar

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crmadmin.ui.operations import Operations

W = TypeVar("W", bound=QWidget)


def words(page: QWidget) -> str:
    """Read every text that is shown, a line each."""
    labels = [part.text() for part in page.findChildren(QLabel) if part.isVisible()]
    buttons = [part.text() for part in page.findChildren(QPushButton) if part.isVisible()]
    return "\n".join((*labels, *buttons))


def part(page: QWidget, kind: type[W], name: str) -> W:
    """Find a part that is shown by its object name."""
    found = [each for each in page.findChildren(kind, name) if each.isVisible()]
    assert len(found) == 1, (name, found)
    return found[0]


def settle(qtbot: QtBot, operations: Operations) -> None:
    """Wait until no work runs, and what follows from it is drawn."""
    qtbot.waitUntil(lambda: operations.running == 0)
    qtbot.wait(20)
    qtbot.waitUntil(lambda: operations.running == 0)

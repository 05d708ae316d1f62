"""A sentence that leads somewhere, and goes on in the next line where it does not fit."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


def linked_sentence(text: str, run: Callable[[], None], name: str) -> QLabel:
    """Make a link that wraps; reached with Tab and followed with Enter like any link."""
    made = QLabel(f'<a href="#">{escape(text)}</a>')
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setAccessibleName(text)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    made.linkActivated.connect(lambda _address: run())
    return made

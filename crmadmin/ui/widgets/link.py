"""A word or a figure that leads somewhere."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from crmadmin.ui.stylesheet import wear
from crmadmin.ui.theme import numeric

LINK_BORDER = 2
"""Pixels that the room for the focus ring takes at each side of a link."""


def link(text: str, run: Callable[[], None], name: str = "") -> QPushButton:
    """Make a button that looks like a link; figures in it are of equal width."""
    made = QPushButton(text)
    made.setObjectName(name)
    wear(made, "link")
    made.setFont(numeric(made.font()))
    made.clicked.connect(lambda _checked=False: run())
    return made


def wrapping_link(text: str, run: Callable[[], None], name: str) -> QLabel:
    """Make a link that goes on in the next line; reached with Tab and followed with Enter."""
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

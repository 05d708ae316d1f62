"""A word or a figure that leads somewhere."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

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

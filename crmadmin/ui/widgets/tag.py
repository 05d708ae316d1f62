"""A small word in a frame that marks what stands beside it."""

from PySide6.QtWidgets import QLabel, QSizePolicy

from crmadmin.ui.widgets.text import label


def tag(text: str) -> QLabel:
    """Make a tag ("assumption")."""
    made = label("tag", text)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made

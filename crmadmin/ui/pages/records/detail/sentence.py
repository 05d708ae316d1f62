"""A sentence in place of a list that is empty."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from crmadmin.ui.stylesheet import wear


class Sentence(QLabel):
    """Say in muted words why nothing is here."""

    def __init__(self) -> None:
        super().__init__()
        wear(self, "secondary")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(16, 16, 16, 16)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)

"""What is said of a form while it is filled in; its room is kept, so that nothing jumps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crmadmin.ui.icons import Icons
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_TWO_LINES = 36


class Message(QWidget):
    """An icon and a sentence, or nothing."""

    def __init__(self, icons: Icons, name: str) -> None:
        super().__init__()
        self._symbol = Symbol(icons, "info")
        self._text = label(wraps=True)
        self._text.setObjectName(name)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.setMinimumHeight(_TWO_LINES)
        self.clear()

    def text(self) -> str:
        """Give what is said, empty for nothing."""
        return self._text.text()

    def clear(self) -> None:
        """Say nothing."""
        self._symbol.hide()
        self._text.clear()

    def inform(self, text: str) -> None:
        """Say something to know."""
        self._say("info", "update", text, "")

    def warn(self, text: str) -> None:
        """Say what speaks against it."""
        self._say("warning", "blocked", text, "blocked")

    def refuse(self, text: str) -> None:
        """Say why it cannot be."""
        self._say("warning-octagon", "delete", text, "delete")

    def _say(self, icon: str, tint: str, text: str, look: str) -> None:
        self._symbol.show_icon(icon, tint)
        self._symbol.show()
        wear(self._text, look)
        self._text.setText(text)

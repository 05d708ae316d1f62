"""A large button with an icon, a name and a line about what lies behind."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from crmadmin.ui.icons import Icons
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_HEIGHT = 64


class Door(QPushButton):
    """Lead somewhere, and say where in a name and a line."""

    def __init__(self, icons: Icons, icon: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        wear(self, "door")
        self._title = label("section")
        self._line = label("secondary")
        symbol = Symbol(icons, icon, "accent", pixels=24)
        arrow = Symbol(icons, "arrow-right")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._line)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(symbol)
        row.addLayout(words, 1)
        row.addWidget(arrow)
        for part in (self._title, self._line, symbol, arrow):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, title: str, line: str) -> None:
        """Name the door and say what lies behind."""
        self._title.setText(title)
        self._line.setText(line)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)

    def sizeHint(self) -> QSize:
        """Be as large as the words in it."""
        inside = self._row.sizeHint()
        return QSize(inside.width(), max(_HEIGHT, inside.height()))

"""What stands where nothing is: what this is for, why it is empty, and what changes that."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.ui.icons import Icons
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_WIDTH = 420


class EmptyState(QWidget):
    """An icon, a title, a sentence and a button, in the middle of a page; a link where it helps."""

    def __init__(self, icons: Icons, icon: str) -> None:
        super().__init__()
        self._title = label("section")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = label("secondary", wraps=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton()
        wear(self.button, "primary")
        self._run: Callable[[], None] | None = None
        self.button.clicked.connect(self._act)
        self.other = QPushButton()
        wear(self.other, "link")
        self._other_run: Callable[[], None] | None = None
        self.other.clicked.connect(self._act_otherwise)
        middle = Qt.AlignmentFlag.AlignHCenter
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(Symbol(icons, icon, pixels=40), 0, middle)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addWidget(self.button, 0, middle)
        column.addWidget(self.other, 0, middle)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inner)
        row.addStretch(1)

    def say(
        self,
        title: str,
        text: str,
        *,
        action: str = "",
        run: Callable[[], None] | None = None,
        other: str = "",
        other_run: Callable[[], None] | None = None,
    ) -> None:
        """Say what this is for and why it is empty, with a button, and a link to another way."""
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._run = run
        self.other.setText(other)
        self.other.setVisible(bool(other))
        self._other_run = other_run

    def _act(self) -> None:
        if self._run:
            self._run()

    def _act_otherwise(self) -> None:
        if self._other_run:
            self._other_run()

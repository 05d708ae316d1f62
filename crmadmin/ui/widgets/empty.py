"""What stands where nothing is: what this is for, why it is empty, and what changes that."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crmadmin.ui.icons import Icons
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_WIDTH = 420


class EmptyState(QWidget):
    """An icon, a title, a sentence and at most one button, in the middle of a page."""

    def __init__(self, icons: Icons, icon: str) -> None:
        super().__init__()
        self._title = label("section")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = label("secondary", wraps=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setFixedWidth(_WIDTH)
        self.button = QPushButton()
        wear(self.button, "primary")
        self._run: Callable[[], None] | None = None
        self.button.clicked.connect(self._act)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(Symbol(icons, icon, pixels=40), 0, middle)
        column.addWidget(self._title, 0, middle)
        column.addWidget(self._text, 0, middle)
        column.addSpacing(8)
        column.addWidget(self.button, 0, middle)
        column.addStretch(3)

    def say(
        self, title: str, text: str, *, action: str = "", run: Callable[[], None] | None = None
    ) -> None:
        """Say what this is for and why it is empty, with a button where there is one."""
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._run = run

    def _act(self) -> None:
        if self._run:
            self._run()

"""Parts of the forms that connect: numbered steps, and lines to fill in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crmadmin.ui.widgets.text import label

_NUMBER = 20


class Step(QWidget):
    """A numbered step: a sentence, and below it what the step needs."""

    def __init__(self, number: int) -> None:
        super().__init__()
        mark = label("section", f"{number}.")
        mark.setFixedWidth(_NUMBER)
        self._text = label("", wraps=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._text)
        column.addLayout(self.body)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def say(self, text: str) -> None:
        """Say what to do."""
        self._text.setText(text)


def secret_line(name: str) -> QLineEdit:
    """Make a line for a secret: hidden as it is typed, and kept out of completion and undo."""
    made = QLineEdit()
    made.setObjectName(name)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setInputMethodHints(
        Qt.InputMethodHint.ImhHiddenText
        | Qt.InputMethodHint.ImhNoPredictiveText
        | Qt.InputMethodHint.ImhNoAutoUppercase
        | Qt.InputMethodHint.ImhSensitiveData
    )
    return made


def line_edit(name: str) -> QLineEdit:
    """Make a line for what is no secret."""
    made = QLineEdit()
    made.setObjectName(name)
    return made


def beside(*parts: QWidget, stretch: int | None = 0) -> QHBoxLayout:
    """Put parts beside each other; the one at ``stretch`` takes the room."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for index, part in enumerate(parts):
        row.addWidget(part, 1 if index == stretch else 0)
    if stretch is None:
        row.addStretch(1)
    return row


def row_of(*parts: QWidget, spacing: int = 16) -> QWidget:
    """Put parts beside each other, at the left."""
    made = QWidget()
    row = beside(*parts, stretch=None)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    made.setLayout(row)
    return made


def below(*parts: QWidget) -> QWidget:
    """Put parts below each other."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    return made

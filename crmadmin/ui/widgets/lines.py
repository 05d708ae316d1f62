"""A symbol and a text on one line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label


def line(symbol: Symbol, text: str) -> QWidget:
    """Put a symbol before a text that may wrap."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label("", text, wraps=True), 1)
    return made

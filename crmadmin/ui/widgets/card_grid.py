"""Cards beside each other where there is room, below each other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from crmadmin.ui.widgets.card import Card

_WIDE_ENOUGH = 1200


class CardGrid(QScrollArea):
    """Scroll through cards, in two columns or in one as the width allows."""

    def __init__(self, cards: Sequence[Card]) -> None:
        super().__init__()
        self._cards = cards
        self._columns = 0
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(24, 16, 24, 24)
        self._grid.setSpacing(16)
        self._arrange(2)
        self.setWidget(inside)

    @property
    def columns(self) -> int:
        """Give in how many columns the cards stand."""
        return self._columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards anew where the room has changed enough."""
        self._arrange(2 if event.size().width() >= _WIDE_ENOUGH else 1)
        super().resizeEvent(event)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(len(self._cards) + 1):
            below = row == -(-len(self._cards) // columns)
            self._grid.setRowStretch(row, 1 if below else 0)

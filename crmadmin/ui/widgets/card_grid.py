"""Cards beside each other where there is room, below each other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from crmadmin.ui.widgets.card import Card

_WIDE_ENOUGH = 1200
_GAP = 16


class CardGrid(QScrollArea):
    """Scroll through cards, in two columns or in one as the width allows.

    ``above`` stands over them in full width, ``below`` under them.
    """

    def __init__(
        self,
        cards: Sequence[Card],
        *,
        above: QWidget | None = None,
        below: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._below = below
        self._cards = cards
        self._columns = 0
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(24, 16, 24, 24)
        self._grid.setSpacing(_GAP)
        if above is not None:
            self._grid.addWidget(above, 0, 0, 1, 2)
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
        # Between a column and an empty one there is no gap, or cards end short of what is above.
        self._grid.setHorizontalSpacing(_GAP if columns > 1 else 0)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, 1 + number // columns, number % columns)
        rows = -(-len(self._cards) // columns)
        if self._below is not None:
            self._grid.addWidget(self._below, 1 + rows, 0, 1, 2)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(len(self._cards) + 3):
            self._grid.setRowStretch(row, 1 if row == rows + 2 else 0)

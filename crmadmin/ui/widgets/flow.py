"""A row of widgets that wraps into the next line where it gets narrow."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_GAP = 8
_LINE_GAP = 4


class FlowLayout(QLayout):
    """Lay widgets out one after the other, in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Give the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than the lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that fewer pixels across need more down."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines at a width."""
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        """Ask for room for the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Give the size of the largest item with the margins."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        """Place the items line by line; give the height that they take with the margins."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        shown = [item for item in self._items if not item.isEmpty()]
        tallest = max((item.sizeHint().height() for item in shown), default=0)
        x, y, line = inner.x(), inner.y(), 0
        for item in shown:
            hint = item.sizeHint()
            if x > inner.x() and x + hint.width() > inner.right() + 1:
                x, y, line = inner.x(), y + line + _LINE_GAP, 0
            line = tallest
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(hint.width(), tallest)))
            x += hint.width() + _GAP
        return y + line - rect.y() + margins.bottom()

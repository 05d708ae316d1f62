"""A row of widgets that goes on in the next line where it does not fit."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lay widgets out from left to right, then below."""

    def __init__(self, parent: QWidget, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let an item go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines."""
        return self._flow(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._flow(rect, place=True)

    def sizeHint(self) -> QSize:
        """Ask for the room of one line."""
        hints = [item.sizeHint() for item in self._items]
        width = sum(hint.width() + self.spacing() for hint in hints)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Make do with the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        across, down = margins.left() + margins.right(), margins.top() + margins.bottom()
        return size + QSize(across, down)

    def _flow(self, rect: QRect, *, place: bool) -> int:
        """Place the items that are not hidden, each in the middle of its line."""
        inner = rect.marginsRemoved(self.contentsMargins())
        left, top = inner.left(), inner.top()
        hints = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        height = max((hint.height() for _, hint in hints), default=0)
        for item, hint in hints:
            if left > inner.left() and left + hint.width() > inner.right() + 1:
                left, top = inner.left(), top + height + self.spacing()
            if place:
                down = (height - hint.height()) // 2
                item.setGeometry(QRect(QPoint(left, top + down), hint))
            left += hint.width() + self.spacing()
        return top + height - rect.top() + self.contentsMargins().bottom()

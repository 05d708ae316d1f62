"""Lists of which some entries are ticked."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

_ID = Qt.ItemDataRole.UserRole
_ROW = 24
_TICKED, _BLANK = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TickList(QListWidget):
    """List things to tick; ``itemChanged`` says that one was."""

    def __init__(self, name: str, said: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(said)

    def add(self, key: str, text: str, *, ticked: bool) -> None:
        """Offer one more."""
        item = QListWidgetItem(text, self)
        item.setData(_ID, key)
        item.setSizeHint(QSize(0, _ROW))
        item.setCheckState(_TICKED if ticked else _BLANK)

    def tick(self, keys: Iterable[str]) -> None:
        """Tick these and no others, without telling."""
        wanted = set(keys)
        with QSignalBlocker(self):
            for item in map(self.item, range(self.count())):
                item.setCheckState(_TICKED if str(item.data(_ID)) in wanted else _BLANK)
        self.viewport().update()

    def ticked(self) -> tuple[str, ...]:
        """Give what is ticked, in the order of the list."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(str(item.data(_ID)) for item in items if item.checkState() is _TICKED)

    def offered(self) -> frozenset[str]:
        """Give all that can be ticked."""
        return frozenset(str(self.item(row).data(_ID)) for row in range(self.count()))

    def toggle_current(self) -> None:
        """Tick the current one, or take its tick away."""
        item = self.currentItem()
        if item is not None:
            item.setCheckState(_BLANK if item.checkState() is _TICKED else _TICKED)

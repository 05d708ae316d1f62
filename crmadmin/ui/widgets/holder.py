"""A place for one widget that is made anew when what it shows changes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Holder(QWidget):
    """Hold at most one widget; the former goes when another comes."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fill(self, widget: QWidget) -> None:
        """Show a widget in place of the one before."""
        while (item := self._column.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        self._column.addWidget(widget)

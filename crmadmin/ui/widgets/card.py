"""A framed group with a title."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import label


class Card(QFrame):
    """A titled group on a page; put its content into :attr:`body`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        wear(self, "card")
        self._title = label("section")
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(self.body)
        column.addStretch(1)

    def title(self, text: str) -> None:
        """Name the group."""
        self._title.setText(text)

    def fill(self, widget: QWidget) -> None:
        """Put one widget in place of the whole content."""
        while (item := self.body.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        self.body.addWidget(widget)

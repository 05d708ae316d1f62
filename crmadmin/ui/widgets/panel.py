"""A detail panel: one body at a time, as wide as the panel, scrolled if long."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from crmadmin.ui.widgets.scrolled import Scrolled
from crmadmin.ui.widgets.swapping import swap_first


class Panel(QScrollArea):
    """Show a body in place of the one before."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._body: QWidget | None = None
        inner = Scrolled()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 4, 16, 16)
        self._column.addStretch(1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)  # setWidget turns it on
        # as wide as the panel, however long the names are
        inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def shows_body(self) -> bool:
        """Tell whether a body was shown yet."""
        return self._body is not None

    def show_body(self, body: QWidget) -> None:
        """Show a body."""
        former, self._body = self._body, body
        swap_first(self._column, former, body)

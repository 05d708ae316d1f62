"""The detail panel at the right: what the selection of the page is, in full."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import label

MINIMUM = 280


class DetailPanel(QFrame):
    """Hold the detail widget of each page and show that of the page shown."""

    close_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("detail")
        wear(self, "panel")
        self.setMinimumWidth(MINIMUM)
        self._title = label("section")
        self._close = QPushButton()
        self._close.setObjectName("detail.close")
        wear(self._close, "link")
        shell.icons.put(self._close, "x")
        self._close.clicked.connect(self.close_asked)
        self._stack = QStackedWidget()
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        shell.languages.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Name the panel in the language spoken now."""
        self._title.setText(self.tr("Detail"))
        self._close.setAccessibleName(self.tr("Hide detail"))
        self._close.setToolTip(self.tr("Hide detail"))

    def show_widget(self, widget: QWidget) -> None:
        """Show the detail widget of a page."""
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

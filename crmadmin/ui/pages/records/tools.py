"""The filters in the page's header: object, search, add a filter, choose columns."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from crmadmin.ui.pages.records.object_switcher import ObjectSwitcher
from crmadmin.ui.shell import Shell

_TYPING_MILLISECONDS = 250
_SEARCH_WIDTHS = (240, 320)


class RecordTools(QWidget):
    """Hold the header's tools; ``searched`` carries the text once typing pauses."""

    searched = Signal(str)
    filter_asked = Signal()
    columns_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.switcher = ObjectSwitcher(shell)
        self.search = QLineEdit()
        self.search.setObjectName("records.search")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_SEARCH_WIDTHS[0])
        self.search.setMaximumWidth(_SEARCH_WIDTHS[1])
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MILLISECONDS)
        self._typing.timeout.connect(self._tell)
        self.search.textChanged.connect(self._typing.start)
        self.search.returnPressed.connect(self._tell)
        self._filter = QPushButton()
        self._filter.setObjectName("records.add-filter")
        shell.icons.put(self._filter, "funnel", "text")
        self._filter.clicked.connect(self.filter_asked)
        self._columns = QPushButton()
        self._columns.setObjectName("records.columns")
        shell.icons.put(self._columns, "columns", "text")
        self._columns.clicked.connect(self.columns_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.switcher)
        row.addWidget(self.search, 1)
        row.addWidget(self._filter)
        row.addWidget(self._columns)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Word the tools."""
        self.switcher.retranslate()
        self.search.setPlaceholderText(self.tr("Search the columns shown"))
        self.search.setAccessibleName(self.search.placeholderText())
        self._filter.setText(self.tr("Filter"))
        self._columns.setText(self.tr("Columns"))

    def enable(self, *, on: bool) -> None:
        """Let the tools be used, or not where there is no object."""
        for tool in (self.switcher, self.search, self._filter, self._columns):
            tool.setEnabled(on)

    def show_search(self, text: str) -> None:
        """Show what is searched, without telling."""
        with QSignalBlocker(self.search):
            self.search.setText(text)
        self._typing.stop()

    def _tell(self) -> None:
        self._typing.stop()
        self.searched.emit(self.search.text())

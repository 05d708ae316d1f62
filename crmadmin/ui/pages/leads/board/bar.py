"""The head of the tab: which pipeline, what is searched, and by what records are filtered."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from crmadmin.ui.pages.leads.chooser import PipelineChooser
from crmadmin.ui.pages.leads.known import KnownPipelines
from crmadmin.ui.shell import Shell

_TYPING_MILLISECONDS = 250
_SEARCH_WIDTHS = (140, 260)


class BoardFilters(QWidget):
    """Choose the pipeline; ``searched`` carries the text once typing pauses."""

    searched = Signal(str)

    def __init__(self, shell: Shell, known: KnownPipelines) -> None:
        super().__init__()
        self._shell = shell
        self.pipeline = PipelineChooser(known, "board.pipeline")
        self._search = QLineEdit()
        self._search.setObjectName("board.search")
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(_SEARCH_WIDTHS[0])
        self._search.setMaximumWidth(_SEARCH_WIDTHS[1])
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MILLISECONDS)
        self._typing.timeout.connect(self._tell)
        self._search.textChanged.connect(self._typing.start)
        self._search.returnPressed.connect(self._tell)
        self._filter = QPushButton()
        self._filter.setObjectName("board.add_filter")
        shell.icons.put(self._filter, "funnel", "text")
        self._filter.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.pipeline)
        row.addWidget(self._search, 1)
        row.addWidget(self._filter)
        row.addStretch(1)

    def show_search(self, text: str, *, on: bool) -> None:
        """Show what is searched, without telling; nothing while there is no pipeline."""
        for part in (self._search, self._filter):
            part.setVisible(on)
        if not self._typing.isActive() and text != self._search.text():
            with QSignalBlocker(self._search):
                self._search.setText(text)

    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self._search.setFocus()
        self._search.selectAll()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.pipeline.retranslate()
        self._search.setPlaceholderText(self.tr("Search names"))
        self._search.setAccessibleName(self.tr("Search names"))
        self._filter.setText(self.tr("Filter"))

    @Slot()
    def _tell(self) -> None:
        self._typing.stop()
        self.searched.emit(self._search.text())

    @Slot()
    def _ask(self) -> None:
        self._shell.actions.qt("board.filter").trigger()

"""The records behind a figure, one row each."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.settings.sources import FigureSource, Said
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.paged_table import PagedTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.text import ElidedLabel, label

RECORD, WHY, OWNER, ID = "record", "why", "owner", "id"
_SHOWN = (RECORD, WHY, OWNER, ID)
_NAME = "leads.settings.rows"


class RowTexts(Texts):
    """The texts of this module."""


class FigureList(QFrame):
    """List records. ``left`` says that the person goes back, ``opened`` carries a RecordName."""

    left = Signal()
    opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        wear(self, "page")
        self._shell = shell
        self._title_of: Callable[[], str] = str
        self._back = QPushButton()
        self._back.setObjectName(f"{_NAME}.back")
        wear(self._back, "link")
        shell.icons.put(self._back, "arrow-left", "accent")
        self._title = ElidedLabel("section")
        self._count = label("secondary")
        self._count.setFont(numeric(self._count.font()))
        self.table = TableView(_NAME, choosable=True)
        self._model: PagedTableModel[Said] = PagedTableModel(
            self._columns(), shell.operations, self.table
        )
        self.table.show_model(self._model)
        self.table.header.setStretchLastSection(True)
        self._layout = TableLayout(self.table, shell.settings)
        self._layout.use(_NAME, self._columns(), _SHOWN)
        self._nothing = EmptyState(shell.icons, "check-circle")
        self.table.set_empty(self._nothing)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_rows(self, source: FigureSource, title: Callable[[], str]) -> None:
        """List rows under a title, worded anew with the language."""
        self._title_of = title
        self._count.clear()
        self.retranslate()
        self._model.set_source(source)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._back.setText(self.tr("All figures"))
        self._back.setToolTip(self.tr("Back to all figures (Esc)"))
        self.table.setAccessibleName(self._title_of() or self.tr("Records"))
        self._layout.retitle(self._columns())
        self._title.say(self._title_of())
        self._nothing.say(self.tr("Nothing to list"), self.tr("No record is counted here."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._model.counted.connect(self._tell_count)
        self._model.failed.connect(self._shell.notices.problem)
        self.table.link_opened.connect(self._follow)
        self.table.opened.connect(lambda row: self.opened.emit(row.record))
        self.table.copied.connect(self._tell_copied)
        self._shell.theme.changed.connect(self.retranslate)

    def _columns(self) -> tuple[TableColumn[Said], ...]:
        accent = QColor(self._shell.theme.tokens.accent)
        return (
            TableColumn[Said](
                name=RECORD,
                title=RowTexts.tr("Record"),
                text=lambda row: row.record.name,
                linked=lambda row: row.record.known,
                colour=lambda _row: accent,
                width=240,
            ),
            TableColumn[Said](
                name=WHY,
                title=RowTexts.tr("Why it is counted"),
                text=lambda row: row.why,
                tooltip=lambda row: row.why,
                width=340,
            ),
            TableColumn[Said](
                name=OWNER, title=RowTexts.tr("Owner"), text=lambda row: row.owner, width=150
            ),
            TableColumn[Said](
                name=ID, title=RowTexts.tr("Record ID"), text=lambda row: row.record.id, width=120
            ),
        )

    @Slot(int)
    def _tell_count(self, count: int) -> None:
        self._count.setText(self.tr("%Ln row(s)", None, count))
        if count and not self.table.currentIndex().isValid():
            self.table.go_to(0)

    @Slot(int)
    def _tell_copied(self, count: int) -> None:
        self._shell.notices.toast(self.tr("%Ln row(s) copied with headers", None, count))

    @Slot(object, str)
    def _follow(self, row: Said, name: str) -> None:
        if name == RECORD:
            self.opened.emit(row.record)

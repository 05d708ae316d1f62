"""The list of moves behind a figure."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from crmadmin.core.leads.stage_history import JudgedEntry
from crmadmin.ui.pages.leads.simulation.moves.columns import RECORD, SHOWN, move_columns
from crmadmin.ui.pages.leads.simulation.moves.sources import MoveSource
from crmadmin.ui.pages.leads.simulation.naming import told_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.paged_table import PagedTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.text import ElidedLabel, label
from crmadmin.wording.governance import Told


class MoveList(QFrame):
    """List moves, or records as they stand. ``left`` says that the person goes back.

    ``entered`` carries the :class:`JudgedEntry` that is looked at (None without), ``opened`` one
    whose record is to be shown.
    """

    left = Signal()
    entered = Signal(object)
    opened = Signal(object)

    def __init__(self, shell: Shell, name: str, *, returns: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        wear(self, "page")
        self._shell = shell
        self._returns = returns
        self._source: MoveSource | None = None
        self._title_of: Callable[[], str] = str
        self._back = QPushButton()
        self._back.setObjectName(f"{name}.back")
        wear(self._back, "link")
        shell.icons.put(self._back, "arrow-left", "accent")
        self._back.setVisible(returns)
        self._title = ElidedLabel("section")
        self._title.setObjectName(f"{name}.title")
        self._count = label("secondary")
        self._count.setObjectName(f"{name}.count")
        self._count.setFont(numeric(self._count.font()))
        self.table = TableView(f"{name}.table", choosable=True)
        self._model: PagedTableModel[JudgedEntry] = PagedTableModel(
            move_columns(shell, None), shell.operations, self.table
        )
        self.table.show_model(self._model)
        self.table.header.setStretchLastSection(True)
        self._layout = TableLayout(self.table, shell.settings)
        self._layout.use(f"{name}.table", move_columns(shell, None), SHOWN)
        self._nothing = EmptyState(shell.icons, "check-circle")
        self.table.set_empty(self._nothing)
        self._lay_out()
        self._connect()
        self.retranslate()

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
        self.table.entered_row.connect(self.entered)
        self.table.link_opened.connect(self._follow)
        self.table.opened.connect(self.opened)
        self.table.copied.connect(self._tell_copied)
        self.table.add_to_menu = self._fill_menu
        self._shell.theme.changed.connect(self.retranslate)

    @property
    def source(self) -> MoveSource | None:
        """Give what is listed."""
        return self._source

    @property
    def title_of(self) -> Callable[[], str]:
        """Give what words the title."""
        return self._title_of

    def show_moves(self, source: MoveSource | None, title: Callable[[], str]) -> None:
        """List moves under a title, worded anew with the language; None lists nothing."""
        if source is not None and source == self._source:
            return
        self._source, self._title_of = source, title
        self._count.clear()
        self.retranslate()
        self._model.set_source(source)

    def current_move(self) -> JudgedEntry | None:
        """Give the row that is looked at."""
        row = self.table.current_row()
        return row if isinstance(row, JudgedEntry) else None

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._back.setText(self.tr("All figures"))
        self._back.setToolTip(self.tr("Back to all figures (Esc)"))
        self.table.setAccessibleName(self._title_of() or self.tr("Moves"))
        self._layout.retitle(move_columns(self._shell, self._told()))
        self._title.say(self._title_of())
        self._nothing.say(
            self.tr("Nothing to list"),
            self.tr("The rules that are tried refuse nothing of this."),
        )

    def _told(self) -> Told | None:
        source = self._source
        return None if source is None else told_of(self._shell, source.history, source.people)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._returns:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _tell_count(self, count: int) -> None:
        is_standing = self._source is not None and self._source.is_standing
        records, moves = self.tr("%Ln record(s)", None, count), self.tr("%Ln row(s)", None, count)
        self._count.setText(records if is_standing else moves)
        if count and not self.table.currentIndex().isValid():
            self.table.go_to(0)

    @Slot(int)
    def _tell_copied(self, count: int) -> None:
        self._shell.notices.toast(self.tr("%Ln row(s) copied with headers", None, count))

    @Slot(object, str)
    def _follow(self, row: JudgedEntry, name: str) -> None:
        if name == RECORD:
            self.opened.emit(row)

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        menu.addAction(self._shell.actions.qt("simulation.record"))
        menu.addSeparator()

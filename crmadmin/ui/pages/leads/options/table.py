"""The table of options; their order is changed by dragging rows, or with Alt and the arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from crmadmin.ui.pages.leads.options.columns import DEFAULT, RECORDS, option_columns
from crmadmin.ui.pages.leads.options.rows import OptionRow, matches
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView

SETTINGS_KEY = "leads.options"
DRAGGED = "application/x-crmadmin-options"


class OptionModel(ListTableModel[OptionRow]):
    """Options that can be dragged while they stand in their own order."""

    is_movable = False

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let options be dragged; other values have no place."""
        flags = super().flags(index)
        row = self.row_at(index.row()) if index.isValid() else None
        if self.is_movable and row is not None and row.option is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Name what is dragged."""
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry nothing but the mark: what is dragged is what is selected."""
        del indexes
        data = QMimeData()
        data.setData(DRAGGED, b"")
        return data


class OptionTable(TableView):
    """Show options.

    ``count_opened`` carries a row whose count was clicked or entered, ``opened_row`` one that was
    double-clicked or entered elsewhere. ``dropped`` carries the values that were dragged and the
    place before which they were dropped; ``stepped`` those to be moved, and -1 (up) or 1.
    """

    count_opened = Signal(object)
    opened_row = Signal(object)
    dropped = Signal(object, int)
    stepped = Signal(object, int)

    def __init__(self, shell: Shell) -> None:
        super().__init__(SETTINGS_KEY, choosable=True)
        self._shell = shell
        self._rows: tuple[OptionRow, ...] = ()
        self._text = ""
        self._wanted = ""
        self._is_ordered = False
        self._editable = False
        self._model = OptionModel(
            option_columns(shell), identity=lambda row: row.value, parent=self
        )
        self.show_model(self._model)
        self.header.setStretchLastSection(True)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(SETTINGS_KEY, self._model.columns, DEFAULT)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self._model.ordered.connect(self._note_order)
        self.link_opened.connect(lambda row, _name: self.count_opened.emit(row))
        self.opened.connect(self._open_current)
        shell.theme.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the columns in the language spoken now."""
        self.setAccessibleName(self.tr("Options"))
        self._layout.retitle(option_columns(self._shell))

    def show_rows(self, rows: tuple[OptionRow, ...], *, editable: bool) -> None:
        """Show options, and other values that records hold."""
        self._rows = rows
        self._editable = editable
        self._show()
        if self._model.rows and not self.currentIndex().isValid():
            self.go_to(0)

    def filter(self, text: str) -> None:
        """Show the options that a text means, all of them for an empty one."""
        self._text = text
        self._show()

    @property
    def is_filtered(self) -> bool:
        """Tell whether options may be left out."""
        return bool(self._text.strip())

    @property
    def is_movable(self) -> bool:
        """Tell whether rows stand in the order of the options, to be changed."""
        return self._model.is_movable

    def select_later(self, value: str) -> None:
        """Make an option the current one, as soon as it is shown."""
        self._wanted = value
        self._select_wanted()

    def current_option(self) -> OptionRow | None:
        """Give the current row."""
        row = self.current_row()
        return row if isinstance(row, OptionRow) else None

    def selected_values(self) -> frozenset[str]:
        """Give the values of the selected options that the draft has."""
        rows = (self._model.row_at(index.row()) for index in self.selectedIndexes())
        return frozenset(row.value for row in rows if row is not None and row.option is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move options with Alt and the arrows; leave Delete to the page's action."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if with_alt and event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def step(self, step: int) -> None:
        """Ask to move the selected options up (-1) or down (1)."""
        values = self.selected_values()
        if self.is_movable and values:
            self.stepped.emit(values, step)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take options of this table."""
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would be dropped."""
        super().dragMoveEvent(event)
        self._welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask to move what was dragged; whoever owns the rows gives them anew."""
        if event.mimeData().hasFormat(DRAGGED) and self.is_movable:
            # nothing moved as far as Qt is told: it would take rows out of the model itself
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()
            self.dropped.emit(self.selected_values(), self._place_at(event))
            self.viewport().update()

    def _welcome(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(DRAGGED) and self.is_movable:
            event.acceptProposedAction()
        else:
            event.ignore()

    def _place_at(self, event: QDropEvent) -> int:
        """Find before which of the draft's options something is dropped."""
        y = round(event.position().y())
        position = self.rowAt(y)
        if position < 0:
            position = len(self._model.rows)
        elif y > self.rowViewportPosition(position) + self.rowHeight(position) // 2:
            position += 1
        return sum(row.option is not None for row in self._model.rows[:position])

    def _show(self) -> None:
        self._model.set_rows([row for row in self._rows if matches(row, self._text)])
        self._settle()
        self._select_wanted()

    def _settle(self) -> None:
        self._model.is_movable = self._editable and not self.is_filtered and not self._is_ordered
        self.setDragEnabled(self.is_movable)
        self.setAcceptDrops(self.is_movable)

    @Slot(str, bool)
    def _note_order(self, name: str, _descending: bool) -> None:  # noqa: FBT001 - a slot
        self._is_ordered = bool(name)
        self._settle()

    def _select_wanted(self) -> None:
        position = self._model.find(self._wanted) if self._wanted else None
        if position is not None:
            self._wanted = ""
            self.go_to(position)

    @Slot(object)
    def _open_current(self, row: OptionRow) -> None:
        """Open what Enter is pressed on: the records of a count, else the option."""
        name = self._model.columns[self.currentIndex().column()].name
        if name == RECORDS and row.records:
            self.count_opened.emit(row)
        else:
            self.opened_row.emit(row)

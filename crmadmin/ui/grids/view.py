"""The grid itself: cells that fill the room, reached by mouse and arrows."""

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyleOptionViewItem,
    QTableView,
)

from crmadmin.ui.grids.headers import GridHeader
from crmadmin.ui.grids.model import GridModel
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear

_NARROWEST, _WIDEST = 58, 128
_LOWEST, _HIGHEST = 40, 60
_Move = QAbstractItemView.CursorAction
_STEPS = {
    _Move.MoveLeft: (0, -1),
    _Move.MoveRight: (0, 1),
    _Move.MoveUp: (-1, 0),
    _Move.MoveDown: (1, 0),
}


class GridView(QTableView):
    """Show a grid; ``chosen`` says that another cell is current, ``opened`` carries one."""

    chosen = Signal()
    opened = Signal(object)

    def __init__(self, shell: Shell, name: str, model: GridModel) -> None:
        super().__init__()
        self.setObjectName(name)
        wear(self, "matrix")
        self._cells = model
        model.setParent(self)
        self.setModel(model)
        self._rows = GridHeader(shell, Qt.Orientation.Vertical, self)
        self._columns = GridHeader(shell, Qt.Orientation.Horizontal, self)
        self.setVerticalHeader(self._rows)
        self.setHorizontalHeader(self._columns)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._mark)
        shell.theme.changed.connect(self.viewport().update)

    def copy(self) -> None:
        """Copy the grid with its names, as spreadsheets paste it."""
        QGuiApplication.clipboard().setText(
            "\n".join("\t".join(line) for line in self.lines()) + "\n"
        )

    def lines(self) -> list[list[str]]:
        """Give the grid as texts: a line of names, then a name and its cells."""
        model = self._cells
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        columns = range(model.columnCount())
        found = [["", *(str(model.headerData(each, across)) for each in columns)]]
        for row in range(model.rowCount()):
            cells = [str(model.index(row, each).data() or "") for each in columns]
            found.append([str(model.headerData(row, down)), *cells])
        return found

    def draw(self, painter: QPainter) -> None:
        """Draw names and cells from the corner on, whatever part of them is in sight."""
        left, top = self._rows.width(), self._columns.height()
        for row in range(self._cells.rowCount()):
            place = QRect(
                0, top + self._rows.sectionPosition(row), left, self._rows.sectionSize(row)
            )
            self._rows.paintSection(painter, place, row)
        for column in range(self._cells.columnCount()):
            width = self._columns.sectionSize(column)
            across = left + self._columns.sectionPosition(column)
            self._columns.paintSection(painter, QRect(across, 0, width, top), column)
            for row in range(self._cells.rowCount()):
                down = top + self._rows.sectionPosition(row)
                place = QRect(across, down, width, self._rows.sectionSize(row))
                self._draw_cell(painter, place, self._cells.index(row, column))

    def whole(self) -> QRect:
        """Give the room that :meth:`draw` takes."""
        width = self._rows.width() + self._columns.length()
        return QRect(0, 0, width + 1, self._columns.height() + self._rows.length() + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a cell with Enter, copy the grid."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to cells only; an arrow passes over places that are none."""
        now = self.currentIndex()
        if action not in _STEPS or not now.isValid():
            to = super().moveCursor(action, modifiers)
            return now if self._cells.cell(to) is None else to
        down, across = _STEPS[action]
        to = self._cells.index(now.row() + down, now.column() + across)
        while to.isValid() and self._cells.cell(to) is None:
            to = self._cells.index(to.row() + down, to.column() + across)
        return to if to.isValid() else now

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let cells fill the room."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the room among the cells, once the names have taken theirs."""
        across, down = self._cells.columnCount(), self._cells.rowCount()
        if not across or not down:
            return
        room = self.contentsRect().size()
        self._rows.fit(max(_LOWEST, min(_HIGHEST, (room.height() - 32) // down)))
        width = (room.width() - self._rows.width()) // across
        self._columns.fit(max(_NARROWEST, min(_WIDEST, width)))
        height = (room.height() - self._columns.height()) // down
        self._rows.fit(max(_LOWEST, min(_HIGHEST, height)))
        self.updateGeometries()

    def _draw_cell(self, painter: QPainter, place: QRect, index: QModelIndex) -> None:
        option = QStyleOptionViewItem()
        option.rect = place
        option.font = self.font()
        option.palette = self.palette()
        self.itemDelegate().paint(painter, option, index)

    @Slot()
    def _mark(self) -> None:
        """Mark the names that the current cell belongs to."""
        for header in (self._rows, self._columns):
            header.viewport().update()
        self.chosen.emit()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        cell = self._cells.cell(index)
        if cell is not None:
            self.opened.emit(cell)

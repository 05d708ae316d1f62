"""The grid itself: cells that fill the room, reached by mouse and arrows."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from crmadmin.services.association_matrix import Cell, Matrix
from crmadmin.ui.pages.associations.matrix.delegate import CellDelegate
from crmadmin.ui.pages.associations.matrix.headers import ObjectHeader
from crmadmin.ui.pages.associations.matrix.model import MatrixModel
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


class MatrixView(QTableView):
    """Show a matrix; ``chosen`` says that another cell is current, ``opened`` carries one."""

    chosen = Signal()
    opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("associations.matrix")
        wear(self, "matrix")
        self.table = MatrixModel(self)
        self.setModel(self.table)
        self.setItemDelegate(CellDelegate(shell, self))
        self._rows = ObjectHeader(shell, Qt.Orientation.Vertical, self)
        self._columns = ObjectHeader(shell, Qt.Orientation.Horizontal, self)
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

    def show_matrix(self, matrix: Matrix) -> None:
        """Show a matrix; the first time, the pair with most labels is chosen."""
        self.table.show(matrix)
        self._fit()
        if not self.currentIndex().isValid() and matrix.cells:
            busiest = max(matrix.cells.values(), key=lambda cell: cell.used_before)
            self.choose(busiest.pair)

    def choose(self, pair: tuple[str, str]) -> None:
        """Make the cell of a pair the current one."""
        index = self.table.place(pair)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def current_cell(self) -> Cell | None:
        """Give the current cell."""
        return self.table.cell(self.currentIndex())

    def copy(self) -> None:
        """Copy the matrix with its objects, as spreadsheets paste it."""
        objects = range(len(self.table.objects))
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        lines = [["", *(str(self.table.headerData(n, across)) for n in objects)]]
        for row in objects:
            cells = [self.table.index(row, column).data() or "" for column in objects]
            lines.append([str(self.table.headerData(row, down)), *cells])
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines) + "\n")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a cell with Enter, copy the matrix."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Stay within the triangle."""
        now = self.currentIndex()
        if action in _STEPS and now.isValid():
            down, across = _STEPS[action]
            to = self.table.index(now.row() + down, now.column() + across)
        else:
            to = super().moveCursor(action, modifiers)
        return now if self.table.cell(to) is None else to

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let cells fill the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Share the room among the cells, once the headers have taken theirs."""
        count = len(self.table.objects)
        if not count:
            return
        room = self.contentsRect().size()
        self._rows.fit(max(_LOWEST, min(_HIGHEST, (room.height() - 32) // count)))
        self._columns.fit(self._share(room.width() - self._rows.width(), _NARROWEST, _WIDEST))
        self._rows.fit(self._share(room.height() - self._columns.height(), _LOWEST, _HIGHEST))
        self.updateGeometries()

    def _share(self, room: int, least: int, most: int) -> int:
        return max(least, min(most, room // len(self.table.objects)))

    @Slot()
    def _mark(self) -> None:
        """Mark the objects of the current cell."""
        for header in (self._rows, self._columns):
            header.viewport().update()
        self.chosen.emit()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        cell = self.table.cell(index)
        if cell is not None:
            self.opened.emit(cell)

"""The matrix as a table: rows and columns are objects, what is below the diagonal is empty."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from crmadmin.core.definitions import System
from crmadmin.services.association_matrix import Cell, Matrix
from crmadmin.ui.grids.model import CELL, GridModel, Index
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import object_name
from crmadmin.ui.pages.associations.matrix.words import sentences, used_of_cap

_ROOT = QModelIndex()


class MatrixModel(GridModel):
    """Give cells of the upper triangle, the diagonal with it."""

    def __init__(self) -> None:
        super().__init__()
        self.matrix: Matrix | None = None

    def show(self, matrix: Matrix) -> None:
        """Show a matrix; what is selected stays while the objects are the same."""
        same = self.matrix is not None and self.matrix.objects == matrix.objects
        if not same:
            self.beginResetModel()
        self.matrix = matrix
        if not same:
            self.endResetModel()
        elif matrix.objects:
            last = len(matrix.objects) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, last))
            for way in Qt.Orientation:
                self.headerDataChanged.emit(way, 0, last)

    @property
    def objects(self) -> tuple[str, ...]:
        """Give the objects."""
        return () if self.matrix is None else self.matrix.objects

    def cell(self, index: Index) -> Cell | None:
        """Give a cell; None below the diagonal."""
        if self.matrix is None or not index.isValid() or index.row() > index.column():
            return None
        return self.matrix.cells[self.objects[index.row()], self.objects[index.column()]]

    def place(self, pair: tuple[str, str]) -> QModelIndex:
        """Find the cell of a pair; an index of nothing where there is none."""
        if not set(pair) <= set(self.objects):
            return QModelIndex()
        row, column = map(self.objects.index, pair)
        return self.index(row, column)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the objects."""
        return 0 if parent.isValid() else len(self.objects)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count the objects."""
        return 0 if parent.isValid() else len(self.objects)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell, its figure, or all that it says."""
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return used_of_cap(cell)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(sentences(cell))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(sentences(cell))
            case _ if role == CELL:
                return cell
            case _:
                return None

    def headerData(
        self, section: int, _way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name an object; in full with its records."""
        if not 0 <= section < len(self.objects):
            return None
        name = object_name(System.HUBSPOT, self.objects[section])
        records = self.records(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return name if records is None else fill("%1 · %2", name, records)
        return None

    def note(self, way: Qt.Orientation, section: int) -> str:
        """Say at the left how many records an object has, once they are counted."""
        return (self.records(section) or "") if way is Qt.Orientation.Vertical else ""

    def records(self, section: int) -> str | None:
        """Say how many records an object has; None while they are not counted."""
        if self.matrix is None or not self.matrix.is_counted:
            return None
        count = self.matrix.records.get(self.objects[section], 0)
        return self.tr("%Ln record(s)", None, count)

"""What every grid gives: cells with figures, and what stands at their left and above."""

from abc import abstractmethod
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

CELL = Qt.ItemDataRole.UserRole + 1
"""The role of a cell's whole value."""

Index = QModelIndex | QPersistentModelIndex


class GridModel(QAbstractTableModel):
    """A table in which places may be empty; ``data`` gives cells under :data:`CELL`."""

    @abstractmethod
    def cell(self, index: Index) -> Any:
        """Give the cell at a place, None where there is none."""

    @abstractmethod
    def note(self, way: Qt.Orientation, section: int) -> str:
        """Give the small line below a name at the left or above, empty for none."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cells be chosen, and nothing else."""
        if self.cell(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

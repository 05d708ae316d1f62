"""The picture as a table: at the left what is left, above what is entered."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from crmadmin.ui.grids.model import CELL, GridModel, Index
from crmadmin.ui.pages.leads.simulation.matrix.flow import Crossing, Flow, Way
from crmadmin.ui.pages.leads.simulation.matrix.words import (
    blocked_figure,
    figure,
    sentences,
    source_name,
    stage_name,
)

_ROOT = QModelIndex()


class FlowModel(GridModel):
    """Give a cell for every two stages, and a row of creations."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = Flow()

    def show(self, flow: Flow) -> None:
        """Show other moves; what is selected stays while the stages are the same."""
        same = self.flow.sources == flow.sources
        if not same:
            self.beginResetModel()
        self.flow = flow
        if not same:
            self.endResetModel()
        elif flow.stages:
            last = len(flow.stages)
            self.dataChanged.emit(self.index(0, 0), self.index(last, last - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last - 1)

    def cell(self, index: Index) -> Crossing | None:
        """Give a cell; None on the diagonal."""
        if not index.isValid() or index.row() > len(self.flow.stages):
            return None
        return self.flow.crossing(
            (self.flow.sources[index.row()], self.flow.stages[index.column()].stage_id)
        )

    def place(self, way: Way) -> QModelIndex:
        """Find the cell of a way; an index of nothing where there is none."""
        targets = [stage.stage_id for stage in self.flow.stages]
        if way[0] not in self.flow.sources or way[1] not in targets:
            return QModelIndex()
        return self.index(self.flow.sources.index(way[0]), targets.index(way[1]))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the stages, and creation."""
        return 0 if parent.isValid() or not self.flow.stages else len(self.flow.sources)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count the stages."""
        return 0 if parent.isValid() else len(self.flow.stages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell, its figures, or all that it says."""
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " / ".join(filter(None, (figure(cell), blocked_figure(cell))))
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(sentences(self.flow, cell))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(sentences(self.flow, cell))
            case _ if role == CELL:
                return cell
            case _:
                return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name a stage."""
        across = way is Qt.Orientation.Horizontal
        if not 0 <= section < (self.columnCount() if across else self.rowCount()):
            return None
        name = (
            stage_name(self.flow, self.flow.stages[section].stage_id)
            if across
            else source_name(self.flow, self.flow.sources[section])
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return " · ".join(filter(None, (name, self.note(way, section))))
        return None

    def note(self, way: Qt.Orientation, section: int) -> str:
        """Say at the left how many moves there were out of a stage."""
        if way is Qt.Orientation.Horizontal or section >= len(self.flow.sources):
            return ""
        source = self.flow.sources[section]
        moves = self.flow.left.get(source, 0)
        if source is None:
            return self.tr("%Ln creation(s)", None, moves)
        return self.tr("%Ln move(s)", None, moves)

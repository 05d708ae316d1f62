"""What every table model shares: cells out of column definitions."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from crmadmin.ui.tables.columns import LOADING, CellLook, Row, TableColumn
from crmadmin.ui.tables.reconcile import reconcile

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_READABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _READABLE | Qt.ItemFlag.ItemIsEditable


class TableRole(IntEnum):
    """What a view may ask of a cell beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The row's value, None while it loads."""
    LOADING = Qt.ItemDataRole.UserRole + 2
    """True while the cell's value is still being read."""
    LINKED = Qt.ItemDataRole.UserRole + 3
    """True if a click on the cell opens something."""
    CHOICES = Qt.ItemDataRole.UserRole + 4
    """The choices that the cell offers, in order."""
    CHANGE = Qt.ItemDataRole.UserRole + 5
    """The :class:`ShownChange` that is drawn in place of the text, else None."""


class ColumnedTableModel(QAbstractTableModel, Generic[Row]):
    """A table model that shows rows by a list of column definitions.

    ``edited`` is emitted with the row, the column's name and the value chosen; the model itself
    changes nothing: whoever owns the rows gives new ones. ``ordered`` tells that the order
    asked for has changed: column name ("" = none) and whether it descends.
    """

    edited = Signal(object, str, object)
    ordered = Signal(str, bool)

    def __init__(self, columns: Sequence[TableColumn[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[TableColumn[Row], ...] = tuple(columns)
        self._bold = QFont()
        self._bold.setBold(True)

    @abstractmethod
    def row_at(self, position: int) -> Row | None:
        """Give a row; None while it loads."""

    @property
    def columns(self) -> tuple[TableColumn[Row], ...]:
        """Give the columns in the model's order."""
        return self._columns

    def position_of(self, name: str) -> int | None:
        """Find a column's position by its name."""
        for position, column in enumerate(self._columns):
            if column.name == name:
                return position
        return None

    def set_columns(self, columns: Sequence[TableColumn[Row]]) -> None:
        """Show other columns; the selection and the current cell stay where they can."""
        steps = reconcile([c.name for c in self._columns], [c.name for c in columns])
        by_name = {column.name: column for column in (*self._columns, *columns)}
        for removal in steps.removals:
            self.beginRemoveColumns(NOWHERE, removal.first, removal.last)
            kept = list(self._columns)
            del kept[removal.first : removal.last + 1]
            self._columns = tuple(kept)
            self.endRemoveColumns()
        for insertion in steps.insertions:
            self.beginInsertColumns(NOWHERE, insertion.first, insertion.last)
            kept = list(self._columns)
            names = steps.items[insertion.first : insertion.last + 1]
            kept[insertion.first : insertion.first] = [by_name[str(name)] for name in names]
            self._columns = tuple(kept)
            self.endInsertColumns()
        self._settle_columns(columns, steps.order)

    def _settle_columns(self, columns: Sequence[TableColumn[Row]], order: Sequence[int]) -> None:
        if order:
            self._permute(columns=order, apply=lambda: setattr(self, "_columns", tuple(columns)))
        self._columns = tuple(columns)
        if columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
            self.refresh()

    def _permute(
        self,
        *,
        rows: Sequence[int] = (),
        columns: Sequence[int] = (),
        apply: Callable[[], None],
    ) -> None:
        """Reorder rows or columns so that selections follow them."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        apply()
        new = [
            self.index(
                rows[index.row()] if rows else index.row(),
                columns[index.column()] if columns else index.column(),
            )
            for index in old
        ]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def refresh(self, first: int = 0, last: int = -1) -> None:
        """Have the views read rows ``first`` to ``last`` again; all of them by default."""
        last = self.rowCount() - 1 if last < 0 else last
        if last >= first and self._columns:
            self.dataChanged.emit(
                self.index(first, 0), self.index(last, len(self._columns) - 1), []
            )

    def look(self, row: int, column: int) -> CellLook:
        """Give how a cell is drawn, in one call: a view asks for thousands of cells."""
        shown, value = self._columns[column], self.row_at(row)
        if value is None:
            return LOADING
        return CellLook(
            text=shown.text(value),
            numeric=shown.numeric,
            elided_in_middle=shown.elided_in_middle,
            bold=bool(shown.bold and shown.bold(value)),
            is_link=bool(shown.linked and shown.linked(value)),
            is_choice=bool(shown.choices and shown.choices(value)),
            colour=shown.colour(value) if shown.colour else None,
            icon=shown.icon(value) if shown.icon else None,
            change=shown.change(value) if shown.change else None,
            struck=bool(shown.struck and shown.struck(value)),
        )

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a column's title, description and alignment."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.title
            case Qt.ItemDataRole.ToolTipRole:
                return column.description or column.title
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        row = self.row_at(index.row())
        if row is None:
            return True if role == TableRole.LOADING else None
        return self._cell(column, row, role)

    def _cell(self, column: TableColumn[Row], row: Row, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return column.tooltip(row) if column.tooltip else None
            case Qt.ItemDataRole.ForegroundRole:
                return column.colour(row) if column.colour else None
            case Qt.ItemDataRole.DecorationRole:
                return column.icon(row) if column.icon else None
        return self._further(column, row, role)

    def _further(self, column: TableColumn[Row], row: Row, role: int) -> object:
        match role:
            case Qt.ItemDataRole.FontRole:
                return self._bold if column.bold and column.bold(row) else None
            case Qt.ItemDataRole.EditRole:
                return column.chosen(row) if column.chosen else column.text(row)
        return _by_own_role(column, row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell whether a cell can be selected and edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        column = self._columns[index.column()]
        if column.choices is None:
            return _READABLE
        row = self.row_at(index.row())
        return _EDITABLE if row is not None and column.choices(row) else _READABLE

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell that a cell was given another value."""
        row = self.row_at(index.row()) if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or row is None:
            return False
        column = self._columns[index.column()]
        if column.chosen is None or column.chosen(row) == value:
            return False
        self.edited.emit(row, column.name, value)
        return True


def _alignment(column: TableColumn[Row]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _by_own_role(column: TableColumn[Row], row: Row, role: int) -> object:
    match role:
        case TableRole.ROW:
            return row
        case TableRole.LINKED:
            return bool(column.linked and column.linked(row))
        case TableRole.CHANGE:
            return column.change(row) if column.change else None
        case TableRole.CHOICES:
            return tuple(column.choices(row)) if column.choices else ()
    return None

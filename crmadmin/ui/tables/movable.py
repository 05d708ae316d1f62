"""A table whose rows have an order of their own, changed by dragging or with Alt and the arrows."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from crmadmin.ui.tables.columns import Row, TableColumn
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView


class MovableModel(ListTableModel[Row]):
    """Rows that can be dragged while they stand in their own order.

    ``has_place`` tells which rows belong to the order; others only stand among them.
    """

    is_movable = False

    def __init__(
        self,
        columns: Sequence[TableColumn[Row]],
        *,
        identity: Callable[[Row], Hashable],
        has_place: Callable[[Row], bool],
        kind: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, identity=identity, parent=parent)
        self.has_place = has_place
        self.kind = kind

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let rows be dragged that have a place."""
        flags = super().flags(index)
        row = self.row_at(index.row()) if index.isValid() else None
        if self.is_movable and row is not None and self.has_place(row):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Name what is dragged."""
        return [self.kind]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry nothing but the mark: what is dragged is what is selected."""
        del indexes
        data = QMimeData()
        data.setData(self.kind, b"")
        return data

    def placed(self, position: int) -> int:
        """Count the rows above a position that have a place."""
        return sum(map(self.has_place, self.rows[:position]))


class MovableTable(TableView):
    """Show rows in an order that a person changes.

    ``dropped`` carries the place before which the selected rows were dropped, counted among
    those that have one; ``stepped`` -1 (up) or 1. Whoever owns the rows gives them anew.
    """

    dropped = Signal(int)
    stepped = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name, choosable=True)
        self._is_ordered = False
        self._may_move = False
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)

    def show_movable(self, model: MovableModel[Row]) -> None:
        """Show a model."""
        self.show_model(model)
        model.ordered.connect(self._note_order)

    def let_move(self, *, on: bool) -> None:
        """Let rows be moved, unless they stand in another order than their own."""
        self._may_move = on
        self._settle()

    @property
    def is_movable(self) -> bool:
        """Tell whether rows stand in their order, to be changed."""
        return self._may_move and not self._is_ordered

    def has_chosen(self) -> bool:
        """Tell whether any row is selected that has a place."""
        model = self._movable()
        rows = (model.row_at(index.row()) for index in self.selectedIndexes())
        return any(row is not None and model.has_place(row) for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move rows with Alt and the arrows; leave Delete to the page's action."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if with_alt and event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def step(self, step: int) -> None:
        """Ask to move the selected rows up (-1) or down (1)."""
        if self.is_movable and self.has_chosen():
            self.stepped.emit(step)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take rows of this table."""
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would be dropped."""
        super().dragMoveEvent(event)
        self._welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask to move what was dragged; whoever owns the rows gives them anew."""
        if self._takes(event):
            # nothing moved as far as Qt is told: it would take rows out of the model itself
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()
            self.dropped.emit(self._place_at(event))
            self.viewport().update()

    def _takes(self, event: QDropEvent) -> bool:
        return self.is_movable and event.mimeData().hasFormat(self._movable().kind)

    def _welcome(self, event: QDragMoveEvent) -> None:
        if self._takes(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _place_at(self, event: QDropEvent) -> int:
        """Find before which of the placed rows something is dropped."""
        y = round(event.position().y())
        position = self.rowAt(y)
        if position < 0:
            position = self.table.rowCount()
        elif y > self.rowViewportPosition(position) + self.rowHeight(position) // 2:
            position += 1
        return self._movable().placed(position)

    def _movable(self) -> MovableModel[object]:
        model = self.model()
        if not isinstance(model, MovableModel):
            raise TypeError(model)
        return model

    def _settle(self) -> None:
        self._movable().is_movable = self.is_movable
        self.setDragEnabled(self.is_movable)
        self.setAcceptDrops(self.is_movable)

    @Slot(str, bool)
    def _note_order(self, name: str, _descending: bool) -> None:  # noqa: FBT001 - a slot
        self._is_ordered = bool(name)
        self._settle()

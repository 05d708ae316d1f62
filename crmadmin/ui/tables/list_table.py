"""A table over a short list of values held in memory (hundreds, not millions)."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QObject, Qt

from crmadmin.ui.tables.columned import NOWHERE, ColumnedTableModel, Index
from crmadmin.ui.tables.columns import Row, TableColumn
from crmadmin.ui.tables.reconcile import Steps, reconcile


class ListTableModel(ColumnedTableModel[Row]):
    """A table model over frozen values, one a row, told apart by ``identity``.

    ``set_rows`` may be called as often as wanted: rows that stay keep their selection, changed
    ones are redrawn, and the order asked for by ``sort`` is kept.
    """

    def __init__(
        self,
        columns: Sequence[TableColumn[Row]],
        *,
        identity: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._identity = identity
        self._given: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._order: tuple[str, bool] | None = None

    @property
    def rows(self) -> tuple[Row, ...]:
        """Give the rows as they are ordered now."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self._given = tuple(rows)
        self._show(self._sorted(self._given))

    def find(self, identity: Hashable) -> int | None:
        """Find the position of a row by its identity."""
        for position, row in enumerate(self._rows):
            if self._identity(row) == identity:
                return position
        return None

    def row_at(self, position: int) -> Row | None:
        """Give a row."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Give the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column, blanks last; by -1 as they were given."""
        descending = order is Qt.SortOrder.DescendingOrder
        named = 0 <= column < len(self._columns)
        self._order = (self._columns[column].name, descending) if named else None
        self._show(self._sorted(self._given))
        self.ordered.emit(*(self._order or ("", False)))

    def _sorted(self, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        position = self.position_of(self._order[0]) if self._order else None
        if self._order is None or position is None:
            return rows
        key = _sort_key(self._columns[position])
        full = [row for row in rows if key(row) is not None]
        blank = [row for row in rows if key(row) is None]
        full.sort(key=lambda row: key(row) or 0, reverse=self._order[1])
        return (*full, *blank)

    def _show(self, rows: tuple[Row, ...]) -> None:
        steps = reconcile(
            [self._identity(row) for row in self._rows], [self._identity(row) for row in rows]
        )
        self._take_steps(steps, {self._identity(row): row for row in (*self._rows, *rows)})
        if steps.order:
            self._permute(rows=steps.order, apply=lambda: setattr(self, "_rows", rows))
        self._redraw(rows)

    def _take_steps(self, steps: Steps, by_identity: dict[Hashable, Row]) -> None:
        for removal in steps.removals:
            self.beginRemoveRows(NOWHERE, removal.first, removal.last)
            self._rows = self._rows[: removal.first] + self._rows[removal.last + 1 :]
            self.endRemoveRows()
        for insertion in steps.insertions:
            self.beginInsertRows(NOWHERE, insertion.first, insertion.last)
            new = steps.items[insertion.first : insertion.last + 1]
            self._rows = (
                *self._rows[: insertion.first],
                *(by_identity[identity] for identity in new),
                *self._rows[insertion.first :],
            )
            self.endInsertRows()

    def _redraw(self, rows: tuple[Row, ...]) -> None:
        changed = [
            position
            for position, (old, new) in enumerate(zip(self._rows, rows, strict=True))
            if old != new
        ]
        self._rows = rows
        if changed:
            self.refresh(changed[0], changed[-1])


def _sort_key(column: TableColumn[Row]) -> Callable[[Row], float | str | None]:
    if column.sort_key is not None:
        return column.sort_key
    return lambda row: column.text(row).casefold() or None

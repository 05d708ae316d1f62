"""The one table of the program."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tables.column_menu import fill_column_menu
from crmadmin.ui.tables.columned import ColumnedTableModel, TableRole
from crmadmin.ui.tables.copying import MOST_ROWS, copied, tab_separated
from crmadmin.ui.tables.delegates import CellDelegate, draw_lines
from crmadmin.ui.tables.frozen import FrozenColumn
from crmadmin.ui.tables.header import TableHeader
from crmadmin.ui.tables.paged_table import PagedTableModel

ROW_HEIGHT = 28
_DRESSING = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
Model = ColumnedTableModel[Any]
"""Rows of any kind: a view never looks into them."""


class TableView(QTableView):
    """Show a table: order, menus, copying, links, a first column that stays, an empty sentence.

    Signals carry row values: ``entered_row`` the current one (None without), ``opened`` one
    that was double-clicked or entered, ``link_opened`` one with the name of the column whose link
    was clicked. ``hidden_column`` and ``filter_asked`` carry column names; ``columns_asked``
    asks for other columns. ``copied`` tells how many rows went to the clipboard,
    ``copy_refused`` how many were too many.
    """

    entered_row = Signal(object)
    opened = Signal(object)
    link_opened = Signal(object, str)
    hidden_column = Signal(str)
    filter_asked = Signal(str)
    columns_asked = Signal()
    copied = Signal(int)
    copy_refused = Signal(int)

    def __init__(self, name: str, *, filterable: bool = False, choosable: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.filterable = filterable
        self.choosable = choosable
        self.add_to_menu: Callable[[QMenu, QModelIndex], None] | None = None
        self._header = TableHeader(self)
        self._header.order_asked.connect(self._order)
        self._header.menu_asked.connect(self._open_column_menu)
        self.setHorizontalHeader(self._header)
        self._is_awaited = False
        self._empty: QWidget | None = None
        self._frozen: FrozenColumn | None = None
        self._dress()
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._open_link)
        self.customContextMenuRequested.connect(self._open_menu)

    def _dress(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        wear(self, "plain")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(CellDelegate(self))
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def show_model(self, model: Model) -> None:
        """Show a model; its columns take their own widths."""
        self.setModel(model)
        for section, column in enumerate(model.columns):
            self.setColumnWidth(section, column.width)
        model.ordered.connect(self._show_order)
        model.columnsInserted.connect(self._widen)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._show_empty)
        if isinstance(model, PagedTableModel):
            model.counted.connect(self._show_empty)
        model.dataChanged.connect(self._enter_loaded)
        self.selectionModel().currentRowChanged.connect(self._enter)
        self._show_empty()

    @property
    def table(self) -> Model:
        """Give the model shown."""
        model = self.model()
        if not isinstance(model, ColumnedTableModel):
            raise TypeError(model)
        return model

    @property
    def header(self) -> TableHeader:
        """Give the header."""
        return self._header

    def current_row(self) -> object:
        """Give the current row's value, None without."""
        return self.currentIndex().data(TableRole.ROW) if self.currentIndex().isValid() else None

    def set_empty(self, widget: QWidget) -> None:
        """Show a widget in place of rows where there are none."""
        self._empty = widget
        widget.setParent(self.viewport())
        self._show_empty()

    def shown_names(self) -> tuple[str, ...]:
        """Name the columns from the left."""
        columns = self.table.columns
        return tuple(columns[section].name for section in self._header.visual_sections())

    def mark_order(self, name: str, *, descending: bool) -> None:
        """Mark the column that orders the rows, without asking for that order."""
        self._show_order(name, descending)

    @property
    def is_frozen(self) -> bool:
        """Tell whether the first column stays while the others scroll."""
        return self._frozen is not None

    def freeze(self, *, on: bool) -> None:
        """Let the first column stay, or scroll with the others."""
        if on and self._frozen is None:
            self._frozen = FrozenColumn(self, self._header)
            self._frozen.show_order(
                self._header.sortIndicatorSection() if self._header.isSortIndicatorShown() else -1,
                descending=self._header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
            )
            self._frozen.show()
        elif not on and self._frozen is not None:
            self._frozen.hide()
            self._frozen.deleteLater()
            self._frozen = None

    def go_to(self, position: int) -> None:
        """Make a row the current and only selected one, and scroll to it."""
        sections = self._header.visual_sections()
        index = self.table.index(position, sections[0] if sections else 0)
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        self.selectionModel().setCurrentIndex(index, flags)
        if not self.viewport().rect().contains(self.visualRect(index).center()):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def selected_spans(self) -> list[tuple[int, int]]:
        """Give the selected rows from the top, as stretches of a first and a last one."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(place) for place in range(selection.count()))
        return sorted({(each.top(), each.bottom()) for each in ranges})

    def count_selected(self) -> int:
        """Count the selected rows."""
        return sum(bottom - top + 1 for top, bottom in self.selected_spans())

    @Slot()
    def copy(self) -> None:
        """Put the selected rows on the clipboard, with the titles of the columns."""
        rows = self.selected_spans()
        count = self.count_selected()
        if count > MOST_ROWS:
            self.copy_refused.emit(count)
            return
        positions = [row for top, bottom in rows for row in range(top, bottom + 1)]
        if isinstance(self.table, PagedTableModel):
            self.table.read_rows(positions, self._put)
        else:
            self._put([self.table.row_at(position) for position in positions])

    def _put(self, rows: list[Any]) -> None:
        by_name = {column.name: column for column in self.table.columns}
        columns = [by_name[name] for name in self.shown_names() if name in by_name]
        if rows:
            QGuiApplication.clipboard().setText(tab_separated(rows, columns))
            self.copied.emit(len(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, open, and leave every other key to Qt."""
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._edits(index):
            self._open(index)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, then the lines between the rows."""
        super().paintEvent(event)
        draw_lines(self)

    def changeEvent(self, event: QEvent) -> None:
        """Take other colours and fonts."""
        delegate = self.itemDelegate()
        if event.type() in _DRESSING and isinstance(delegate, CellDelegate):
            delegate.undress()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the empty sentence fill the table."""
        super().resizeEvent(event)
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())

    def _edits(self, index: QModelIndex) -> bool:
        return bool(index.flags() & Qt.ItemFlag.ItemIsEditable)

    @Slot(int, Qt.SortOrder)
    def _order(self, section: int, order: Qt.SortOrder) -> None:
        self.table.sort(section, order)

    @Slot(str, bool)
    def _show_order(self, name: str, descending: bool) -> None:  # noqa: FBT001 - a slot
        section = self.table.position_of(name)
        for header in (self._header, self._frozen):
            if header is not None:
                header.show_order(-1 if section is None else section, descending=descending)

    @Slot(QModelIndex, int, int)
    def _widen(self, _parent: QModelIndex, first: int, last: int) -> None:
        for section in range(first, last + 1):
            self.setColumnWidth(section, self.table.columns[section].width)

    @Slot()
    def _show_empty(self) -> None:
        if self._empty is None or self.model() is None:
            return
        model = self.table
        known = not isinstance(model, PagedTableModel) or model.is_counted
        self._empty.setGeometry(self.viewport().rect())
        self._empty.setVisible(known and model.rowCount() == 0)
        self._empty.raise_()

    @Slot(QModelIndex, QModelIndex)
    def _enter(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = current.data(TableRole.ROW) if current.isValid() else None
        self._is_awaited = current.isValid() and row is None
        if not self._is_awaited:
            self.entered_row.emit(row)

    @Slot()
    def _enter_loaded(self) -> None:
        """Tell the current row when it has come."""
        if self._is_awaited:
            self._enter(self.currentIndex(), QModelIndex())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = index.data(TableRole.ROW) if index.isValid() else None
        if row is not None and not self._edits(index):
            self.opened.emit(row)

    @Slot(QModelIndex)
    def _open_link(self, index: QModelIndex) -> None:
        if index.data(TableRole.LINKED):
            name = self.table.columns[index.column()].name
            self.link_opened.emit(index.data(TableRole.ROW), name)

    @Slot(int, QPoint)
    def _open_column_menu(self, section: int, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_column_menu(menu, self, section)
        menu.popup(place)

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        menu = QMenu(self)
        menu.setObjectName("cell-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            self._fill_menu(menu, index)
        menu.popup(self.viewport().mapToGlobal(place))

    def _fill_menu(self, menu: QMenu, index: QModelIndex) -> None:
        column = self.table.columns[index.column()]
        row = index.data(TableRole.ROW)
        if self.add_to_menu is not None:
            self.add_to_menu(menu, index)
        menu.addAction(self.tr("Copy rows with headers"), self.copy).setShortcut("Ctrl+C")
        if row is not None:
            put = QGuiApplication.clipboard().setText
            menu.addAction(self.tr("Copy this value"), partial(put, copied(row, column)))
        menu.addSeparator()
        fill_column_menu(menu.addMenu(column.title), self, index.column())

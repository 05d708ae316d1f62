"""The menu of one column."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from crmadmin.ui.i18n import Texts

if TYPE_CHECKING:
    from crmadmin.ui.tables.view import TableView


class ColumnMenu(Texts):
    """The texts of this module."""


def fill_column_menu(menu: QMenu, view: "TableView", section: int) -> None:
    """Offer what can be done with a column: order, filter, hide, freeze, widths."""
    menu.setObjectName("column-menu")
    name = view.table.columns[section].name
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    order = view.header.order_asked.emit
    menu.addAction(ColumnMenu.tr("Sort ascending"), partial(order, section, up))
    menu.addAction(ColumnMenu.tr("Sort descending"), partial(order, section, down))
    remove = menu.addAction(ColumnMenu.tr("Remove the sort"), partial(order, -1, up))
    remove.setEnabled(view.header.isSortIndicatorShown())
    menu.addSeparator()
    if view.filterable:
        menu.addAction(ColumnMenu.tr("Filter…"), partial(view.filter_asked.emit, name))
        menu.addSeparator()
    if view.choosable:
        hide = menu.addAction(ColumnMenu.tr("Hide"), partial(view.hidden_column.emit, name))
        hide.setEnabled(len(view.table.columns) > 1)
        menu.addAction(ColumnMenu.tr("Choose columns…"), view.columns_asked.emit)
    menu.addAction(ColumnMenu.tr("Fit the width"), partial(view.resizeColumnToContents, section))
    freeze = menu.addAction(ColumnMenu.tr("Keep the first column in view"))
    freeze.setCheckable(True)
    freeze.setChecked(view.is_frozen)
    freeze.toggled.connect(lambda on: view.freeze(on=on))

"""The properties of a record by group."""

from collections.abc import Iterable
from functools import partial
from itertools import groupby

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.records.detail import PropertyValue, RecordDetail
from crmadmin.ui.filters.values import explained, shown
from crmadmin.ui.pages.records.groups import group_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear

_VALUE = Qt.ItemDataRole.UserRole
_LABEL_SHARE = 0.42


class PropertiesView(QWidget):
    """List properties and values, found by a search; blanks may be left out.

    ``filter_asked`` carries the name of a property and the wire text ("" for a blank) of a value.
    """

    filter_asked = Signal(str, str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._detail: RecordDetail | None = None
        self._items: dict[str, list[tuple[QTreeWidgetItem, PropertyValue]]] = {}
        self._search = QLineEdit()
        self._search.setObjectName("properties.search")
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._blanks = QCheckBox()
        self._blanks.setObjectName("properties.blanks")
        self._blanks.setChecked(True)
        self._blanks.toggled.connect(self._narrow)
        self._tree = _Tree()
        self._tree.setObjectName("properties.list")
        wear(self._tree, "plain")
        self._tree.customContextMenuRequested.connect(self._open_menu)
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 8, 16, 4)
        tools.setSpacing(8)
        tools.addWidget(self._search, 1)
        tools.addWidget(self._blanks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        inset = QHBoxLayout()
        inset.setContentsMargins(12, 0, 0, 0)
        inset.addWidget(self._tree)
        column.addLayout(inset, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the tools, and write values anew."""
        self._search.setPlaceholderText(self.tr("Find a property or value"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._blanks.setText(self.tr("Hide blanks"))
        self._tree.setAccessibleName(self.tr("Properties"))
        if self._detail is not None:
            self.say(self._detail)

    def say(self, detail: RecordDetail) -> None:
        """Show the properties of a record; the place in the list is kept."""
        place = self._tree.verticalScrollBar().value()
        self._detail = detail
        self._tree.clear()
        self._items.clear()
        values = sorted(detail.values, key=lambda value: group_name(value.definition))
        for name, group in groupby(values, key=lambda value: group_name(value.definition)):
            self._add_group(name, group)
        self._narrow()
        self._tree.verticalScrollBar().setValue(place)

    def _add_group(self, name: str, values: Iterable[PropertyValue]) -> None:
        group = QTreeWidgetItem(self._tree, [name])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFirstColumnSpanned(True)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        self._items[name] = [(self._add(group, value), value) for value in values]
        group.setExpanded(True)

    def _add(self, group: QTreeWidgetItem, value: PropertyValue) -> QTreeWidgetItem:
        definition = value.definition
        text = shown(definition, value.value, value.label)
        item = QTreeWidgetItem(
            group, [definition.label or definition.name, " ↵ ".join(text.splitlines())]
        )
        item.setData(0, _VALUE, value)
        item.setToolTip(0, f"{definition.label}\n{definition.name} ({definition.type})".strip())
        item.setToolTip(1, explained(definition, value.value, value.label))
        item.setForeground(0, QColor(self._shell.theme.tokens.muted))
        if value.value is not None and value.value.unparsed:
            item.setIcon(1, self._shell.icons.icon("warning", "blocked"))
            item.setForeground(1, QColor(self._shell.theme.tokens.blocked))
        return item

    def _narrow(self) -> None:
        """Show what the search finds and the switch leaves."""
        wanted = self._search.text().strip().casefold()
        for items in self._items.values():
            for item, value in items:
                hidden = self._blanks.isChecked() and value.value is None
                item.setHidden(hidden or not _found(value, item, wanted))
            group = items[0][0].parent()
            if group is not None:
                group.setHidden(all(item.isHidden() for item, _ in items))

    def _open_menu(self, place: QPoint) -> None:
        item = self._tree.itemAt(place)
        value: PropertyValue | None = item.data(0, _VALUE) if item else None
        if item is None or value is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        put = QGuiApplication.clipboard().setText
        text = value.value.text if value.value else ""
        name = value.definition.name
        menu.addAction(self.tr("Copy this value"), partial(put, item.text(1)))
        menu.addAction(self.tr("Copy the internal value"), partial(put, text))
        menu.addAction(self.tr("Copy the internal name"), partial(put, name))
        menu.addSeparator()
        menu.addAction(
            self.tr("Filter the table by this value"), lambda: self.filter_asked.emit(name, text)
        )
        menu.popup(self._tree.viewport().mapToGlobal(place))


class _Tree(QTreeWidget):
    """Two columns that share the width; Ctrl+C copies the value."""

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(8)
        self.setUniformRowHeights(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, round(340 * _LABEL_SHARE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the value of the current property."""
        item = self.currentItem()
        if event.matches(QKeySequence.StandardKey.Copy) and item is not None:
            QGuiApplication.clipboard().setText(item.text(1))
        else:
            super().keyPressEvent(event)


def _found(value: PropertyValue, item: QTreeWidgetItem, wanted: str) -> bool:
    if not wanted:
        return True
    text = value.value.text if value.value else ""
    words = (item.text(0), item.text(1), value.definition.name, text)
    return any(wanted in word.casefold() for word in words)

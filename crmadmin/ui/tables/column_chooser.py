"""The dialog that chooses which columns a table shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crmadmin.ui.i18n import fill
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import label

_NAME = Qt.ItemDataRole.UserRole
_SIZE = (460, 560)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnOffer:
    """A column that can be shown: its name, its title, and the group it belongs to."""

    name: str
    title: str
    group: str = ""


class ColumnChooser(QDialog):
    """Tick the columns to show, found by title or name; ``chosen`` carries their names.

    Columns that were shown keep their order; new ones follow in the order of the offers.
    """

    chosen = Signal(object)

    def __init__(
        self, offers: Sequence[ColumnOffer], shown: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("column-chooser")
        self.setWindowTitle(self.tr("Choose columns"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._shown = tuple(shown)
        self._search = QLineEdit()
        self._search.setObjectName("column-search")
        self._search.setPlaceholderText(self.tr("Search by label or internal name"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._search.installEventFilter(self)
        self._tree = QTreeWidget()
        self._tree.setObjectName("column-list")
        self._tree.setAccessibleName(self.tr("Columns"))
        self._tree.setColumnCount(2)
        self._tree.setHeaderHidden(True)
        self._tree.setRootIsDecorated(False)
        self._count = label("secondary")
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._items = self._fill(offers)
        self._tree.itemChanged.connect(self._tell)
        self._lay_out()
        self._tell()

    def names(self) -> tuple[str, ...]:
        """Name the columns that are ticked."""
        ticked = [
            name
            for name, item in self._items.items()
            if item.checkState(0) is Qt.CheckState.Checked
        ]
        kept = tuple(name for name in self._shown if name in ticked)
        return kept + tuple(name for name in ticked if name not in kept)

    def accept(self) -> None:
        """Tell the choice and close."""
        self.chosen.emit(self.names())
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search down into the list."""
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if down and event.type() is QEvent.Type.KeyPress:
            self._tree.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _fill(self, offers: Sequence[ColumnOffer]) -> dict[str, QTreeWidgetItem]:
        items = {}
        for offer in offers:
            if offer.group not in self._groups:
                self._groups[offer.group] = self._group(offer.group)
            item = QTreeWidgetItem(self._groups[offer.group], [offer.title, offer.name])
            item.setData(0, _NAME, offer.name)
            item.setToolTip(0, offer.name)
            item.setForeground(1, self.palette().placeholderText())
            ticked = offer.name in self._shown
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            items[offer.name] = item
        self._tree.expandAll()
        self._tree.setColumnWidth(0, _SIZE[0] * 3 // 5)
        return items

    def _group(self, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self._tree, [title or self.tr("Other properties")])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setFirstColumnSpanned(True)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        return item

    def _lay_out(self) -> None:
        all_shown, none_shown = (
            QPushButton(self.tr("Tick these")),
            QPushButton(self.tr("Untick these")),
        )
        all_shown.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        none_shown.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        bulk = QHBoxLayout()
        bulk.addWidget(self._count, 1)
        bulk.addWidget(all_shown)
        bulk.addWidget(none_shown)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        show = self._buttons.addButton(
            self.tr("Show columns"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        wear(show, "primary")
        self._show_button = show
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (self._search, self._tree):
            column.addWidget(part)
        column.addLayout(bulk)
        column.addSpacing(8)
        column.addWidget(self._buttons)

    def _tick(self, state: Qt.CheckState) -> None:
        """Tick or untick what the search shows."""
        for item in self._items.values():
            if not item.isHidden():
                item.setCheckState(0, state)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for name, item in self._items.items():
            found = wanted in item.text(0).casefold() or wanted in name.casefold()
            item.setHidden(not found)
        for group in self._groups.values():
            children = (item for item in self._items.values() if item.parent() is group)
            group.setHidden(all(child.isHidden() for child in children))

    @Slot()
    def _tell(self) -> None:
        count = len(self.names())
        self._count.setText(fill(self.tr("%1 of %2 shown"), count, len(self._items)))
        self._show_button.setEnabled(count > 0)

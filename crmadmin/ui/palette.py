"""The command palette: type a few letters of any action, press Enter."""

import unicodedata
from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from rapidfuzz import fuzz, process

from crmadmin.ui.actions import Action, Actions

_WIDTH, _HEIGHT, _FROM_TOP = 560, 400, 72
_GOOD_ENOUGH = 60
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """List every action with its shortcut, those that can be done now first."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        actions.refresh()
        self._all = sorted(actions.here(), key=lambda action: not actions.is_possible(action))
        self._blank = blank_icon()
        self._query = QLineEdit()
        self._query.setObjectName("palette.query")
        self._query.setPlaceholderText(self.tr("Type what you want to do"))
        self._query.setClearButtonEnabled(True)
        self._query.installEventFilter(self)
        self._list = QTreeWidget()
        self._list.setObjectName("palette.list")
        self._list.setColumnCount(2)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._query)
        column.addWidget(self._list)
        self._query.textChanged.connect(self._show_matches)
        self._query.returnPressed.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        self._list.ensurePolished()
        self._show_matches("")
        self._place(window)
        self._query.setFocus()

    def _place(self, window: QWidget) -> None:
        self.resize(min(_WIDTH, window.width()), min(_HEIGHT, window.height() - _FROM_TOP))
        corner = window.mapToGlobal(window.rect().topLeft())
        left = corner.x() + (window.width() - self.width()) // 2
        self.move(left, corner.y() + _FROM_TOP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through the list while the query has the focus."""
        if is_press(event, _MOVES):
            QCoreApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _show_matches(self, query: str) -> None:
        self._list.clear()
        for action in matches(query, self._all):
            item = QTreeWidgetItem(self._list, [plain(action), shortcut(action)])
            item.setData(0, Qt.ItemDataRole.UserRole, action.id)
            icon = self._actions.qt(action.id).icon()
            item.setIcon(0, self._blank if icon.isNull() else icon)
            item.setForeground(1, self.palette().placeholderText())
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setDisabled(not self._actions.is_possible(action))
        first = self._list.topLevelItem(0)
        if first is not None:
            self._list.setCurrentItem(first)

    @Slot()
    def _choose(self) -> None:
        item = self._list.currentItem()
        if item is None or item.isDisabled():
            return
        name: str = item.data(0, Qt.ItemDataRole.UserRole)
        self.close()
        self._actions.qt(name).trigger()


def is_press(event: QEvent, keys: Collection[int]) -> bool:
    """Tell whether an event is the press of one of these keys."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() in keys
    )


def matches(query: str, actions: list[Action]) -> list[Action]:
    """Give the actions that a query may mean, best first; all of them for an empty one.

    Case, accents and small slips do not matter.
    """
    wanted = fold(query)
    if not wanted:
        return actions
    names = [fold(plain(action)) for action in actions]
    found = process.extract(
        wanted, names, scorer=fuzz.WRatio, limit=None, score_cutoff=_GOOD_ENOUGH
    )
    return [actions[index] for _, _, index in found]


def blank_icon() -> QIcon:
    """Give an icon that only keeps its place, so that texts stand in line."""
    empty = QPixmap(16, 16)
    empty.fill(Qt.GlobalColor.transparent)
    return QIcon(empty)


def fold(text: str) -> str:
    """Give a text without case and accents."""
    apart = unicodedata.normalize("NFD", text.casefold().strip())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def plain(action: Action) -> str:
    """Give the name of an action without its mnemonic and dots."""
    return action.text().replace("&", "").removesuffix("…")


def shortcut(action: Action) -> str:
    """Write a shortcut as this system does."""
    return QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.NativeText)

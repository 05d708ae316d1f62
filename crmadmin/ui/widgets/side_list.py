"""A list at the left of a page that says what is worked on: two lines an entry, under headings."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crmadmin.ui.icons import Icons
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.theme import Theme, Tokens, numeric
from crmadmin.ui.widgets.share import BAR_HEIGHT, draw_share

_ENTRY, _HEADING = 46, 30
_PADDING, _GAP, _ICON, _SMALL = 12, 8, 14, 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SideEntry:
    """One entry, or a heading where ``key`` is None.

    ``note`` is the second line. With a ``share`` of 1 a bar is drawn before it. ``tint`` colours
    bar and note, and says nothing that ``note`` or ``icon`` does not say too. ``badge`` counts
    what is drafted, at the end of the first line, ``icon`` after it.
    """

    key: Hashable | None
    text: str
    note: str = ""
    share: float | None = None
    tint: str = ""
    icon: str = ""
    badge: str = ""
    tooltip: str = ""


class SideList(QListWidget):
    """List entries; ``entered`` carries the key of the one that a person chose."""

    entered = Signal(object)

    def __init__(self, shell: Shell, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        wear(self, "plain")
        self._is_filling = False
        self._entries: tuple[SideEntry, ...] = ()
        self.setItemDelegate(_EntryDelegate(shell.theme, shell.icons, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._enter)
        shell.theme.changed.connect(self.viewport().update)

    @property
    def entries(self) -> tuple[SideEntry, ...]:
        """Give what is listed."""
        return self._entries

    def show_entries(self, entries: Sequence[SideEntry], current: Hashable | None) -> None:
        """List entries and mark the current one, without telling that it was entered."""
        self._is_filling = True
        if [each.key for each in self._entries] != [each.key for each in entries]:
            self.clear()
            for _ in entries:
                self.addItem(QListWidgetItem())
        self._entries = tuple(entries)
        for place, entry in enumerate(entries):
            _fill(self.item(place), entry)
        self._mark(current)
        self._is_filling = False

    def _mark(self, key: Hashable | None) -> None:
        keys = [entry.key for entry in self._entries]
        self.setCurrentRow(keys.index(key) if key is not None and key in keys else -1)

    def _enter(self, current: QListWidgetItem | None) -> None:
        entry = None if current is None else current.data(_ENTRY_ROLE)
        if not self._is_filling and isinstance(entry, SideEntry) and entry.key is not None:
            self.entered.emit(entry.key)


def _fill(item: QListWidgetItem, entry: SideEntry) -> None:
    item.setData(_ENTRY_ROLE, entry)
    item.setText(entry.text)
    item.setToolTip(entry.tooltip)
    said = (entry.text, entry.note, entry.badge)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, said)))
    item.setSizeHint(QSize(0, _HEADING if entry.key is None else _ENTRY))
    chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    item.setFlags(Qt.ItemFlag.NoItemFlags if entry.key is None else chosen)


class _EntryDelegate(QStyledItemDelegate):
    """Draw entries in the colours of the theme."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw an entry or a heading."""
        entry = index.data(_ENTRY_ROLE)
        if not isinstance(entry, SideEntry):
            return
        painter.save()
        if entry.key is None:
            self._draw_heading(painter, option, entry)
        else:
            self._draw_ground(painter, option)
            inner = option.rect.adjusted(_PADDING, 5, -_PADDING, -5)
            first = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
            self._draw_first(painter, option.font, first, entry)
            self._draw_second(painter, option.font, first.translated(0, first.height()), entry)
        painter.restore()

    @property
    def _tokens(self) -> Tokens:
        return self._theme.tokens

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, state = self._tokens, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.accent_tint))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(tokens.raised))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.focus))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _draw_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: SideEntry
    ) -> None:
        font = _small(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._tokens.muted))
        room = option.rect.adjusted(_PADDING, 6, -_PADDING, 0)
        painter.drawText(room, _LEFT, _elided(font, entry.text, room.width()))

    def _draw_first(self, painter: QPainter, font: QFont, room: QRect, entry: SideEntry) -> None:
        if entry.icon:
            place = QRect(room.right() - _ICON + 1, room.center().y() - 6, _ICON, _ICON)
            self._icons.icon(entry.icon, entry.tint or "muted").paint(painter, place)
            room = room.adjusted(0, 0, -_ICON - _GAP // 2, 0)
        if entry.badge:
            small = numeric(_small(font))
            width = QFontMetrics(small).horizontalAdvance(entry.badge) + 1
            painter.setFont(small)
            painter.setPen(QColor(self._tokens.update))
            painter.drawText(room, _RIGHT, entry.badge)
            place = QRect(room.right() - width - _ICON, room.center().y() - 6, _ICON, _ICON)
            self._icons.icon("pencil-simple", "update").paint(painter, place)
            room = room.adjusted(0, 0, -width - _ICON - _GAP, 0)
        painter.setFont(font)
        painter.setPen(QColor(self._tokens.text))
        painter.drawText(room, _LEFT, _elided(font, entry.text, room.width()))

    def _draw_second(self, painter: QPainter, font: QFont, room: QRect, entry: SideEntry) -> None:
        tokens = self._tokens
        small = numeric(_small(font))
        colour = QColor(getattr(tokens, entry.tint or "muted"))
        painter.setFont(small)
        painter.setPen(colour)
        if entry.share is None:
            painter.drawText(room, _LEFT, _elided(small, entry.note, room.width()))
            return
        width = QFontMetrics(small).horizontalAdvance(entry.note) + 1
        painter.drawText(room, _RIGHT, entry.note)
        bar = QRectF(
            room.left(),
            room.center().y() - BAR_HEIGHT / 2 + 1,
            max(0, room.width() - width - _GAP),
            BAR_HEIGHT,
        )
        draw_share(painter, bar, entry.share, entry.tint or "control", tokens)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(_SMALL)
    return small


def _elided(font: QFont, text: str, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)

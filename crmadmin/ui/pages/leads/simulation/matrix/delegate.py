"""How a cell is drawn: the moves, a bar of those blocked, and their figure with its share."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crmadmin.ui.grids.model import CELL
from crmadmin.ui.pages.leads.simulation.matrix.flow import Crossing
from crmadmin.ui.pages.leads.simulation.matrix.looks import (
    BLOCKED_ICON,
    Ground,
    draw_ground,
    ground_of,
)
from crmadmin.ui.pages.leads.simulation.matrix.words import blocked_figure, figure
from crmadmin.ui.shell import Shell
from crmadmin.ui.theme import Tokens, numeric
from crmadmin.ui.widgets.share import draw_share

_PADDING, _GAP = 6, 2
_BAR, _WIDEST_BAR = 5, 96
_MARK, _MARK_TEXT = 12, 11
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CrossingDelegate(QStyledItemDelegate):
    """Draw cells in the colours of the theme."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell

    @property
    def _tokens(self) -> Tokens:
        return self._shell.theme.tokens

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a cell; the diagonal is a ground only."""
        cell = index.data(CELL)
        crossing = cell if isinstance(cell, Crossing) else None
        painter.save()
        self._draw_frame(painter, option, ground_of(crossing))
        if crossing is not None:
            self._draw_figures(painter, option, crossing)
        painter.restore()

    def _draw_frame(self, painter: QPainter, option: QStyleOptionViewItem, ground: Ground) -> None:
        tokens = self._tokens
        draw_ground(painter, option.rect, ground, tokens)
        selected = option.state & QStyle.StateFlag.State_Selected
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        if (selected or hovered) and ground is not Ground.NONE:
            tint = QColor(tokens.accent_tint if selected else tokens.raised)
            tint.setAlphaF(0.8)
            painter.fillRect(option.rect, tint)
        painter.setPen(QColor(tokens.line))
        left, top = (0 if edge == 0 else -1 for edge in (option.rect.left(), option.rect.top()))
        painter.drawRect(option.rect.adjusted(left, top, -1, -1))  # one line between two cells
        if selected:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _draw_figures(
        self, painter: QPainter, option: QStyleOptionViewItem, crossing: Crossing
    ) -> None:
        parts = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        line = QFontMetrics(option.font).height()
        more = 2 * _GAP + _BAR + _MARK if crossing.blocked else 0
        top = option.rect.center().y() - (line + more) // 2
        painter.setFont(numeric(option.font))
        painter.setPen(QColor(self._tokens.text if crossing.moves else self._tokens.muted))
        painter.drawText(QRect(parts.left(), top, parts.width(), line), _MIDDLE, figure(crossing))
        if not crossing.blocked:
            return
        top += line + _GAP
        width = min(parts.width(), _WIDEST_BAR)
        bar = QRectF(option.rect.center().x() - width / 2, top, width, _BAR)
        draw_share(painter, bar, crossing.share, "blocked", self._tokens)
        room = QRect(parts.left(), top + _BAR + _GAP, parts.width(), _MARK)
        self._draw_blocked(painter, room, option.font, blocked_figure(crossing))

    def _draw_blocked(self, painter: QPainter, room: QRect, font: QFont, text: str) -> None:
        small = numeric(font)
        small.setPixelSize(_MARK_TEXT)
        wide = QFontMetrics(small).horizontalAdvance(text)
        left = room.center().x() - (_MARK + 3 + wide) // 2
        place = QRect(left, room.top(), _MARK, _MARK)
        self._shell.icons.icon(*BLOCKED_ICON).paint(painter, place)
        painter.setFont(small)
        painter.setPen(QColor(self._tokens.blocked))
        painter.drawText(QRect(left + _MARK + 3, room.top() - 1, wide + 2, _MARK + 2), _LEFT, text)

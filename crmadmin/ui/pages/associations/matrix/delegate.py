"""How a cell of the matrix is drawn: the figure, a bar, and marks below."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crmadmin.services.association_matrix import Cell
from crmadmin.ui import formats
from crmadmin.ui.grids.model import CELL
from crmadmin.ui.pages.associations.matrix.looks import (
    Ground,
    draw_ground,
    ground_of,
    marks_of,
    tint_of,
)
from crmadmin.ui.pages.associations.matrix.words import used_of_cap
from crmadmin.ui.shell import Shell
from crmadmin.ui.theme import Tokens, numeric
from crmadmin.ui.widgets.share import draw_share

_PADDING, _GAP = 6, 3
_BAR, _WIDEST_BAR = 5, 96
_MARK, _MARK_TEXT = 12, 11
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
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
        """Draw a cell; nothing below the diagonal."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        painter.save()
        self._draw_frame(painter, option, cell)
        parts = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        line = QFontMetrics(option.font).height()
        marks = marks_of(cell)
        height = line + (_GAP + _BAR if cell.used else 0) + (_GAP + _MARK if marks else 0)
        top = option.rect.center().y() - height // 2
        self._draw_figure(painter, QRect(parts.left(), top, parts.width(), line), option.font, cell)
        top += line + _GAP
        if cell.used:
            width = min(parts.width(), _WIDEST_BAR)
            left = option.rect.center().x() - width / 2
            bar = QRectF(left, top, width, _BAR)
            draw_share(painter, bar, cell.share, tint_of(cell), self._tokens)
            top += _BAR + _GAP
        if marks:
            room = QRect(parts.left(), top, parts.width(), _MARK)
            self._draw_marks(painter, room, option.font, cell)
        painter.restore()

    def _draw_frame(self, painter: QPainter, option: QStyleOptionViewItem, cell: Cell) -> None:
        tokens = self._tokens
        draw_ground(painter, option.rect, ground_of(cell), tokens)
        selected = option.state & QStyle.StateFlag.State_Selected
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            tint = QColor(tokens.accent_tint if selected else tokens.raised)
            tint.setAlphaF(0.8)
            painter.fillRect(option.rect, tint)
        painter.setPen(QColor(tokens.line))
        left, top = (0 if edge == 0 else -1 for edge in (option.rect.left(), option.rect.top()))
        painter.drawRect(option.rect.adjusted(left, top, -1, -1))  # one line between two cells
        if selected:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _draw_figure(self, painter: QPainter, room: QRect, font: QFont, cell: Cell) -> None:
        tokens = self._tokens
        is_quiet = ground_of(cell) is Ground.MUTED or not cell.cap
        painter.setFont(numeric(font))
        painter.setPen(QColor(tokens.muted if is_quiet else tokens.text))
        painter.drawText(room, _MIDDLE, used_of_cap(cell))

    def _draw_marks(self, painter: QPainter, room: QRect, font: QFont, cell: Cell) -> None:
        small = numeric(font)
        small.setPixelSize(_MARK_TEXT)
        metrics = QFontMetrics(small)
        marks = [(icon, formats.number(count) if count else "") for icon, count in marks_of(cell)]
        widths = [_MARK + (metrics.horizontalAdvance(text) + 3 if text else 0) for _, text in marks]
        left = room.center().x() - (sum(widths) + 2 * _GAP * (len(marks) - 1)) // 2
        painter.setFont(small)
        for ((name, tint), text), width in zip(marks, widths, strict=True):
            place = QRect(left, room.top(), _MARK, _MARK)
            self._shell.icons.icon(name, tint).paint(painter, place)
            painter.setPen(QColor(getattr(self._tokens, tint)))
            beside = QRect(place.right() + 3, room.top() - 1, width, _MARK + 2)
            painter.drawText(beside, _LEFT, text)
            left += width + 2 * _GAP

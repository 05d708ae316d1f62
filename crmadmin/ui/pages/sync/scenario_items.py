"""The entries of the scenario selector: a name, and below it what it simulates."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

WIDTH = 460
_MARGIN = 8
_SMALL = 12
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ANY_HEIGHT = 1000


class ScenarioDelegate(QStyledItemDelegate):
    """Draw an entry in two parts; the second is the entry's tooltip."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw an entry."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, option.palette.highlight())
        palette, role = option.palette, QPalette.ColorRole
        room = option.rect.adjusted(_MARGIN, _MARGIN // 2, -_MARGIN, -_MARGIN // 2)
        name = QFont(option.font)
        name.setBold(True)
        painter.save()
        painter.setFont(name)
        painter.setPen(palette.color(role.HighlightedText if selected else role.Text))
        painter.drawText(room, _WRAP, str(index.data()))
        painter.setFont(_small(option.font))
        muted = role.HighlightedText if selected else role.PlaceholderText
        painter.setPen(palette.color(muted))
        below = room.adjusted(0, QFontMetrics(name).height() + 2, 0, 0)
        painter.drawText(below, _WRAP, _explanation(index))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for the name's line and those of the explanation."""
        metrics = QFontMetrics(_small(option.font))
        room = QRect(0, 0, WIDTH - 2 * _MARGIN, _ANY_HEIGHT)
        explained = metrics.boundingRect(room, int(_WRAP), _explanation(index)).height()
        return QSize(WIDTH, QFontMetrics(option.font).height() + explained + _MARGIN + 4)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(_SMALL)
    return small


def _explanation(index: QModelIndex | QPersistentModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.ToolTipRole) or "")

"""Before → after, drawn the same way everywhere: old struck and muted, arrow, new in colour."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette

ARROW = "→"
_GAP = 6
_PADDING = 6
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownChange:
    """A change of a value as a cell draws it.

    ``before`` is "" where nothing was there before; ``after`` says "(blank)" in the person's
    language where nothing is left. ``colour`` is that of the kind of change.
    """

    before: str
    after: str
    colour: QColor

    def words(self) -> str:
        """Say the change in one line of text."""
        return f"{self.before} {ARROW} {self.after}".strip()


def draw_change(
    painter: QPainter, rect: QRect, change: ShownChange, font: QFont, palette: QPalette
) -> None:
    """Draw a change within a rectangle; both sides give way where there is little room."""
    metrics = QFontMetrics(font)
    room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
    before, after = _one_line(change.before), _one_line(change.after)
    arrow = metrics.horizontalAdvance(ARROW) + 2 * _GAP
    width = _width_before(metrics, before, after, room.width() - arrow)
    painter.save()
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    if before:
        struck = QFont(font)
        struck.setStrikeOut(True)
        painter.setFont(struck)
        elided = metrics.elidedText(before, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(room.left(), room.top(), width, room.height()), _LINE, elided)
        room.setLeft(room.left() + width + _GAP)
    painter.setFont(font)
    painter.drawText(room, _LINE, ARROW)
    room.setLeft(room.left() + arrow - _GAP)
    painter.setPen(change.colour)
    elided = metrics.elidedText(after, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LINE, elided)
    painter.restore()


def _width_before(metrics: QFontMetrics, before: str, after: str, room: int) -> int:
    """Give the old value what it needs, at least half of the room where both are long."""
    needed = metrics.horizontalAdvance(before) + 1
    left = room - metrics.horizontalAdvance(after)
    return max(0, min(needed, max(left, room // 2)))


def _one_line(text: str) -> str:
    return " ↵ ".join(text.splitlines())

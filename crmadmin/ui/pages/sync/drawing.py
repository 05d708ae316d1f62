"""How shares and changed counts are drawn in the mapping table."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from crmadmin.ui.tables.change import ARROW
from crmadmin.ui.theme import Tokens, numeric

GAP = 6
_BAR, _BAR_HEIGHT = 44, 6
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def changed_count_width(font: QFont, before: str, after: str) -> int:
    """Give the pixels that a count takes with the one before it."""
    metrics = QFontMetrics(font)
    return sum(metrics.horizontalAdvance(text) for text in (before, ARROW, after)) + 2 * GAP


def draw_count(painter: QPainter, rect: QRect, count: str, colour: QColor) -> None:
    """Draw a count at the right."""
    painter.setPen(colour)
    painter.drawText(rect, _RIGHT, count)


def draw_changed_count(
    painter: QPainter, rect: QRect, counts: tuple[str, str], colour: QColor, muted: QColor
) -> None:
    """Draw the count before, struck and muted, an arrow, and the count now; at the right."""
    before, after = counts
    font = painter.font()
    left = rect.right() - changed_count_width(font, before, after)
    struck, plain = QFont(font), QFont(font)
    struck.setUnderline(False)
    struck.setStrikeOut(True)
    plain.setUnderline(False)
    for text, used, pen in ((before, struck, muted), (ARROW, plain, muted), (after, font, colour)):
        painter.setFont(used)
        painter.setPen(pen)
        width = QFontMetrics(used).horizontalAdvance(text)
        painter.drawText(QRect(left, rect.top(), width + 1, rect.height()), _LEFT, text)
        left += width + GAP


def draw_share(painter: QPainter, rect: QRect, share: float, text: str, tokens: Tokens) -> None:
    """Draw a share of 1 as a bar with its number at the right."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = rect.center().y() - _BAR_HEIGHT / 2 + 0.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.line))
    painter.drawRoundedRect(QRectF(rect.left(), top, _BAR, _BAR_HEIGHT), 3, 3)
    if share > 0:
        painter.setBrush(QColor(tokens.control if share < 1 else tokens.create))
        width = max(_BAR * share, _BAR_HEIGHT)
        painter.drawRoundedRect(QRectF(rect.left(), top, width, _BAR_HEIGHT), 3, 3)
    painter.setPen(QColor(tokens.text))
    painter.setFont(numeric(painter.font()))
    painter.drawText(rect, _RIGHT, text)


def draw_busy(painter: QPainter, rect: QRect, tokens: Tokens) -> None:
    """Draw the quiet mark of a figure that is being counted again: three dots at the left."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.control))
    for number in range(3):
        painter.drawEllipse(QPoint(rect.left() + 5 * number, rect.center().y() + 1), 1, 1)

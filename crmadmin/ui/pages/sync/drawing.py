"""How before → after, shares and tags are drawn, the same way everywhere on the page."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from crmadmin.ui.theme import Tokens, numeric

ARROW = "→"
GAP = 6
PADDING = 8
_BAR, _BAR_HEIGHT = 44, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """The colours to draw a cell in."""

    text: QColor
    muted: QColor
    track: QColor
    bar: QColor
    full: QColor
    kind: QColor


def ink_for(tokens: Tokens, tint: str = "text") -> Ink:
    """Give the colours of a cell; ``tint`` is the token of what it says."""
    return Ink(
        text=QColor(tokens.text),
        muted=QColor(tokens.muted),
        track=QColor(tokens.line),
        bar=QColor(tokens.control),
        full=QColor(tokens.create),
        kind=QColor(getattr(tokens, tint)),
    )


def before_after_width(font: QFont, before: str, after: str) -> int:
    """Give the pixels that before → after takes."""
    metrics = QFontMetrics(font)
    return sum(metrics.horizontalAdvance(text) for text in (before, ARROW, after)) + 2 * GAP


def draw_before_after(painter: QPainter, rect: QRect, texts: tuple[str, str], ink: Ink) -> None:
    """Draw the old figure struck and muted, an arrow, the new one in its colour; to the right."""
    before, after = texts
    font = painter.font()
    left = rect.right() - before_after_width(font, before, after)
    struck, plain = QFont(font), QFont(font)
    struck.setUnderline(False)
    struck.setStrikeOut(True)
    plain.setUnderline(False)
    painter.save()
    parts = ((before, struck, ink.muted), (ARROW, plain, ink.muted), (after, font, ink.kind))
    for text, used, pen in parts:
        painter.setFont(used)
        painter.setPen(pen)
        width = QFontMetrics(used).horizontalAdvance(text)
        place = QRect(left, rect.top(), width + 1, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        left += width + GAP
    painter.restore()


def draw_share(painter: QPainter, rect: QRect, share: float, text: str, ink: Ink) -> None:
    """Draw a share of 1 as a bar with its number at the right."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = rect.center().y() - _BAR_HEIGHT / 2 + 0.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.track)
    painter.drawRoundedRect(QRectF(rect.left(), top, _BAR, _BAR_HEIGHT), 3, 3)
    if share > 0:
        painter.setBrush(ink.bar if share < 1 else ink.full)
        width = max(_BAR * share, _BAR_HEIGHT)
        painter.drawRoundedRect(QRectF(rect.left(), top, width, _BAR_HEIGHT), 3, 3)
    painter.setPen(ink.text)
    painter.setFont(numeric(painter.font()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
    painter.restore()


def draw_busy(painter: QPainter, rect: QRect, ink: Ink) -> None:
    """Draw the quiet mark of a figure that is being counted again: three dots at the left."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.bar)
    for number in range(3):
        painter.drawEllipse(QPoint(rect.left() + 5 * number, rect.center().y() + 1), 1, 1)
    painter.restore()

"""A bar that shows how much of something is taken."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from crmadmin.ui.theme import Tokens

BAR_HEIGHT = 6


def draw_share(painter: QPainter, bar: QRectF, share: float, tint: str, tokens: Tokens) -> None:
    """Draw a bar with its first part in a colour of the theme; any share at all can be seen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.line))
    painter.drawRoundedRect(bar, 3, 3)
    if share > 0:
        filled = QRectF(bar)
        filled.setWidth(max(bar.width() * min(share, 1.0), bar.height()))
        painter.setBrush(QColor(getattr(tokens, tint)))
        painter.drawRoundedRect(filled, 3, 3)
    painter.restore()

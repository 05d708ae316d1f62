"""The parts of a drawn graph: cards, lines, and the words on lines."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsLineItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from crmadmin.core.associations.graph import Mark
from crmadmin.ui.graph.geometry import CARD, CHIP_HEIGHT
from crmadmin.ui.graph.words import Said
from crmadmin.ui.theme import BODY_PIXELS, Tokens

SMALL_PIXELS = 12
_ROUND = 6.0
_PAD = 8.0
_ICON = 18.0
_STAR = 12.0
_BETWEEN = 10.0
_FOCUS = 3.0
_WIDEST = 260.0
_LINES = {Mark.KEPT: Qt.PenStyle.SolidLine, Mark.REMOVED: Qt.PenStyle.DashLine}
KEY = 0
"""Where an item keeps the key of what it stands for (``QGraphicsItem.data``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLook:
    """What a card shows; ``tint`` names the colour of its outline, empty for the ordinary one."""

    title: str
    subtitle: str
    icon: QIcon
    tint: str = ""
    is_centre: bool = False
    is_faint: bool = False
    is_dashed: bool = False


def font(pixels: int = BODY_PIXELS, *, bold: bool = False, struck: bool = False) -> QFont:
    """Give the font of the window in a size."""
    made = QFont()
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setStrikeOut(struck)
    return made


def mark_tint(mark: Mark) -> str:
    """Name the colour of what the draft adds or removes, empty for what stays."""
    return {Mark.KEPT: "", Mark.ADDED: "create", Mark.REMOVED: "delete"}[mark]


class CardItem(QGraphicsItem):
    """A record, or how many more there are."""

    def __init__(self, key: object, look: CardLook, tokens: Tokens) -> None:
        super().__init__()
        self._look = look
        self._tokens = tokens
        self.setData(KEY, key)
        self.setZValue(2)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def boundingRect(self) -> QRectF:
        """Give the card with room for the ring of the focus."""
        return _card().adjusted(-_FOCUS, -_FOCUS, _FOCUS, _FOCUS)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Draw outline, icon and both lines."""
        look, tokens = self._look, self._tokens
        painter.setPen(self._outline())
        painter.setBrush(QColor(tokens.accent_tint if look.is_centre else tokens.surface))
        painter.drawRoundedRect(_card(), _ROUND, _ROUND)
        if self.isSelected():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = _card().adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(around, _ROUND + 2, _ROUND + 2)
        left = -CARD[0] / 2 + _PAD
        place = QRectF(left, -_ICON / 2, _ICON, _ICON)
        look.icon.paint(painter, place.toRect())
        left += _ICON + _PAD
        width = CARD[0] / 2 - _PAD - left
        title = font(bold=look.is_centre)
        colour = tokens.muted if look.is_faint else tokens.text
        _write(painter, look.title, QRectF(left, -18, width, 18), title, colour)
        _write(painter, look.subtitle, QRectF(left, 0, width, 17), font(SMALL_PIXELS), tokens.muted)

    def _outline(self) -> QPen:
        look, tokens = self._look, self._tokens
        tint = look.tint or ("accent" if look.is_centre else "control")
        pen = QPen(QColor(getattr(tokens, tint)), 2 if look.is_centre or look.tint else 1)
        if look.is_dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        return pen


class LineItem(QGraphicsLineItem):
    """An association of two records; the primary one is thicker."""

    def __init__(
        self, one: QPointF, other: QPointF, mark: Mark, tokens: Tokens, *, primary: bool
    ) -> None:
        super().__init__(one.x(), one.y(), other.x(), other.y())
        plain = "accent" if primary else "control"
        pen = QPen(QColor(getattr(tokens, mark_tint(mark) or plain)), 3.5 if primary else 1.25)
        pen.setStyle(_LINES.get(mark, Qt.PenStyle.SolidLine))
        self.setPen(pen)
        self.setZValue(0)


class ChipItem(QGraphicsItem):
    """The words on a line, on a ground of their own."""

    def __init__(self, pieces: tuple[Said, ...], width: float, star: QIcon, tokens: Tokens) -> None:
        super().__init__()
        self._pieces = pieces
        self._star = star
        self._tokens = tokens
        self._width = width
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        """Give the ground of the words."""
        return QRectF(-self._width / 2, -CHIP_HEIGHT / 2, self._width, CHIP_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Draw the ground, then piece by piece as far as there is room."""
        tokens, box = self._tokens, self.boundingRect()
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(box, CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
        left, right = box.left() + _PAD, box.right() - _PAD
        for piece in self._pieces:
            if piece.primary:
                place = QRectF(left, -_STAR / 2, _STAR, _STAR)
                self._star.paint(painter, place.toRect())
                left += _STAR + 3
            room = QRectF(left, box.top(), max(0.0, right - left), CHIP_HEIGHT)
            face = _face(piece)
            _write(painter, piece.text, room, face, self._colour(piece))
            left += QFontMetricsF(face).horizontalAdvance(piece.text) + _BETWEEN

    def _colour(self, piece: Said) -> str:
        tint = mark_tint(piece.mark) or ("accent" if piece.primary else "text")
        found: str = getattr(self._tokens, tint)
        return found


def chip_width(pieces: tuple[Said, ...]) -> float:
    """Give the width that the words on a line ask for; 0 where there are none."""
    if not pieces:
        return 0.0
    texts = sum(
        QFontMetricsF(_face(piece)).horizontalAdvance(piece.text)
        + (_STAR + 3 if piece.primary else 0)
        for piece in pieces
    )
    return min(_WIDEST, texts + _BETWEEN * (len(pieces) - 1) + 2 * _PAD + 2)


def key_of(item: QGraphicsItem | None) -> Any:
    """Give the key of what an item stands for, None for none."""
    return None if item is None else item.data(KEY)


def _face(piece: Said) -> QFont:
    return font(SMALL_PIXELS, bold=piece.primary, struck=piece.mark is Mark.REMOVED)


def _card() -> QRectF:
    return QRectF(-CARD[0] / 2, -CARD[1] / 2, *CARD)


def _write(painter: QPainter, text: str, room: QRectF, face: QFont, colour: str) -> None:
    """Write one line as far as it fits."""
    shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(face)
    painter.setPen(QColor(colour))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

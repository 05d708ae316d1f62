"""How cells look: their ground says whether the rules refuse the way, a bar how often they did."""

from enum import StrEnum, auto

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from crmadmin.ui.pages.leads.simulation.matrix.flow import Crossing
from crmadmin.ui.theme import Tokens

BLOCKED_ICON = ("prohibit", "blocked")
_HATCHING = 0.45


class Ground(StrEnum):
    """What a cell is drawn on."""

    PLAIN = auto()
    BLOCKED = auto()
    """Moves would have been blocked."""
    FORBIDDEN = auto()
    """The rules refuse the way; nobody whom they bind took it."""
    MUTED = auto()
    """Nobody took the way."""
    NONE = auto()
    """From a stage to itself: no way at all."""


def ground_of(crossing: Crossing | None) -> Ground:
    """Say what a cell is drawn on."""
    if crossing is None:
        return Ground.NONE
    if crossing.blocked:
        return Ground.BLOCKED
    if crossing.is_forbidden:
        return Ground.FORBIDDEN
    return Ground.PLAIN if crossing.moves else Ground.MUTED


def draw_ground(painter: QPainter, rect: QRect, ground: Ground, tokens: Tokens) -> None:
    """Fill a cell, or a sample of one."""
    colours = {
        Ground.BLOCKED: tokens.blocked_tint,
        Ground.MUTED: tokens.window,
        Ground.NONE: tokens.raised,
    }
    painter.fillRect(rect, QColor(colours.get(ground, tokens.surface)))
    if ground is Ground.FORBIDDEN:
        lines = QColor(tokens.control)
        lines.setAlphaF(_HATCHING)
        painter.fillRect(rect, QBrush(lines, Qt.BrushStyle.BDiagPattern))

"""How cells look: their ground, and the marks in them."""

from enum import StrEnum, auto

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from crmadmin.services.association_matrix import Cell
from crmadmin.ui.theme import Tokens

UNUSED_ICON = ("circle-dashed", "muted")
DRAFTED_ICON = ("pencil-simple", "update")
HIGH_ICON = ("warning", "blocked")
FULL_ICON = ("warning-octagon", "delete")
_HATCHING = 0.45


class Ground(StrEnum):
    """What a cell is drawn on."""

    PLAIN = auto()
    HATCHED = auto()
    """Records are associated, and no label says how."""
    MUTED = auto()
    """No records are associated, and there is no label."""


def ground_of(cell: Cell) -> Ground:
    """Say what a cell is drawn on; nothing is said before it is counted."""
    if cell.lacks_labels:
        return Ground.HATCHED
    return Ground.MUTED if cell.joined is not None and cell.is_idle else Ground.PLAIN


def draw_ground(painter: QPainter, rect: QRect, ground: Ground, tokens: Tokens) -> None:
    """Fill a cell, or a sample of one."""
    plain = tokens.window if ground is Ground.MUTED else tokens.surface
    painter.fillRect(rect, QColor(plain))
    if ground is Ground.HATCHED:
        lines = QColor(tokens.control)
        lines.setAlphaF(_HATCHING)
        painter.fillRect(rect, QBrush(lines, Qt.BrushStyle.BDiagPattern))


def tint_of(cell: Cell) -> str:
    """Give the colour of a cell's bar."""
    if cell.is_full:
        return "delete"
    return "blocked" if cell.is_high else "control"


def marks_of(cell: Cell) -> tuple[tuple[tuple[str, str], int], ...]:
    """Give the icons of a cell with what each counts, 0 for none."""
    found = []
    if cell.is_full or cell.is_high:
        found.append((FULL_ICON if cell.is_full else HIGH_ICON, 0))
    if cell.unused:
        found.append((UNUSED_ICON, len(cell.unused)))
    if cell.drafted:
        found.append((DRAFTED_ICON, cell.drafted))
    return tuple(found)

"""How the values of a list of effects are drawn: old struck, arrow, new in its colour."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget

from crmadmin.services.effect_rows import NamedEffect
from crmadmin.ui.pages.sync.delegate import column_name
from crmadmin.ui.pages.sync.drawing import ARROW, GAP, PADDING, Ink, ink_for
from crmadmin.ui.pages.sync.effect_columns import (
    HUBSPOT,
    SALESFORCE,
    hubspot_values,
    salesforce_values,
)
from crmadmin.ui.pages.sync.wording.outcomes import outcome_look
from crmadmin.ui.tables.columned import TableRole
from crmadmin.ui.tables.delegates import CellDelegate
from crmadmin.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_BLANK = "∅"


class EffectDelegate(CellDelegate):
    """Draw the value that is written as before → after, the other one as it is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell by the name of its column."""
        row, name = index.data(TableRole.ROW), column_name(index)
        values = {HUBSPOT: hubspot_values, SALESFORCE: salesforce_values}.get(name)
        if values is None or not isinstance(row, NamedEffect):
            super().paint(painter, option, index)
            return
        self.initStyleOption(drawn := QStyleOptionViewItem(option), index)
        drawn.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, option.widget)
        tint = outcome_look(row.effect.outcome).tint
        ink = ink_for(self._theme.tokens, tint)
        painter.save()
        painter.setFont(option.font)
        draw_values(painter, option.rect.adjusted(PADDING, 0, -PADDING, 0), values(row), ink)
        painter.restore()


def draw_values(painter: QPainter, rect: QRect, values: tuple[str, str], ink: Ink) -> None:
    """Draw one value, or the old one struck, an arrow and the new one, each as far as it fits."""
    before, after = (" ↵ ".join(value.splitlines()) for value in values)
    metrics = QFontMetrics(painter.font())
    if before == after:
        painter.setPen(ink.text)
        text = metrics.elidedText(before, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT, text)
        return
    arrow = metrics.horizontalAdvance(ARROW) + 2 * GAP
    new = metrics.horizontalAdvance(after or _BLANK)
    old = metrics.horizontalAdvance(before or _BLANK)
    room = rect.width() - arrow
    old_room = min(old, max(room // 2, room - new))
    struck = QFont(painter.font())
    struck.setStrikeOut(bool(before))
    left = rect.left()
    parts = (
        (before or _BLANK, struck, ink.muted, old_room),
        (ARROW, painter.font(), ink.muted, arrow - GAP),
        (after or _BLANK, painter.font(), ink.kind, room - old_room),
    )
    for (text, font, pen, width), gap in zip(parts, (GAP, 0, 0), strict=True):
        painter.setFont(font)
        painter.setPen(pen)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width + 1)
        painter.drawText(QRect(left, rect.top(), width + 1, rect.height()), _LEFT, shown)
        left += width + gap

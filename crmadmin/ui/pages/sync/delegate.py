"""How the cells of the mapping table are drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from crmadmin.ui import formats
from crmadmin.ui.pages.sync.columns import AGREEMENT, FIELD, PROPERTY, agreement_text
from crmadmin.ui.pages.sync.drawing import (
    GAP,
    changed_count_width,
    draw_busy,
    draw_changed_count,
    draw_count,
    draw_share,
)
from crmadmin.ui.pages.sync.groups import Group
from crmadmin.ui.pages.sync.rows import MappingRow
from crmadmin.ui.tables.columned import ColumnedTableModel
from crmadmin.ui.tables.columns import CellLook
from crmadmin.ui.tables.delegates import PADDING, CellDelegate
from crmadmin.ui.theme import Theme, numeric

Index = QModelIndex | QPersistentModelIndex
_TINTS = {Group.TO_HUBSPOT: "update", Group.TO_SALESFORCE: "update", Group.REFUSED: "blocked"}
_COUNTS = frozenset(Group)
_OWN = frozenset({PROPERTY, FIELD, AGREEMENT}) | _COUNTS
_ICON = 18
_SMALL = 12
_FEWEST_LETTERS = 4


class MappingDelegate(CellDelegate):
    """Draw types beside names, shares as bars, and counts with what they were before."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: CellLook
    ) -> None:
        """Draw a cell by the name of its column."""
        name, row = cell_of(index)
        if row is None or name not in _OWN:
            super().paint_content(painter, option, index, look)
            return
        painter.save()
        if name in (PROPERTY, FIELD):
            if row.line.after is None:
                option.font.setStrikeOut(True)
            super().paint_content(painter, option, index, look)
            kind = row.words.property_type if name == PROPERTY else row.words.field_type
            self._draw_type(painter, option, look, kind)
        elif name == AGREEMENT:
            self._draw_agreement(painter, option.rect, row)
        else:
            self._draw_count(painter, option, row, Group(name))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the room that before → after takes."""
        hint = super().sizeHint(option, index)
        name, row = cell_of(index)
        if row is not None and name in _COUNTS:
            texts = count_texts(row, Group(name))
            if texts is not None:
                hint.setWidth(changed_count_width(numeric(option.font), *texts) + 4 * PADDING)
        return hint

    def _draw_type(
        self, painter: QPainter, option: QStyleOptionViewItem, look: CellLook, kind: str
    ) -> None:
        """Draw a type in muted letters at the right, as far as there is room."""
        font = QFont(option.font)
        font.setBold(look.bold)
        taken = QFontMetrics(font).horizontalAdvance(look.text) + PADDING + 2 * GAP
        taken += 0 if look.icon is None else _ICON
        small = QFont(option.font)
        small.setStrikeOut(False)
        small.setPixelSize(_SMALL)
        metrics = QFontMetrics(small)
        room = option.rect.width() - taken - PADDING
        if room < metrics.averageCharWidth() * _FEWEST_LETTERS:
            return
        painter.setFont(small)
        painter.setPen(QColor(self._theme.tokens.muted))
        place = QRect(option.rect.left() + taken, option.rect.top(), room, option.rect.height())
        text = metrics.elidedText(kind, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)

    def _draw_agreement(self, painter: QPainter, cell: QRect, row: MappingRow) -> None:
        share = row.agreement.share if row.agreement else None
        if share is not None:
            rect = cell.adjusted(PADDING, 0, -PADDING, 0)
            draw_share(painter, rect, share, agreement_text(row), self._theme.tokens)

    def _draw_count(
        self, painter: QPainter, option: QStyleOptionViewItem, row: MappingRow, group: Group
    ) -> None:
        tokens, now = self._theme.tokens, row.now(group)
        rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        if row.is_busy:
            draw_busy(painter, rect, tokens)
        if now is None:
            return
        muted = QColor(tokens.muted)
        colour = QColor(getattr(tokens, _TINTS[group])) if now else muted
        font = numeric(option.font)
        font.setUnderline(now > 0)
        painter.setFont(font)
        texts = count_texts(row, group)
        if texts is None:
            draw_count(painter, rect, formats.number(now), colour)
        else:
            draw_changed_count(painter, rect, texts, colour, muted)


def cell_of(index: Index) -> tuple[str, MappingRow | None]:
    """Give the column's name and the row of a cell, without asking Qt twice."""
    model = index.model()
    if not isinstance(model, ColumnedTableModel):
        return "", None
    row = model.row_at(index.row())
    return model.columns[index.column()].name, row if isinstance(row, MappingRow) else None


def count_texts(row: MappingRow, group: Group) -> tuple[str, str] | None:
    """Write a count before and after the draft; None where it is the same."""
    now, earlier = row.now(group), row.earlier(group)
    if now is None or earlier is None:
        return None
    return formats.number(earlier), formats.number(now)

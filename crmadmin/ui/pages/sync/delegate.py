"""How the cells of the mapping table are drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget

from crmadmin.ui import formats
from crmadmin.ui.pages.sync.columns import AGREEMENT, FIELD, PROPERTY, agreement_text
from crmadmin.ui.pages.sync.drawing import (
    GAP,
    PADDING,
    before_after_width,
    draw_before_after,
    draw_busy,
    draw_share,
    ink_for,
)
from crmadmin.ui.pages.sync.groups import Group
from crmadmin.ui.pages.sync.rows import MappingRow
from crmadmin.ui.pages.sync.wording.types import type_name
from crmadmin.ui.tables.columned import ColumnedTableModel, TableRole
from crmadmin.ui.tables.delegates import CellDelegate
from crmadmin.ui.theme import Theme, numeric

Index = QModelIndex | QPersistentModelIndex
_TINTS = {Group.TO_HUBSPOT: "update", Group.TO_SALESFORCE: "update", Group.REFUSED: "blocked"}


class MappingDelegate(CellDelegate):
    """Draw types beside names, shares as bars, and counts with what they were before."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell by the name of its column."""
        row, name = index.data(TableRole.ROW), column_name(index)
        if not isinstance(row, MappingRow):
            super().paint(painter, option, index)
        elif name in (PROPERTY, FIELD):
            self._paint_named(painter, option, index, row)
        elif name == AGREEMENT:
            self._paint_agreement(painter, option, index, row)
        elif name in tuple(Group):
            self._paint_count(painter, option, index, row)
        else:
            super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the room that before → after takes."""
        hint = super().sizeHint(option, index)
        row, name = index.data(TableRole.ROW), column_name(index)
        if isinstance(row, MappingRow) and name in tuple(Group):
            texts = count_texts(row, Group(name))
            if texts is not None:
                hint.setWidth(before_after_width(numeric(option.font), *texts) + 3 * PADDING)
        return hint

    def _paint_named(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: MappingRow
    ) -> None:
        """Draw a name, and its type in muted letters as far as there is room."""
        removed = row.line.after is None
        super().paint(painter, _struck(option) if removed else option, index)
        self.initStyleOption(drawn := QStyleOptionViewItem(option), index)
        taken = QFontMetrics(drawn.font).horizontalAdvance(drawn.text) + 2 * PADDING
        taken += drawn.decorationSize.width() + GAP if not drawn.icon.isNull() else 0
        kind = type_of(row, column_name(index))
        small = QFont(option.font)
        small.setPixelSize(12)
        room = option.rect.width() - taken - PADDING
        if room < QFontMetrics(small).averageCharWidth() * 4:
            return
        painter.save()
        painter.setFont(small)
        painter.setPen(ink_for(self._theme.tokens).muted)
        place = QRect(option.rect.left() + taken, option.rect.top(), room, option.rect.height())
        text = QFontMetrics(small).elidedText(kind, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        painter.restore()

    def _paint_agreement(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: MappingRow
    ) -> None:
        self._paint_ground(painter, option, index)
        share = row.agreement.share if row.agreement else None
        rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        text = agreement_text(row)
        if share is not None:
            draw_share(painter, rect, share, text, ink_for(self._theme.tokens))

    def _paint_count(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: MappingRow
    ) -> None:
        self._paint_ground(painter, option, index)
        group = Group(column_name(index))
        now = row.now(group)
        rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        ink = ink_for(self._theme.tokens, _TINTS[group] if now else "muted")
        if row.is_busy:
            draw_busy(painter, rect, ink)
        if now is None:
            return
        painter.save()
        font = numeric(option.font)
        font.setUnderline(now > 0)
        painter.setFont(font)
        texts = count_texts(row, group)
        if texts is not None:
            draw_before_after(painter, rect, texts, ink)
        else:
            painter.setPen(ink.kind)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(rect, right, formats.number(now))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw selection and focus as the style does, without a text."""
        self.initStyleOption(drawn := QStyleOptionViewItem(option), index)
        drawn.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, option.widget)


def column_name(index: Index) -> str:
    """Name the column of a cell."""
    model = index.model()
    return model.columns[index.column()].name if isinstance(model, ColumnedTableModel) else ""


def count_texts(row: MappingRow, group: Group) -> tuple[str, str] | None:
    """Write a count before and after the draft; None where it is the same."""
    now, earlier = row.now(group), row.earlier(group)
    if now is None or earlier is None:
        return None
    return formats.number(earlier), formats.number(now)


def type_of(row: MappingRow, column: str) -> str:
    """Name the type of a mapping's property or of its fields."""
    if column == PROPERTY:
        return type_name(row.line.hubspot)
    return " / ".join(dict.fromkeys(type_name(field.definition) for field in row.line.fields))


def _struck(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    struck = QStyleOptionViewItem(option)
    struck.font.setStrikeOut(True)
    return struck

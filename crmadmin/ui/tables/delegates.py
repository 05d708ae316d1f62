"""How cells are drawn and edited: loading bars, links, choices."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPolygon
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crmadmin.ui.tables.change import draw_change
from crmadmin.ui.tables.columned import ColumnedTableModel, Index, TableRole
from crmadmin.ui.tables.columns import CellLook, Choice
from crmadmin.ui.theme import numeric

PADDING = 8
_ARROW = 4
_BAR_HEIGHT = 8
_ICON = 14
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """Draws every cell itself: the style would ask the model for seven things a cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        model = index.model()
        if not isinstance(model, ColumnedTableModel):
            raise TypeError(model)
        look = model.look(index.row(), index.column())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        _draw_line(painter, option.rect, option.palette)
        if look.is_loading:
            _draw_bar(painter, option.rect, option.palette, index.row() + index.column())
        else:
            self.paint_content(painter, option, index, look)
        if look.is_choice:
            _draw_arrow(painter, option.rect, option.palette)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(option.palette.color(QPalette.ColorRole.Link))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: CellLook
    ) -> None:
        """Draw what a cell says, on its ground; a table with cells of its own kind overrides it."""
        del index
        if look.change is not None:
            draw_change(painter, option.rect, look.change, option.font, option.palette)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            _draw_text(painter, option, look, selected=selected)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the text and some room beside it."""
        return super().sizeHint(option, index) + QSize(2 * PADDING, 0)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open the choices of a cell in place."""
        choices: tuple[Choice, ...] = index.data(TableRole.CHOICES) or ()
        if not choices:
            return super().createEditor(parent, option, index)
        editor = QComboBox(parent)
        editor.setObjectName("cell-choices")
        editor.setFrame(False)
        for choice in choices:
            editor.addItem(choice.label, choice.value)
        editor.activated.connect(lambda _position: self._commit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Select the value that the cell has and drop the choices down."""
        if not isinstance(editor, QComboBox):
            super().setEditorData(editor, index)
            return
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        if editor.isVisible():
            editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the chosen value to the model."""
        if isinstance(editor, QComboBox):
            if editor.currentIndex() >= 0:
                model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop the choices down as soon as their box is shown."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QComboBox):
            watched.showPopup()
        return super().eventFilter(watched, event)

    def _commit(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _draw_text(
    painter: QPainter, option: QStyleOptionViewItem, look: CellLook, *, selected: bool
) -> None:
    room = option.rect.adjusted(PADDING, 0, -PADDING, 0)
    if look.icon is not None:
        place = QRect(room.left(), room.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        look.icon.paint(painter, place)
        room.setLeft(room.left() + _ICON + 4)
    if look.is_choice:
        room.setRight(room.right() - 2 * _ARROW - 4)
    font = numeric(option.font) if look.numeric else QFont(option.font)
    font.setUnderline(look.is_link)
    font.setBold(look.bold)
    painter.setFont(font)
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    painter.setPen(look.colour or option.palette.color(role))
    text = " ↵ ".join(look.text.splitlines()) if "\n" in look.text else look.text
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _RIGHT if look.numeric else _LEFT, elided)


def _draw_line(painter: QPainter, rect: QRect, palette: QPalette) -> None:
    """Part a row from the next; a whole grid would be louder than the values."""
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _draw_bar(painter: QPainter, rect: QRect, palette: QPalette, seed: int) -> None:
    colour = QColor(palette.color(QPalette.ColorRole.Text))
    colour.setAlpha(26)
    width = max(16, (rect.width() - 2 * PADDING) * (4 + seed * 7 % 5) // 9)
    bar = QRect(rect.left() + PADDING, rect.center().y() - _BAR_HEIGHT // 2, width, _BAR_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(bar, 4, 4)
    painter.restore()


def _draw_arrow(painter: QPainter, rect: QRect, palette: QPalette) -> None:
    centre = QPoint(rect.right() - PADDING - _ARROW, rect.center().y())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawPolygon(
        QPolygon(
            [
                centre + QPoint(-_ARROW, -_ARROW // 2),
                centre + QPoint(_ARROW, -_ARROW // 2),
                centre + QPoint(0, _ARROW // 2 + 1),
            ]
        )
    )
    painter.restore()

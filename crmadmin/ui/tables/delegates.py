"""How cells are drawn and edited: loading bars, links, choices."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPolygon
from PySide6.QtWidgets import (
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crmadmin.ui.tables.change import ShownChange, draw_change
from crmadmin.ui.tables.columned import Index, TableRole
from crmadmin.ui.tables.columns import Choice
from crmadmin.ui.theme import numeric

PADDING = 8
_ARROW = 4
_BAR_HEIGHT = 8


class CellDelegate(QStyledItemDelegate):
    """Draws every cell: a muted bar while it loads, an arrow where it offers choices."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        super().paint(painter, option, index)
        change: ShownChange | None = index.data(TableRole.CHANGE)
        if change is not None:
            draw_change(painter, option.rect, change, option.font, option.palette)
        _draw_line(painter, option.rect, option.palette)
        if index.data(TableRole.LOADING):
            _draw_bar(painter, option.rect, option.palette, index.row() + index.column())
        elif index.flags() & Qt.ItemFlag.ItemIsEditable:
            _draw_arrow(painter, option.rect, option.palette)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Underline links and keep room for the arrow of a choice."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight
        if option.displayAlignment & Qt.AlignmentFlag.AlignRight:
            option.font = numeric(option.font)
        if index.data(TableRole.LINKED):
            option.font.setUnderline(True)
        if index.data(TableRole.CHANGE) is not None:
            option.text = ""
        elif "\n" in option.text:
            option.text = " ↵ ".join(option.text.splitlines())

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

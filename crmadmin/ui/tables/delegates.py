"""How cells are drawn and edited: loading bars, links, choices."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPolygon
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
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
_BAR_ALPHA = 26
# plain numbers: flags and enums of Qt cost microseconds in Python, for each of them and each cell
_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value


class _Dress:
    """Colours and fonts of one palette and font, looked up once and not for every cell."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        palette, role = option.palette, QPalette.ColorRole
        self.text = palette.color(role.Text)
        self.selected_text = palette.color(role.HighlightedText)
        self.selection = palette.color(role.Highlight)
        self.focus = palette.color(role.Link)
        self.muted = palette.color(role.PlaceholderText)
        self.bar = QColor(self.text)
        self.bar.setAlpha(_BAR_ALPHA)
        self._font = QFont(option.font)
        self._writing: dict[tuple[bool, bool, bool, bool], _Writing] = {}

    def writing(self, look: CellLook) -> "_Writing":
        """Give the font of a cell and its measures."""
        kind = (look.numeric, look.bold, look.is_link, look.struck)
        if kind not in self._writing:
            font = numeric(self._font) if look.numeric else QFont(self._font)
            font.setBold(look.bold)
            font.setUnderline(look.is_link)
            font.setStrikeOut(look.struck)
            self._writing[kind] = _Writing(font)
        return self._writing[kind]


class _Writing:
    """A font and its measures; eliding lays the text out, which is half the work of drawing."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self._wide = self._metrics.horizontalAdvance("W")
        self._narrow = self._metrics.horizontalAdvance("i")

    def elided(self, text: str, width: int, *, in_middle: bool) -> str:
        """Cut a text to a width; what surely fits is not measured, what surely does not is cut."""
        if len(text) * self._wide <= width:
            return text
        if in_middle:
            return self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
        most = width // self._narrow + 2
        return self._metrics.elidedText(text[:most], Qt.TextElideMode.ElideRight, width)


class CellDelegate(QStyledItemDelegate):
    """Draws every cell itself: the style would ask the model for seven things a cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dress: _Dress | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        model = index.model()
        if not isinstance(model, ColumnedTableModel):
            raise TypeError(model)
        look = model.look(index.row(), index.column())
        if self._dress is None:
            self._dress = _Dress(option)
        dress, rect, state = self._dress, option.rect, option.state.value
        if state & _SELECTED:
            painter.fillRect(rect, dress.selection)
        if look.is_loading:
            _draw_bar(painter, rect, dress.bar, index.row() + index.column())
        else:
            self.paint_content(painter, option, index, look)
        if look.is_choice:
            _draw_arrow(painter, rect, dress.muted)
        if state & _FOCUSED:
            painter.setPen(dress.focus)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def undress(self) -> None:
        """Look colours and fonts up again, because they changed."""
        self._dress = None

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: CellLook
    ) -> None:
        """Draw what a cell says, on its ground; a table with cells of its own kind overrides it."""
        del index
        if look.change is not None:
            draw_change(painter, option.rect, look.change, option.font, option.palette)
        elif self._dress is not None and (look.text or look.icon is not None):
            selected = bool(option.state.value & _SELECTED)
            _draw_text(painter, option, look, self._dress, selected=selected)

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
    painter: QPainter,
    option: QStyleOptionViewItem,
    look: CellLook,
    dress: _Dress,
    *,
    selected: bool,
) -> None:
    room = option.rect.adjusted(PADDING, 0, -PADDING, 0)
    if look.icon is not None:
        look.icon.paint(
            painter, QRect(room.left(), room.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        )
        room.setLeft(room.left() + _ICON + 4)
    if look.is_choice:
        room.setRight(room.right() - 2 * _ARROW - 4)
    writing = dress.writing(look)
    painter.setFont(writing.font)
    ordinary = dress.selected_text if selected else dress.text
    painter.setPen(look.colour or (dress.muted if look.struck else ordinary))
    text = " ↵ ".join(look.text.splitlines()) if "\n" in look.text else look.text
    shown = writing.elided(text, room.width(), in_middle=look.elided_in_middle)
    painter.drawText(room, _RIGHT if look.numeric else _LEFT, shown)


def _draw_bar(painter: QPainter, rect: QRect, colour: QColor, seed: int) -> None:
    width = max(16, (rect.width() - 2 * PADDING) * (4 + seed * 7 % 5) // 9)
    place = QRect(rect.left() + PADDING, rect.center().y() - _BAR_HEIGHT // 2, width, _BAR_HEIGHT)
    painter.fillRect(place, colour)


def _draw_arrow(painter: QPainter, rect: QRect, colour: QColor) -> None:
    centre = QPoint(rect.right() - PADDING - _ARROW, rect.center().y())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
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


def draw_lines(view: QTableView) -> None:
    """Part the rows of a view; a whole grid would be louder than the values."""
    painter = QPainter(view.viewport())
    painter.setPen(view.palette().color(QPalette.ColorRole.Mid))
    width, height = view.viewport().width(), view.viewport().height()
    first = view.rowAt(0)
    last = view.rowAt(height - 1)
    last = last if last >= 0 else view.model().rowCount() - 1
    for row in range(first, last + 1 if first >= 0 else first):
        bottom = view.rowViewportPosition(row) + view.rowHeight(row) - 1
        painter.drawLine(0, bottom, width, bottom)
    painter.end()

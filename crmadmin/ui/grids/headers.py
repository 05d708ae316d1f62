"""The names at the left and above a grid; above they are turned where they do not fit."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from crmadmin.ui.grids.model import GridModel
from crmadmin.ui.shell import Shell
from crmadmin.ui.theme import Tokens, numeric

_PADDING, _SMALL, _LINE = 8, 11, 16
_WIDEST, _TALLEST = 150, 104
_LEAST = 6
"""Pixels that a name above the matrix needs beside itself."""
_ELIDE = Qt.TextElideMode.ElideRight


class GridHeader(QHeaderView):
    """Name what stands along one side; in bold what the current cell belongs to."""

    def __init__(self, shell: Shell, orientation: Qt.Orientation, view: QTableView) -> None:
        super().__init__(orientation, view)
        self._shell = shell
        self._view = view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        shell.theme.changed.connect(self.viewport().update)

    def fit(self, size: int) -> None:
        """Give every section a size, in pixels, and take the room that the names need."""
        self.setMinimumSectionSize(size)
        self.setDefaultSectionSize(size)
        longest = max(map(self._bold().horizontalAdvance, self._names()), default=0)
        if self.orientation() is Qt.Orientation.Vertical:
            longest = max([longest, *map(self._small().horizontalAdvance, self._counts())])
            self.setFixedWidth(min(longest + 2 * _PADDING + 2, _WIDEST))
        else:
            turned = longest + _LEAST > size
            self.setFixedHeight(min(longest + 2 * _PADDING, _TALLEST) if turned else 2 * _LINE)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw a name, at the left with its note below."""
        painter.save()
        painter.fillRect(rect, QColor(self._tokens.surface))
        index = self._view.currentIndex()
        across = self.orientation() is Qt.Orientation.Horizontal
        here = index.isValid() and section == (index.column() if across else index.row())
        font = QFont(self.font())
        font.setBold(here)
        painter.setFont(font)
        painter.setPen(QColor(self._tokens.text))
        name = str(self.model().headerData(section, self.orientation()))
        if across:
            self._draw_above(painter, rect, name)
        else:
            self._draw_beside(painter, rect, name, section)
        painter.restore()

    def _draw_above(self, painter: QPainter, rect: QRect, name: str) -> None:
        metrics = QFontMetrics(painter.font())
        if rect.height() > 2 * _LINE:
            painter.translate(rect.center().x(), rect.bottom() - _PADDING)
            painter.rotate(-90)
            room = QRect(0, -_LINE // 2, rect.height() - 2 * _PADDING, _LINE)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, left, metrics.elidedText(name, _ELIDE, room.width()))
        else:
            room = rect.adjusted(2, 0, -2, -2)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)

    def _draw_beside(self, painter: QPainter, rect: QRect, name: str, section: int) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        count = self._model.note(self.orientation(), section)
        metrics = QFontMetrics(painter.font())
        first = QRect(room.left(), room.center().y() - _LINE + 1, room.width(), _LINE)
        first = first if count else room
        painter.drawText(first, right, metrics.elidedText(name, _ELIDE, room.width()))
        if count:
            painter.setFont(self._small_font())
            painter.setPen(QColor(self._tokens.muted))
            painter.drawText(first.translated(0, _LINE), right, count)

    @property
    def _tokens(self) -> Tokens:
        return self._shell.theme.tokens

    @property
    def _model(self) -> GridModel:
        model = self.model()
        assert isinstance(model, GridModel)  # noqa: S101 - no other is ever set
        return model

    def _names(self) -> list[str]:
        return [str(self._model.headerData(n, self.orientation())) for n in range(self.count())]

    def _counts(self) -> list[str]:
        return [self._model.note(self.orientation(), section) for section in range(self.count())]

    def _bold(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setBold(True)
        return QFontMetrics(font)

    def _small_font(self) -> QFont:
        font = numeric(self.font())
        font.setPixelSize(_SMALL)
        return font

    def _small(self) -> QFontMetrics:
        return QFontMetrics(self._small_font())

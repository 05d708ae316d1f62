"""The cards of one column: read in pages, drawn one below the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crmadmin.core.effects.rows import Page
from crmadmin.core.progress import Monitor
from crmadmin.services.lead_board import Card, Column, LeadBoard
from crmadmin.ui.pages.leads.board.words import age_text, card_sentence, card_tie
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columned import TableRole
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.theme import Tokens, numeric

CARD_HEIGHT = 68
_GAP, _PADDING, _LINE, _SMALL = 3, 8, 18, 11
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSource:
    """The cards of a column, the longest there first."""

    source: LeadBoard
    column: Column

    def head(self, limit: int, monitor: Monitor, /) -> Sequence[Card]:
        """Give the first of them."""
        return self.page(0, limit, monitor)

    def count(self, _monitor: Monitor, /) -> int:
        """Give how many there are."""
        return self.column.count

    def page(self, offset: int, limit: int, monitor: Monitor, /) -> Sequence[Card]:
        """Give some of them."""
        return self.source.cards(self.column, Page(offset=offset, limit=limit), monitor)


def card_column() -> TableColumn[Card]:
    """Give the one column of the model of cards: what a card says, in words."""
    return TableColumn[Card](
        name="card", title="", text=card_sentence, tooltip=card_sentence, width=200
    )


class CardDelegate(QStyledItemDelegate):
    """Draw cards in the colours of the theme."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell

    @property
    def _tokens(self) -> Tokens:
        return self._shell.theme.tokens

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give every card the same height."""
        return QSize(option.rect.width(), CARD_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a card, or an empty frame while it is read."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        self._draw_frame(painter, frame, option.state)
        card = index.data(TableRole.ROW)
        inner = frame.adjusted(_PADDING, 4, -_PADDING, -4)
        if isinstance(card, Card):
            self._draw_card(painter, inner, option.font, card)
        else:
            bar = QRect(inner.left(), inner.top() + 5, inner.width() // 2, 8)
            painter.fillRect(bar, QColor(self._tokens.line))
        painter.restore()

    def _draw_frame(self, painter: QPainter, frame: QRect, state: QStyle.StateFlag) -> None:
        tokens = self._tokens
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = tokens.accent_tint if selected else tokens.raised if hovered else tokens.surface
        painter.setBrush(QColor(ground))
        line = QPen(QColor(tokens.focus if focused else tokens.line), 2 if focused else 1)
        painter.setPen(line)
        painter.drawRoundedRect(frame, 4, 4)

    def _draw_card(self, painter: QPainter, room: QRect, font: QFont, card: Card) -> None:
        small = numeric(font)
        small.setPixelSize(_SMALL)
        lines = [
            QRect(room.left(), room.top() + place * _LINE, room.width(), _LINE)
            for place in range(3)
        ]
        name = QFont(font)
        name.setWeight(QFont.Weight.DemiBold)
        self._draw(painter, lines[0], name, card.record.name, self._tokens.text)
        tie = card_tie(card)
        self._draw(painter, lines[1], small, tie, self._tokens.muted)
        age = age_text(card.days)
        wide = QFontMetrics(small).horizontalAdvance(age) + 4
        self._draw(
            painter, lines[2].adjusted(0, 0, -wide, 0), small, card.owner, self._tokens.muted
        )
        painter.setPen(QColor(self._tokens.text))
        painter.drawText(lines[2], _RIGHT, age)

    def _draw(self, painter: QPainter, room: QRect, font: QFont, text: str, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(room, _LEFT, QFontMetrics(font).elidedText(text, elide, room.width()))

"""One column of the board: the stage with its count and ages, and its cards."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from crmadmin.services.lead_board import Card, Column, LeadBoard
from crmadmin.ui import formats
from crmadmin.ui.pages.leads.board.cards import CardDelegate, CardSource, card_column
from crmadmin.ui.pages.leads.board.words import (
    ages_hint,
    ages_text,
    standing_look,
    standing_text,
)
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tables.columned import TableRole
from crmadmin.ui.tables.paged_table import PagedTableModel
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel, label

NARROWEST, WIDEST = 184, 340
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardList(QListView):
    """The cards of a column. ``stepped`` asks for the column at a side, ``entered`` a card."""

    stepped = Signal(int)
    entered = Signal(object)
    opened = Signal(object)

    def __init__(self, shell: Shell, model: PagedTableModel[Card]) -> None:
        super().__init__()
        wear(self, "board")
        self.setModel(model)
        self.setItemDelegate(CardDelegate(shell, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)
        model.dataChanged.connect(self._tell_loaded)
        shell.theme.changed.connect(self.viewport().update)

    def card(self, index: QModelIndex) -> Card | None:
        """Give the card at a place, None while it is read."""
        found = index.data(TableRole.ROW) if index.isValid() else None
        return found if isinstance(found, Card) else None

    def go_to(self, row: int) -> None:
        """Look at the card of a row, at the last one where there are fewer."""
        count = self.model().rowCount()
        self.setFocus()
        if count:
            index = self.model().index(min(max(row, 0), count - 1), 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def look_away(self) -> None:
        """Look at no card."""
        self.selectionModel().setCurrentIndex(
            QModelIndex(), QItemSelectionModel.SelectionFlag.Clear
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the column beside with Left and Right, open a card with Enter."""
        key = Qt.Key(event.key())
        if key in _SIDES:
            self.stepped.emit(_SIDES[key])
        elif key in _ENTER:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Look at a card as soon as a person comes here by key."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.entered.emit(self.card(index))

    @Slot()
    def _tell_loaded(self) -> None:
        """Tell the current card when it has come."""
        if self.hasFocus():
            self._tell(self.currentIndex())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        card = self.card(index)
        if card is not None:
            self.opened.emit(card)


class ColumnView(QFrame):
    """Show a column; the name, what is drafted of it, its figures, its cards."""

    def __init__(self, shell: Shell, column: Column) -> None:
        super().__init__()
        self.setObjectName(f"board.column.{column.stage_id}")
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self._shell = shell
        self.column = column
        self._name = ElidedLabel("section")
        self._count = label("secondary")
        self._count.setFont(numeric(self._count.font()))
        self._ages = ElidedLabel("secondary")
        self._mark = Symbol(shell.icons, "pencil-simple", pixels=14)
        self._standing = ElidedLabel("secondary")
        self._drafted = QWidget()
        self.model: PagedTableModel[Card] = PagedTableModel([card_column()], shell.operations, self)
        self.cards = CardList(shell, self.model)
        self.cards.setObjectName(f"board.cards.{column.stage_id}")
        self.model.failed.connect(shell.notices.problem)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self._count)
        row = QHBoxLayout(self._drafted)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._mark)
        row.addWidget(self._standing, 1)
        self._drafted.setFixedHeight(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._ages)
        column.addWidget(self._drafted)
        column.addWidget(self.cards, 1)

    def show_column(self, column: Column, source: LeadBoard) -> None:
        """Show a stage as it was read, and read its cards."""
        self.column = column
        self.retranslate()
        self.model.set_source(CardSource(source=source, column=column))

    @property
    def is_drafted(self) -> bool:
        """Tell whether there is anything to say of what the draft makes of the stage."""
        return bool(standing_text(self.column))

    def leave_room(self, *, on: bool) -> None:
        """Leave room for what is drafted, so that the cards of all columns begin alike."""
        self._drafted.setVisible(on)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        column = self.column
        count, ages = formats.number(column.count), ages_text(column)
        standing = standing_text(column)
        icon, tint = standing_look(column)
        self._name.say(column.label)
        self._count.setText(count)
        self._ages.say(ages)
        self._ages.setToolTip(ages_hint(column))
        self._mark.show_icon(icon, tint)
        self._mark.setVisible(bool(standing))
        self._standing.say(standing)
        records = self.tr("%Ln record(s)", None, column.count)
        self.cards.setAccessibleName(column.label)
        said = (records, ages, standing, ages_hint(column))
        self.cards.setAccessibleDescription(", ".join(filter(None, said)))

"""The columns side by side, walked through by keys."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from crmadmin.services.lead_board import Card, Column, LeadBoard
from crmadmin.ui.pages.leads.board.column import ColumnView
from crmadmin.ui.shell import Shell


class BoardView(QScrollArea):
    """Show columns. ``entered`` carries the column and the card looked at, ``opened`` a card."""

    entered = Signal(object, object)
    opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("board")
        self._shell = shell
        self.columns: list[ColumnView] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        self._row = QHBoxLayout(self._inner)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self.setWidget(self._inner)

    def show_columns(self, columns: tuple[Column, ...], source: LeadBoard) -> None:
        """Show these; columns of the same stages stay where they are, with the card looked at."""
        ids = [column.stage_id for column in columns]
        if [view.column.stage_id for view in self.columns] != ids:
            self._make(columns)
        for view, column in zip(self.columns, columns, strict=True):
            view.show_column(column, source)
        drafted = any(view.is_drafted for view in self.columns)
        for view in self.columns:
            view.leave_room(on=drafted)

    def current(self) -> tuple[Column, Card] | None:
        """Give the card that is looked at, with its column."""
        for view in self.columns:
            card = view.cards.card(view.cards.currentIndex())
            if card is not None:
                return view.column, card
        return None

    def focus(self) -> None:
        """Put the cursor on the first column that has cards."""
        for view in self.columns:
            if view.column.count:
                view.cards.setFocus()
                return

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        for view in self.columns:
            view.retranslate()

    def _make(self, columns: tuple[Column, ...]) -> None:
        for view in self.columns:
            self._row.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.columns = [ColumnView(self._shell, column) for column in columns]
        for place, view in enumerate(self.columns):
            self._row.insertWidget(place, view, 4)
            view.cards.stepped.connect(self._step)
            view.cards.entered.connect(partial(self._enter, view))
            view.cards.opened.connect(self.opened)

    @Slot(int)
    def _step(self, side: int) -> None:
        """Go to the same row of the column beside."""
        places = [place for place, view in enumerate(self.columns) if view.cards.hasFocus()]
        for place in places:
            beside = place + side
            if 0 <= beside < len(self.columns):
                row = self.columns[place].cards.currentIndex().row()
                self.columns[beside].cards.go_to(row)
                self.ensureWidgetVisible(self.columns[beside], 8, 0)

    def _enter(self, entered: ColumnView, card: Card | None) -> None:
        """Look at one card only, in whichever column it is."""
        for view in self.columns:
            if view is not entered:
                view.cards.look_away()
        self.entered.emit(entered.column, card)

"""The tab itself: the columns of a pipeline, narrowed as the table of records is."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.records.detail import RecordName
from crmadmin.core.records.query import Filter
from crmadmin.services.lead_board import Card
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.filters.chips import FilterChips
from crmadmin.ui.filters.editor import FilterEditor
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.board.bar import BoardFilters
from crmadmin.ui.pages.leads.board.commands import board_actions
from crmadmin.ui.pages.leads.board.detail import CardDetail
from crmadmin.ui.pages.leads.board.holdings import BoardReading, Narrowing
from crmadmin.ui.pages.leads.board.nothing import (
    say_all_left_out,
    say_no_pipeline,
    say_no_records,
)
from crmadmin.ui.pages.leads.board.view import BoardView
from crmadmin.ui.pages.leads.tab import LeadsDesk, LeadsTab
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.empty import EmptyState


class BoardTab(LeadsTab):
    """Look at records by stage, with counts and ages."""

    def __init__(self, desk: LeadsDesk) -> None:
        super().__init__(desk)
        shell = desk.shell
        self.reading = BoardReading(desk)
        self._filters = BoardFilters(shell, desk.known)
        self._chips = FilterChips(shell.icons)
        self._chips_frame = QWidget()
        self.board = BoardView(shell)
        self._detail = CardDetail(shell)
        self._nothing = EmptyState(shell.icons, "columns")
        self._nothing.setObjectName("board.nothing")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._chips_frame)
        inner.setContentsMargins(24, 8, 24, 8)
        inner.addWidget(self._chips)
        self._chips_frame.hide()
        self._stack.addWidget(self.board)
        self._stack.addWidget(self._nothing)
        page = QFrame()
        wear(page, "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._chips_frame)
        column.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    def _connect(self) -> None:
        self.reading.changed.connect(self._show)
        self.reading.failed.connect(self.shell.notices.problem)
        self._filters.searched.connect(self._search)
        self._chips.changing.connect(self._change_filter)
        self._chips.removed.connect(self._remove_filter)
        self._chips.cleared.connect(lambda: self._apply(()))
        self.board.entered.connect(self._look)
        self.board.opened.connect(lambda card: self._lead(card.record))
        self._detail.record_opened.connect(self._lead)

    def subtitle(self) -> str:
        """Say what the tab answers."""
        return self.tr("Which records are in which stage, and for how long")

    def filters(self) -> QWidget:
        """Give the choice of pipeline, search and filter."""
        return self._filters

    def tab_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return board_actions(self)

    def detail(self) -> QWidget:
        """Give the card that is looked at."""
        return self._detail

    def shows_detail(self) -> bool:
        """Tell whether there is anything to choose from."""
        return self.reading.is_known

    def refresh(self, changes: Changes) -> None:
        """Read the board anew where these changes touch it."""
        self.reading.refresh(changes)

    def go(self, subject: tuple[str, ...]) -> None:
        """Show the board of a pipeline (``leads``, ``lead-pipeline-id``)."""
        match subject:
            case (name, pipeline_id, *_):
                self.desk.known.look_at(pipeline_address(name, pipeline_id))
            case _:
                pass

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.board.setAccessibleName(self.tr("Board"))
        for part in (self._filters, self.board, self._detail):
            part.retranslate()
        self._show_chips()
        self._say_nothing()

    def current_card(self) -> Card | None:
        """Give the card that is looked at."""
        found = self.board.current()
        return None if found is None else found[1]

    def may_filter(self) -> bool:
        """Tell whether there is anything to filter."""
        return self.reading.board is not None

    def is_narrowed(self) -> bool:
        """Tell whether search or filters leave anything out."""
        return self.reading.narrowing.is_on

    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self._filters.focus_search()

    def add_filter(self) -> None:
        """Let the person make a filter."""
        self._edit(None)

    def widen(self) -> None:
        """Take search and filters away."""
        self.reading.narrow(Narrowing())

    def lead_to_record(self) -> None:
        """Show the record that is looked at on its own page."""
        card = self.current_card()
        if card is not None:
            self._lead(card.record)

    def lead_to_table(self) -> None:
        """Show the object's records on their own page."""
        board = self.reading.board
        if board is not None:
            self.shell.navigation.go(Place("records", ("hubspot", board.pipeline.path[0])))

    @Slot()
    def _show(self) -> None:
        board, narrowing = self.reading.board, self.reading.narrowing
        self._filters.show_search(narrowing.search, on=board is not None)
        self._show_chips()
        if board is not None:
            self.board.show_columns(board.columns, self.reading.source)
        self._detail.show_card(self.board.current())
        self._say_nothing()
        self.heading_changed.emit()
        self.shell.actions.refresh()

    def _show_chips(self) -> None:
        board, filters = self.reading.board, self.reading.narrowing.filters
        self._chips.say(filters, {} if board is None else board.labels)
        self._chips_frame.setVisible(bool(filters))

    def _say_nothing(self) -> None:
        board = self.reading.board
        if not self.reading.is_known:
            say_no_pipeline(self._nothing, self.shell)
        elif board is not None and not board.count and self.is_narrowed():
            say_all_left_out(self._nothing, self.widen)
        elif board is not None and not board.columns:
            say_no_records(self._nothing, self.shell)
        else:
            self._stack.setCurrentWidget(self.board)
            return
        self._stack.setCurrentWidget(self._nothing)

    @Slot(object, object)
    def _look(self, _column: object, _card: object) -> None:
        self._detail.show_card(self.board.current())
        self.shell.actions.refresh()

    @Slot(object)
    def _lead(self, record: RecordName) -> None:
        if record.known:
            self.shell.navigation.go(Place("records", (record.system, record.object, record.id)))

    @Slot(str)
    def _search(self, text: str) -> None:
        self.reading.narrow(replace(self.reading.narrowing, search=text))

    def _apply(self, filters: tuple[Filter, ...]) -> None:
        self.reading.narrow(replace(self.reading.narrowing, filters=filters))

    def _edit(self, place: int | None) -> None:
        board, filters = self.reading.board, self.reading.narrowing.filters
        if board is None:
            return
        given = None if place is None else filters[place]
        editor = FilterEditor(tuple(board.labels.values()), self.window(), given=given)

        def take(made: Filter) -> None:
            if place is None:
                self._apply((*filters, made))
            else:
                self._apply((*filters[:place], made, *filters[place + 1 :]))

        editor.chosen.connect(take)
        editor.open()

    @Slot(int)
    def _change_filter(self, place: int) -> None:
        self._edit(place)

    @Slot(int)
    def _remove_filter(self, place: int) -> None:
        filters = self.reading.narrowing.filters
        self._apply((*filters[:place], *filters[place + 1 :]))

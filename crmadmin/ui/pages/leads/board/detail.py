"""One card in the detail panel, with what it leads to."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crmadmin.core.records.detail import RecordName
from crmadmin.services.lead_board import Card, Column
from crmadmin.ui.filters.values import written_moment
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.board.words import age_sentence, standing_look, standing_text
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.panel import Panel
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label, selectable


class CardDetail(Panel):
    """Show a card; ``record_opened`` carries a record to be shown on its own page."""

    record_opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__("board.detail")
        self._shell = shell
        self._shown: tuple[Column, Card] | None = None

    def show_card(self, shown: tuple[Column, Card] | None) -> None:
        """Show a card of a column, or how to choose one."""
        if shown != self._shown or not self.shows_body:
            self._shown = shown
            self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if self._shown is None:
            hint = self.tr("Choose a card. Arrows go from card to card and from stage to stage.")
            column.addWidget(label("secondary", hint, wraps=True))
        else:
            self._add_card(column, *self._shown)
        self.show_body(body)

    def _add_card(self, column: QVBoxLayout, stage: Column, card: Card) -> None:
        column.addWidget(selectable(label("section", card.record.name, wraps=True)))
        column.addWidget(label("", stage.label, wraps=True))
        standing = standing_text(stage)
        if standing:
            column.addWidget(line(Symbol(self._shell.icons, *standing_look(stage)), standing))
        since = fill(self.tr("since %1"), written_moment(card.since)) if card.since else ""
        age = " · ".join(filter(None, (age_sentence(card), since)))
        column.addWidget(label("secondary", age, wraps=True))
        owner = card.owner or self.tr("Nobody owns it")
        self._add(column, self.tr("Owner"), selectable(label("", owner, wraps=True)))
        for title, record in (
            (self.tr("Contact"), card.contact),
            (self.tr("Company"), card.company),
        ):
            if record is not None:
                self._add(column, title, self._link(record, record.name))
        column.addSpacing(8)
        column.addWidget(self._link(card.record, self.tr("Show the record")))

    def _add(self, column: QVBoxLayout, title: str, widget: QWidget) -> None:
        column.addSpacing(4)
        column.addWidget(label("secondary", title))
        column.addWidget(widget)

    def _link(self, record: RecordName, text: str) -> QWidget:
        made = link(text, partial(self.record_opened.emit, record), f"board.to.{record.object}")
        made.setEnabled(record.known)
        return made

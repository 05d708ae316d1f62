"""The tab itself: a pair, its labels, one label in the panel."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from crmadmin.core.changes.changes import Delete
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.core.definitions import System
from crmadmin.core.effects.effect import Effect
from crmadmin.core.effects.rows import Among
from crmadmin.core.records.detail import RecordName
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import fill
from crmadmin.ui.navigation import Place
from crmadmin.ui.outlook.counting import Outlooks
from crmadmin.ui.pages.associations.labels.bar import LabelFilters
from crmadmin.ui.pages.associations.labels.carrying import CarryingList
from crmadmin.ui.pages.associations.labels.commands import label_actions
from crmadmin.ui.pages.associations.labels.detail import LabelDetail
from crmadmin.ui.pages.associations.labels.editing import Editing
from crmadmin.ui.pages.associations.labels.head import PairHead
from crmadmin.ui.pages.associations.labels.listing import Listing
from crmadmin.ui.pages.associations.labels.nothing import (
    say_no_labels,
    tell_unlabelled,
)
from crmadmin.ui.pages.associations.labels.possible import Possible
from crmadmin.ui.pages.associations.labels.rows import LabelRow, label_rows
from crmadmin.ui.pages.associations.labels.stage import Stage
from crmadmin.ui.pages.associations.labels.table import LabelTable
from crmadmin.ui.pages.associations.merging.opening import LabelMerging
from crmadmin.ui.pages.associations.nothing import say_nothing
from crmadmin.ui.pages.associations.tab import AMONG, AssociationsDesk, AssociationsTab
from crmadmin.ui.pages.associations.words import direction_name, pair_name
from crmadmin.ui.widgets.banner import Banner
from crmadmin.ui.widgets.empty import EmptyState

_MENU = (
    *("rename", "merge", "split", "move"),
    *("limit_there", "limit_back", "delete", "revert", "open"),
)
"""The actions that the menu of a label has."""


class LabelsTab(AssociationsTab):
    """Show which labels and limits join records, pair by pair."""

    def __init__(self, desk: AssociationsDesk) -> None:
        super().__init__(desk)
        shell, services = desk.shell, desk.services
        self.holdings = desk.holdings
        self.outlooks = Outlooks(shell.operations, services)
        self.editing = Editing(self, desk)
        self.merging = LabelMerging(self, shell, services)
        self._filters = LabelFilters(shell)
        self._head = PairHead(shell)
        self._banner = Banner(shell.icons)
        self.labels = LabelTable(shell)
        self._no_labels = EmptyState(shell.icons, "arrows-left-right")
        self.labels.set_empty(self._no_labels)
        self._detail = LabelDetail(shell)
        self.carrying = CarryingList(shell)
        self._nothing = EmptyState(shell.icons, "arrows-left-right")
        self._nothing.setObjectName("associations.nothing")
        self._stage = Stage(
            head=self._head,
            banner=self._banner,
            labels=self.labels,
            carrying=self.carrying,
            nothing=self._nothing,
        )
        self.listing = Listing(desk, self.carrying, self._stage)
        self.possible = Possible(self.holdings, self.labels, self._stage.is_listing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stage)
        self.setFocusProxy(self.labels)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.holdings.changed.connect(self._show)
        self.outlooks.counted.connect(self._show_label)
        self.editing.effect_opened.connect(self.listing.open_effect)
        self._filters.filtered.connect(self._filter)
        self._filters.narrowed.connect(self._filter)
        self._head.chosen.connect(self._choose_pair)
        self._head.suggested.connect(self.editing.suggest)
        self.labels.entered_row.connect(self._show_label)
        self.labels.count_opened.connect(self.listing.open_count)
        self.labels.rename_asked.connect(self._open_label)
        self.labels.add_to_menu = self._fill_menu
        self._detail.rename_asked.connect(self._open_label)
        self._detail.removal_asked.connect(self.editing.delete)
        self._detail.reverting_asked.connect(self.editing.revert)
        self._detail.limit_asked.connect(self.editing.limit)
        self._detail.effect_opened.connect(self._open_effect)
        self.carrying.left.connect(self.leave_list)
        self.carrying.record_opened.connect(self._lead_to)

    def title(self) -> str:
        """Name the pair that is looked at."""
        pair = self.holdings.pair
        if pair is None:
            return ""
        return fill(self.tr("Associations · %1"), pair_name(*pair.key))

    def subtitle(self) -> str:
        """Say what the page answers."""
        return self.tr("Which labels and limits join records, and what changing them would do")

    def filters(self) -> QWidget:
        """Give the filter of labels."""
        return self._filters

    def primary(self) -> str:
        """Offer to add a label."""
        return "associations.add"

    def tab_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return label_actions(self)

    def detail(self) -> QWidget:
        """Give the current label in full."""
        return self._detail

    def shows_detail(self) -> bool:
        """Tell whether there is anything to choose from."""
        return self.holdings.sheet is None or self.holdings.pair is not None

    def refresh(self, changes: Changes) -> None:
        """Read and count anew what these changes touch."""
        if changes & (Changes.RECORDS | Changes.DEFINITIONS | Changes.CONFIGURATION):
            self.outlooks.forget()
        self._show()

    def go(self, subject: tuple[str, ...]) -> None:
        """Show a pair (``contacts``, ``companies``), and a label where one is named.

        ``?unlabelled`` and the like, in place of a label, list such associations of the pair.
        """
        match subject:
            case (one, other, *name):
                self.leave_list()
                self.holdings.look_at((one, other))
                if name and name[0].startswith(AMONG):
                    self.listing.open_among((one, other), Among(name[0].removeprefix(AMONG)))
                elif name:
                    self.labels.select_later("/".join(("association_labels", one, other, name[0])))
            case _:
                pass

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        for part in (self._head, self._filters, self.labels, self._detail, self.carrying):
            part.retranslate()
        self._show()
        self.heading_changed.emit()

    def add_label(self) -> None:
        """Add a label to the pair that is looked at."""
        pair = self.holdings.pair
        if pair is not None:
            self.editing.add(pair.key, self.labels.select_later)

    def rename_label(self) -> None:
        """Give the current label other texts."""
        self._with_current(self.editing.rename)

    def delete_label(self) -> None:
        """Delete the current label; it can be undone, so nothing is asked."""
        self._with_current(self.editing.delete)

    def merge(self, doing: Doing) -> None:
        """Merge the selected labels, or split or move the current one."""
        pair = self.holdings.pair
        if pair is not None:
            rows = label_rows(pair, self.holdings.usage)
            chosen = [row for row in self.labels.selected_labels() if row.is_there]
            self.merging.begin(doing, pair, rows, chosen)

    def revert(self) -> None:
        """Take back what the draft has made of the current label."""
        self._with_current(self.editing.revert)

    def ask_limit(self, end: int) -> None:
        """Change the limit of one direction of the current label."""
        row = self.labels.current_label()
        if row is not None and end < len(row.line.limits):
            self.editing.limit(row, row.line.limits[end])

    def limit_text(self, end: int) -> str:
        """Name the action that limits one direction."""
        pair = self.holdings.pair
        one, other = pair.key if pair is not None else ("contacts", "companies")
        way = (one, other) if end == 0 else (other, one)
        return fill(
            self.tr("&Limit %1…") if end == 0 else self.tr("Li&mit %1…"), direction_name(*way)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the matrix with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.holdings.pair is not None:
            self.desk.lead("matrix", *self.holdings.pair.key)
        else:
            super().keyPressEvent(event)

    def focus_filter(self) -> None:
        """Put the cursor into the filter of labels."""
        self.leave_list()
        self._filters.focus_filter()

    def open_current(self) -> None:
        """List the associations that carry the current label."""
        self._with_current(self.listing.open_count)

    @Slot()
    def leave_list(self) -> None:
        """Go back from associations to labels."""
        if self.possible.is_listing():
            self._stage.leave_list()
            self.shell.actions.refresh()

    @Slot()
    def _show(self) -> None:
        """Show what is known now."""
        sheet, pair = self.holdings.sheet, self.holdings.pair
        if sheet is None:
            return
        if pair is None:
            say_nothing(self._nothing, self.shell, read_only=sheet.read_only)
            self._stage.show_nothing()
        else:
            self._stage.show_labels()
            self._head.show_pair(pair, sheet.pairs, editable=not sheet.read_only)
            self.labels.show_rows(pair, label_rows(pair, self.holdings.usage))
            say_no_labels(self._no_labels, self.shell, self.labels, self._filters.clear)
            tell_unlabelled(self._banner, self.shell, pair)
        self._show_label()
        self.heading_changed.emit()

    @Slot()
    def _show_label(self) -> None:
        row = self.labels.current_label()
        before = None if row is None else row.line.before
        change = None if before is None else Delete(address=before.address, old=before)
        self._detail.show_row(row, self.outlooks.of(change), editable=self.possible.is_editable())
        self.shell.actions.refresh()

    @Slot()
    def _filter(self) -> None:
        """Show the labels that the filters let through."""
        self.labels.filter(self._filters.text, drafted_only=self._filters.drafted_only)
        say_no_labels(self._no_labels, self.shell, self.labels, self._filters.clear)

    @Slot(object)
    def _choose_pair(self, key: tuple[str, str]) -> None:
        self.labels.setCurrentIndex(QModelIndex())
        self.holdings.look_at(key)

    @Slot(object)
    def _open_label(self, row: LabelRow) -> None:
        """Rename a label; a type of HubSpot's has its limit only."""
        if not self.possible.is_editable():
            return
        if row.is_there:
            self.editing.rename(row)
        elif not row.is_own and row.line.limits:
            self.editing.limit(row, row.line.limits[0])

    @Slot(object)
    def _open_effect(self, effect: Effect) -> None:
        self._with_current(partial(self.listing.open_effect, effect))

    @Slot(object)
    def _lead_to(self, record: RecordName) -> None:
        self.shell.navigation.go(Place("records", (System.HUBSPOT, record.object, record.id)))

    def _with_current(self, verb: Callable[[LabelRow], None]) -> None:
        row = self.labels.current_label()
        if row is not None:
            verb(row)

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        for name in _MENU:
            menu.addAction(self.shell.actions.qt(f"associations.{name}"))
        menu.addSeparator()

"""The tab itself: properties at the left, the options of one, one option in the panel."""

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.changes.changes import Delete
from crmadmin.core.definitions import System
from crmadmin.services.option_sheet import PropertyKey
from crmadmin.settings import splitter_sizes
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import object_name
from crmadmin.ui.navigation import Place
from crmadmin.ui.outlook.counting import Outlooks
from crmadmin.ui.pages.leads.options.bar import OptionFilters
from crmadmin.ui.pages.leads.options.commands import option_actions
from crmadmin.ui.pages.leads.options.detail import OptionDetail
from crmadmin.ui.pages.leads.options.editing import Editing
from crmadmin.ui.pages.leads.options.holdings import Holdings
from crmadmin.ui.pages.leads.options.nothing import say_no_options, say_nothing, tell_odd
from crmadmin.ui.pages.leads.options.possible import Possible
from crmadmin.ui.pages.leads.options.properties import property_entries
from crmadmin.ui.pages.leads.options.rows import OptionRow, option_rows
from crmadmin.ui.pages.leads.options.table import OptionTable
from crmadmin.ui.pages.leads.options.words import property_title
from crmadmin.ui.pages.leads.tab import LeadsDesk, LeadsTab
from crmadmin.ui.widgets.banner import Banner
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.side_list import SideList
from crmadmin.wording.speech import Speech

_WIDTHS = (216, 720)
_NARROWEST = 168
_SPLITTER = splitter_sizes("leads")


class OptionsTab(LeadsTab):
    """Show the options by which leads are worked, and those of every other property."""

    def __init__(self, desk: LeadsDesk) -> None:
        super().__init__(desk)
        shell, services = desk.shell, desk.services
        self.holdings = Holdings(shell.operations, services)
        self.outlooks = Outlooks(shell.operations, services)
        self.editing = Editing(self, shell, services, self.holdings)
        self._filters = OptionFilters(shell)
        self._properties = SideList(shell, "leads.properties")
        self._banner = Banner(shell.icons)
        self.options = OptionTable(shell)
        self._no_options = EmptyState(shell.icons, "list-bullets")
        self.options.set_empty(self._no_options)
        self._detail = OptionDetail(shell)
        self._nothing = EmptyState(shell.icons, "funnel")
        self._nothing.setObjectName("leads.nothing")
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self.possible = Possible(self.holdings, self.options)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self.options, 1)
        self._properties.setMinimumWidth(_NARROWEST)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._properties)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        widths = self.shell.settings.get(_SPLITTER)
        self._splitter.setSizes(widths or _WIDTHS)
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setFocusProxy(self.options)

    def _connect(self) -> None:
        self.holdings.changed.connect(self._show)
        self.holdings.failed.connect(self.shell.notices.problem)
        self.outlooks.counted.connect(self._show_option)
        self._splitter.splitterMoved.connect(self._remember_widths)
        self._filters.sought.connect(self._show_properties)
        self._filters.filtered.connect(self._filter)
        self._properties.entered.connect(self._choose)
        self.options.entered_row.connect(self._show_option)
        self.options.selectionModel().selectionChanged.connect(self.shell.actions.refresh)
        self.options.table.ordered.connect(self.shell.actions.refresh)
        self.options.count_opened.connect(lambda row: self._lead_to(row.value))
        self.options.opened_row.connect(self._open_row)
        self.options.dropped.connect(self._drop)
        self.options.stepped.connect(self._step)
        self.options.add_to_menu = self._fill_menu
        self._detail.change_asked.connect(self._open_row)
        self._detail.hiding_asked.connect(lambda row: self.editing.hide({row.value}))
        self._detail.removal_asked.connect(lambda row: self.editing.remove({row.value}))
        self._detail.adoption_asked.connect(self._open_row)
        self._detail.reverting_asked.connect(self.editing.revert)
        self._detail.records_opened.connect(self._lead_to)

    @property
    def _speech(self) -> Speech:
        return Speech(self.shell.languages.language)

    def title(self) -> str:
        """Name the property that is looked at."""
        shown = self.holdings.shown
        if shown is None:
            return ""
        owner = object_name(System.HUBSPOT, shown.object)
        return fill(self.tr("Leads · %1 (%2)"), property_title(self._speech, shown), owner)

    def subtitle(self) -> str:
        """Say what the tab answers."""
        return self.tr("Which options leads are worked by, who holds them, what changing them does")

    def filters(self) -> QWidget:
        """Give the search for properties and the filter of options."""
        return self._filters

    def primary(self) -> str:
        """Offer to add an option."""
        return "leads.add"

    def tab_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return option_actions(self)

    def detail(self) -> QWidget:
        """Give the current option in full."""
        return self._detail

    def shows_detail(self) -> bool:
        """Tell whether there is anything to choose from."""
        return self.holdings.sheet is None or self.holdings.shown is not None

    def refresh(self, changes: Changes) -> None:
        """Read and count anew what these changes touch."""
        if changes & (Changes.RECORDS | Changes.DEFINITIONS | Changes.CONFIGURATION):
            self.holdings.records_changed()
            self.outlooks.forget()
        if changes & Changes.EVERYTHING:
            self.holdings.read()

    def go(self, subject: tuple[str, ...]) -> None:
        """Show a property (``contacts``, ``hs_lead_status``), and an option where one is named."""
        match subject:
            case (name, property_name, *value):
                self._choose((name, property_name))
                if value:
                    self.options.select_later(value[0])
            case _:
                pass

    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._properties.setAccessibleName(self.tr("Properties"))
        for part in (self._filters, self.options, self._detail):
            part.retranslate()
        self._show()

    def add_option(self) -> None:
        """Add an option to the property that is looked at."""
        self.editing.add(self.options.select_later)

    def change_option(self) -> None:
        """Give the current option another label, or hide it."""
        row = self.options.current_option()
        if row is not None:
            self.editing.change(row, self.options.select_later)

    def adopt(self) -> None:
        """Make an option of a value that records hold."""
        row = self.options.current_option()
        if row is not None and row.is_orphan:
            self.editing.add(self.options.select_later, row.value)

    def hide_options(self) -> None:
        """Hide the selected options, or show them again."""
        self.editing.hide(self.options.selected_values())

    def remove_options(self) -> None:
        """Remove the selected options; it can be undone, so nothing is asked."""
        self.editing.remove(self.options.selected_values())

    def revert(self) -> None:
        """Take back what the draft has made of the current option."""
        row = self.options.current_option()
        if row is not None:
            self.editing.revert(row)

    def open_records(self) -> None:
        """Show the records that hold the current value."""
        row = self.options.current_option()
        if row is not None:
            self._lead_to(row.value)

    def focus_property(self) -> None:
        """Put the cursor where properties are found."""
        self._filters.focus_property()

    def focus_option(self) -> None:
        """Put the cursor into the filter of options."""
        self._filters.focus_option()

    @Slot()
    def _show(self) -> None:
        """Show what is known now."""
        sheet, shown = self.holdings.sheet, self.holdings.shown
        if sheet is None:
            return
        self._stack.setCurrentWidget(self._nothing if shown is None else self._splitter)
        if shown is None:
            say_nothing(self._nothing, self.shell, read_only=sheet.read_only)
        else:
            self._show_properties()
            rows = option_rows(shown, self.holdings.held)
            self.options.show_rows(rows, editable=self.possible.is_editable())
            tell_odd(self._banner, shown, rows)
            self._say_no_options()
        self._show_option()
        self.heading_changed.emit()

    @Slot()
    def _show_properties(self) -> None:
        sheet, shown = self.holdings.sheet, self.holdings.shown
        if sheet is not None and shown is not None:
            text = self._filters.property_text
            entries = property_entries(sheet, self._speech, text, shown.key)
            self._properties.show_entries(entries, shown.key)

    @Slot()
    def _show_option(self) -> None:
        row = self.options.current_option()
        before = None if row is None or row.line is None else row.line.before
        change = None if before is None else Delete(address=before.address, old=before)
        locked = self.holdings.shown is None or self.holdings.shown.lock is not None
        outlook = None if locked else self.outlooks.of(change)
        self._detail.show_row(row, outlook, editable=self.possible.is_editable(), locked=locked)
        self.shell.actions.refresh()

    @Slot(str)
    def _filter(self, text: str) -> None:
        """Show the options that a text means."""
        self.options.filter(text)
        self._say_no_options()

    def _say_no_options(self) -> None:
        shown = self.holdings.shown
        if shown is not None:
            widen = self._filters.clear_options
            say_no_options(self._no_options, self.shell, self.options, shown, widen)

    @Slot(object)
    def _choose(self, key: PropertyKey) -> None:
        self.options.setCurrentIndex(QModelIndex())
        self.holdings.look_at(key)

    @Slot(object)
    def _open_row(self, row: OptionRow) -> None:
        """Change an option, or make one of a value that is none."""
        if not self.possible.is_editable():
            return
        if row.is_orphan:
            self.editing.add(self.options.select_later, row.value)
        else:
            self.editing.change(row, self.options.select_later)

    @Slot(str)
    def _lead_to(self, value: str) -> None:
        """Show the records that hold a value on their own page."""
        shown = self.holdings.shown
        if shown is not None:
            subject = (System.HUBSPOT, shown.object, shown.name, value)
            self.shell.navigation.go(Place("records", subject))

    @Slot(int)
    def _drop(self, place: int) -> None:
        self.editing.drop(self.options.selected_values(), place)

    @Slot(int)
    def _step(self, step: int) -> None:
        self.editing.step(self.options.selected_values(), step)

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        for name in ("change", "hide", "up", "down", "remove", "adopt", "revert", "records"):
            menu.addAction(self.shell.actions.qt(f"leads.{name}"))
        menu.addSeparator()

    @Slot()
    def _remember_widths(self) -> None:
        self.shell.settings.set(_SPLITTER, tuple(self._splitter.sizes()))

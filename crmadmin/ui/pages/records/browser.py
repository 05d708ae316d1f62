"""The table of one object's records with its filters: from what is asked to what is shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from crmadmin.core.progress import Monitor
from crmadmin.core.records.query import Filter, RecordQuery, RecordRow, Sort
from crmadmin.errors import Problem
from crmadmin.services.browsing import Browsing, ColumnLabels
from crmadmin.ui.filters.by_value import filter_by
from crmadmin.ui.filters.chips import FilterChips
from crmadmin.ui.filters.editor import FilterEditor
from crmadmin.ui.filters.words import filter_words
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.records.columns import default_columns, record_columns
from crmadmin.ui.pages.records.foot import Foot
from crmadmin.ui.pages.records.nothing import say_nothing
from crmadmin.ui.pages.records.object_switcher import ObjectKey
from crmadmin.ui.pages.records.source import RecordSource
from crmadmin.ui.pages.records.telling import tell_copied, tell_problem, tell_refused
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columned import TableRole
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.paged_table import PagedTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.widgets.banner import Banner
from crmadmin.ui.widgets.empty import EmptyState


class RecordBrowser(QWidget):
    """Show the records of an object: filtered, searched, sorted.

    ``entered`` carries the current :class:`RecordRow` (None without), ``asked`` the query as it
    is now, ``widened`` says that search and filters were taken away.
    """

    entered = Signal(object)
    asked = Signal(object)
    widened = Signal()

    def __init__(self, shell: Shell, browsing: Browsing) -> None:
        super().__init__()
        self._shell = shell
        self._browsing = browsing
        self._columns: dict[str, ColumnLabels] = {}
        self._query: RecordQuery | None = None
        self._total = 0
        self._then: Callable[[], None] | None = None
        self.model: PagedTableModel[RecordRow] = PagedTableModel([], shell.operations, self)
        self.view = TableView("records.table", filterable=True, choosable=True)
        self.view.show_model(self.model)
        self.view.freeze(on=True)
        self.view.add_to_menu = self._add_to_menu
        self.layout_ = TableLayout(self.view, shell.settings)
        self._chips = FilterChips(shell.icons)
        self._chips_frame = QWidget()
        self._banner = Banner(shell.icons)
        self._foot = Foot()
        self._empty = EmptyState(shell.icons, "table")
        self.view.set_empty(self._empty)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._chips_frame)
        row.setContentsMargins(24, 8, 24, 8)
        row.addWidget(self._chips)
        self._chips_frame.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._banner, self._chips_frame):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        column.addWidget(self._foot)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.model.ordered.connect(self._order)
        self.model.counted.connect(self._take_count)
        self.model.failed.connect(self._tell_problem)
        self.layout_.changed.connect(self._take_columns)
        self.view.entered_row.connect(self.entered)
        self.view.filter_asked.connect(self.add_filter)
        self.view.copied.connect(partial(tell_copied, self._shell))
        self.view.copy_refused.connect(partial(tell_refused, self._shell))
        self.view.selectionModel().selectionChanged.connect(self._count_selected)
        self._chips.changing.connect(self._change_filter)
        self._chips.removed.connect(self._remove_filter)
        self._chips.cleared.connect(lambda: self.apply(()))

    @property
    def query(self) -> RecordQuery | None:
        """Give what is asked now."""
        return self._query

    @property
    def total(self) -> int:
        """Count the records of the object, whatever the filters."""
        return self._total

    @property
    def columns(self) -> Mapping[str, ColumnLabels]:
        """Give the properties of the object by their names."""
        return self._columns

    def retranslate(self) -> None:
        """Word everything anew, in the colours worn now."""
        self.view.setAccessibleName(self.tr("Records"))
        if self._columns:
            self.layout_.retitle(record_columns(tuple(self._columns.values()), self._shell))
            self._say_chips()
        if self.model.is_counted:
            self._take_count(self.model.rowCount())

    def show_nothing(self) -> None:
        """Show that no object is known."""
        self._query, self._total = None, 0
        self._columns = {}
        self.model.set_source(None)
        self._say_chips()
        self._foot.say_nothing()

    def show_object(
        self,
        key: ObjectKey,
        columns: Sequence[ColumnLabels],
        total: int,
        former: RecordQuery | None,
    ) -> None:
        """Show an object's records, with search and filters of ``former``."""
        self._columns = {column.definition.name: column for column in columns}
        self._total = total
        layout_key = f"records-{key[0]}-{key[1]}"
        names = self.layout_.use(
            layout_key, record_columns(columns, self._shell), default_columns(columns)
        )
        name, descending = self.layout_.order()
        self.view.mark_order(name, descending=descending)
        self._query = RecordQuery(
            system=key[0],
            object=key[1],
            columns=names,
            sort=Sort(property=name, descending=descending) if name else None,
            search=former.search if former else "",
            filters=former.filters if former else (),
        )
        self._ask_anew()

    def search(self, text: str) -> None:
        """Show only records with this text in the columns shown."""
        if self._query is not None and self._query.search != text:
            self._query = replace(self._query, search=text)
            self._ask_anew()

    def apply(self, filters: Sequence[Filter]) -> None:
        """Show only records that pass all of these filters."""
        if self._query is not None:
            self._query = replace(self._query, filters=tuple(filters))
            self._ask_anew()

    def widen(self) -> None:
        """Take search and filters away."""
        if self._query is not None and self._query.narrowed:
            self._query = replace(self._query, search="", filters=())
            self._ask_anew()
            self.widened.emit()

    @Slot(str)
    def add_filter(self, name: str = "") -> None:
        """Let the person make a filter, on a property where one is named."""
        if self._query is not None:
            self._edit(FilterEditor(tuple(self._columns.values()), self, name=name), None)

    def filter_by(self, name: str, text: str) -> None:
        """Show only records with this wire text ("" = blank) as the property's value."""
        if self._query is not None and name in self._columns:
            given = filter_by(self._columns[name].definition, text)
            others = [each for each in self._query.filters if each.property != name]
            self.apply((*others, given))

    def go_to(self, record_id: str) -> None:
        """Scroll to a record where it is among those shown, once they are counted."""
        query = self._query
        if query is None:
            return

        def find(monitor: Monitor) -> int | None:
            return self._browsing.position(query, record_id, monitor)

        def show(position: int | None) -> None:
            if position is not None and position < self.model.rowCount():
                self.view.go_to(position)

        def ask() -> None:
            self._shell.operations.start(find, owner=self, done=show, latest="records.position")

        if self.model.is_counted:
            ask()
        else:
            self._then = ask

    def _ask_anew(self) -> None:
        """Ask for other records or another order."""
        if self._query is None:
            return
        self._banner.hide()
        self._then = None
        self._foot.say_counting()
        self._say_chips()
        self.view.selectionModel().clear()
        self.view.scrollToTop()
        self.model.set_source(RecordSource(self._browsing, self._query))
        self.asked.emit(self._query)

    @Slot(object)
    def _take_columns(self, names: tuple[str, ...]) -> None:
        """Ask for other values of the same records; a search covers the columns shown."""
        if self._query is None:
            return
        self._query = replace(self._query, columns=names)
        if self._query.search.strip():
            self._ask_anew()
            return
        self.model.replace_source(RecordSource(self._browsing, self._query))
        name, descending = self.layout_.order()
        self.view.mark_order(name, descending=descending)
        self.asked.emit(self._query)

    @Slot(str, bool)
    def _order(self, name: str, descending: bool) -> None:  # noqa: FBT001 - a slot
        if self._query is None:
            return
        self.layout_.keep_order(name, descending=descending)
        sort = Sort(property=name, descending=descending) if name else None
        self._query = replace(self._query, sort=sort)
        self._ask_anew()

    def _edit(self, editor: FilterEditor, place: int | None) -> None:
        def take(given: Filter) -> None:
            if self._query is not None:
                filters = list(self._query.filters)
                if place is None or place >= len(filters):
                    filters.append(given)
                else:
                    filters[place] = given
                self.apply(filters)

        editor.chosen.connect(take)
        editor.open()

    @Slot(int)
    def _change_filter(self, place: int) -> None:
        if self._query is not None:
            given = self._query.filters[place]
            self._edit(FilterEditor(tuple(self._columns.values()), self, given=given), place)

    @Slot(int)
    def _remove_filter(self, place: int) -> None:
        if self._query is not None:
            self.apply([*self._query.filters[:place], *self._query.filters[place + 1 :]])

    def _say_chips(self) -> None:
        filters = self._query.filters if self._query else ()
        self._chips.say(filters, self._columns)
        self._chips_frame.setVisible(bool(filters))

    @Slot(int)
    def _take_count(self, count: int) -> None:
        if self._query is not None:
            self._foot.say(count, max(count, self._total))
        run = self._shell.actions.qt("file.import").trigger
        say_nothing(self._empty, self._query, widen=self.widen, import_files=run)
        if self._then is not None:
            then, self._then = self._then, None
            then()

    @Slot()
    def _count_selected(self) -> None:
        self._foot.say_selected(self.view.count_selected())

    @Slot(object)
    def _tell_problem(self, problem: Problem) -> None:
        tell_problem(self._banner, self._shell, problem, self._ask_anew)

    def _add_to_menu(self, menu: QMenu, index: QModelIndex) -> None:
        menu.addAction(self._shell.actions.qt("records.edit_links"))
        row: RecordRow | None = index.data(TableRole.ROW)
        name = self.model.columns[index.column()].name
        if row is None or name not in self._columns or not row.has(name):
            return
        value = row.value(name)
        text = value.text if value else ""
        words = filter_words(self._columns[name], filter_by(self._columns[name].definition, text))
        menu.addAction(fill(self.tr("Filter by “%1”"), words), lambda: self.filter_by(name, text))
        menu.addSeparator()

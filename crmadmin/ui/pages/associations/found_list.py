"""The rows behind a finding: how many there are, and the way to each."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout

from crmadmin.core.associations.findings import FindingRow
from crmadmin.core.portal_pages import PortalPages
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.found_rows import (
    COLUMNS,
    address_of,
    columns,
    place_of,
    record_of,
)
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.paged_table import PagedTableModel, PageSource
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.outside import open_in_browser
from crmadmin.ui.widgets.text import ElidedLabel, label


class FoundList(QFrame):
    """List what a finding counts; ``entered`` carries the row that is looked at, None for none."""

    entered = Signal(object)

    def __init__(self, shell: Shell, name: str, shown: tuple[str, ...] = COLUMNS) -> None:
        super().__init__()
        wear(self, "page")
        self._shell = shell
        self._pages = PortalPages()
        self._title = ElidedLabel("section")
        self._title.setObjectName(f"{name}.title")
        self._count = label("secondary")
        self._count.setObjectName(f"{name}.count")
        self._count.setFont(numeric(self._count.font()))
        self.table = TableView(name, choosable=True)
        self._model: PagedTableModel[FindingRow] = PagedTableModel(
            columns(shell), shell.operations, self.table
        )
        self.table.show_model(self._model)
        self.table.header.setStretchLastSection(True)
        self._layout = TableLayout(self.table, shell.settings)
        self._layout.use(name, columns(shell), shown)
        self._nothing = EmptyState(shell.icons, "list-dashes")
        self.table.set_empty(self._nothing)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self._model.counted.connect(self._tell_count)
        self._model.failed.connect(shell.notices.problem)
        self.table.entered_row.connect(self.entered)
        self.table.link_opened.connect(lambda row, _name: self._lead(row))
        self.table.opened.connect(self._lead)
        self.table.add_to_menu = self._fill_menu
        self.table.copied.connect(self._tell_copied)
        self.retranslate()

    def show_source(self, source: PageSource[FindingRow], title: str, pages: PortalPages) -> None:
        """List the rows of a source under a title."""
        self._pages = pages
        self._title.say(title)
        self._count.clear()
        self._model.set_source(source)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.table.setAccessibleName(self.tr("What the finding counts"))
        self._layout.retitle(columns(self._shell))
        self._nothing.say(
            self.tr("No rows to list"),
            self.tr(
                "The portal reports how many there are; which ones only HubSpot’s own page shows."
            ),
        )

    @Slot(int)
    def _tell_count(self, count: int) -> None:
        self._count.setText(self.tr("%Ln row(s)", None, count))
        if count and not self.table.currentIndex().isValid():
            self.table.go_to(0)

    @Slot(int)
    def _tell_copied(self, count: int) -> None:
        self._shell.notices.toast(self.tr("%Ln row(s) copied with headers", None, count))

    @Slot(object)
    def _lead(self, row: FindingRow) -> None:
        place, address = place_of(row), address_of(row, self._pages)
        if place is not None:
            self._shell.navigation.go(place)
        elif address:
            open_in_browser(address)

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        row = self.table.current_row()
        if row is None:
            return
        record = record_of(row)  # type: ignore[arg-type]  # rows of this table are of this kind
        if record is not None:
            subject = ("graph", record.object, record.id)
            graph = Place("associations", subject)
            menu.addAction(self.tr("Show as a graph"), lambda: self._shell.navigation.go(graph))
        address = address_of(row, self._pages)  # type: ignore[arg-type]
        if address:
            text = self.tr("Open in HubSpot")
            menu.addAction(text, lambda: open_in_browser(address))
        menu.addSeparator()

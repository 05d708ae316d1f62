"""Which columns a table shows, how wide, in which order: chosen, and remembered."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from crmadmin.settings import Settings, column_widths, table_columns, table_sort
from crmadmin.ui.tables.column_chooser import ColumnChooser, ColumnOffer
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.view import TableView

_SAVE_MILLISECONDS = 400


class TableLayout(QObject):
    """Remember the columns of a view under a key of the settings; let a person change them.

    One view may show several kinds of row in turn, each under its own key. ``changed`` carries
    the names of the columns shown now.
    """

    changed = Signal(object)

    def __init__(self, view: TableView, settings: Settings) -> None:
        super().__init__(view)
        self._view = view
        self._settings = settings
        self._key = ""
        self._all: dict[str, TableColumn[Any]] = {}
        self._is_straightening = False
        self._resized: set[str] = set()
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_MILLISECONDS)
        self._saving.timeout.connect(self._save_widths)
        view.columns_asked.connect(self.choose)
        view.hidden_column.connect(self._hide)
        view.header.sectionResized.connect(self._note_width)
        view.header.sectionMoved.connect(self._save_columns)

    def use(
        self, key: str, columns: Sequence[TableColumn[Any]], default: Sequence[str]
    ) -> tuple[str, ...]:
        """Show the columns remembered under a key, else ``default``; give their names.

        ``columns`` are all that can be shown. Columns remembered that are no more are left out.
        """
        self.flush()
        self._key = key
        self._all = {column.name: column for column in columns}
        remembered = [n for n in self._settings.get(table_columns(key)) if n in self._all]
        names = remembered or [name for name in default if name in self._all]
        self._straighten()
        self._show(names)
        return tuple(names)

    def retitle(self, columns: Sequence[TableColumn[Any]]) -> None:
        """Take the same columns in another language."""
        self._all = {column.name: column for column in columns}
        model = self._view.table
        model.set_columns([self._all.get(column.name, column) for column in model.columns])
        widths, noted = self._settings.get(column_widths(self._key)), set(self._resized)
        for section, column in enumerate(model.columns):
            if column.name not in {*widths, *noted}:
                self._fit_title(section, column)
        self._resized = noted

    def order(self) -> tuple[str, bool]:
        """Give the order remembered: a column's name ("" for none) and whether it descends."""
        name, *direction = self._settings.get(table_sort(self._key)) or ("",)
        return (name if name in self._all else "", bool(direction))

    def keep_order(self, name: str, *, descending: bool) -> None:
        """Remember an order."""
        order = () if not name else (name, "descending") if descending else (name,)
        self._settings.set(table_sort(self._key), order)

    def show(self, names: Sequence[str]) -> None:
        """Show other columns, and remember them."""
        logical = [column.name for column in self._view.table.columns]
        kept = [name for name in logical if name in names]
        added = [name for name in names if name not in logical and name in self._all]
        self._show([*kept, *added])
        self._save_columns()
        self.changed.emit(self._view.shown_names())

    def flush(self) -> None:
        """Save at once what waits to be saved."""
        if self._saving.isActive():
            self._saving.stop()
            self._save_widths()

    @Slot()
    def choose(self) -> None:
        """Let the person tick the columns to show."""
        offers = [
            ColumnOffer(name=column.name, title=column.title, group=column.group)
            for column in self._all.values()
        ]
        dialog = ColumnChooser(offers, self._view.shown_names(), self._view)
        dialog.chosen.connect(self.show)
        dialog.open()

    @Slot(str)
    def _hide(self, name: str) -> None:
        self.show([each for each in self._view.shown_names() if each != name])

    def _show(self, names: Sequence[str]) -> None:
        self._view.table.set_columns([self._all[name] for name in names])
        widths = self._settings.get(column_widths(self._key))
        for section, name in enumerate(names):
            self._view.setColumnWidth(section, widths.get(name, self._all[name].width))
            if name not in widths:
                self._fit_title(section, self._all[name])
        self._saving.stop()
        self._resized.clear()

    def _fit_title(self, section: int, column: TableColumn[Any]) -> None:
        wanted = self._view.header.sectionSizeHint(section) if column.fits_title else 0
        if wanted > self._view.columnWidth(section):
            self._view.setColumnWidth(section, wanted)

    def _straighten(self) -> None:
        """Undo moves of the former key's columns."""
        header = self._view.header
        self._is_straightening = True
        for section in range(header.count()):
            header.moveSection(header.visualIndex(section), section)
        self._is_straightening = False

    @Slot()
    def _save_columns(self) -> None:
        if not self._is_straightening:
            self._settings.set(table_columns(self._key), self._view.shown_names())

    @Slot(int)
    def _note_width(self, section: int) -> None:
        """Save the width chosen for a column, once dragging rests; what stretches has none."""
        header, columns = self._view.header, self._view.table.columns
        is_last = header.visualIndex(section) == header.count() - 1
        if section < len(columns) and not (is_last and header.stretchLastSection()):
            self._resized.add(columns[section].name)
            self._saving.start()

    @Slot()
    def _save_widths(self) -> None:
        widths = self._settings.get(column_widths(self._key)).copy()
        for section, column in enumerate(self._view.table.columns):
            if column.name in self._resized:
                widths[column.name] = self._view.columnWidth(section)
        self._resized.clear()
        self._settings.set(column_widths(self._key), widths)

"""The table of options; their order is changed by dragging rows, or with Alt and the arrows."""

from PySide6.QtCore import Signal, Slot

from crmadmin.ui.pages.leads.options.columns import DEFAULT, RECORDS, option_columns
from crmadmin.ui.pages.leads.options.rows import OptionRow, matches
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.movable import MovableModel, MovableTable

SETTINGS_KEY = "leads.options"
DRAGGED = "application/x-crmadmin-options"


class OptionTable(MovableTable):
    """Show options; values that are none have no place among them.

    ``count_opened`` carries a row whose count was clicked or entered, ``opened_row`` one that was
    double-clicked or entered elsewhere.
    """

    count_opened = Signal(object)
    opened_row = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__(SETTINGS_KEY)
        self._shell = shell
        self._rows: tuple[OptionRow, ...] = ()
        self._text = ""
        self._wanted = ""
        self._editable = False
        self._model = MovableModel[OptionRow](
            option_columns(shell),
            identity=lambda row: row.value,
            has_place=lambda row: row.option is not None,
            kind=DRAGGED,
            parent=self,
        )
        self.show_movable(self._model)
        self.header.setStretchLastSection(True)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(SETTINGS_KEY, self._model.columns, DEFAULT)
        self.link_opened.connect(lambda row, _name: self.count_opened.emit(row))
        self.opened.connect(self._open_current)
        shell.theme.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the columns in the language spoken now."""
        self.setAccessibleName(self.tr("Options"))
        self._layout.retitle(option_columns(self._shell))

    def show_rows(self, rows: tuple[OptionRow, ...], *, editable: bool) -> None:
        """Show options, and other values that records hold."""
        self._rows = rows
        self._editable = editable
        self._show()
        if self._model.rows and not self.currentIndex().isValid():
            self.go_to(0)

    def filter(self, text: str) -> None:
        """Show the options that a text means, all of them for an empty one."""
        self._text = text
        self._show()

    @property
    def is_filtered(self) -> bool:
        """Tell whether options may be left out."""
        return bool(self._text.strip())

    def select_later(self, value: str) -> None:
        """Make an option the current one, as soon as it is shown."""
        self._wanted = value
        self._select_wanted()

    def current_option(self) -> OptionRow | None:
        """Give the current row."""
        row = self.current_row()
        return row if isinstance(row, OptionRow) else None

    def selected_values(self) -> frozenset[str]:
        """Give the values of the selected options that the draft has."""
        rows = (self._model.row_at(index.row()) for index in self.selectedIndexes())
        return frozenset(row.value for row in rows if row is not None and row.option is not None)

    def _show(self) -> None:
        self._model.set_rows([row for row in self._rows if matches(row, self._text)])
        self.let_move(on=self._editable and not self.is_filtered)
        self._select_wanted()

    def _select_wanted(self) -> None:
        position = self._model.find(self._wanted) if self._wanted else None
        if position is not None:
            self._wanted = ""
            self.go_to(position)

    @Slot(object)
    def _open_current(self, row: OptionRow) -> None:
        """Open what Enter is pressed on: the records of a count, else the option."""
        name = self._model.columns[self.currentIndex().column()].name
        if name == RECORDS and row.records:
            self.count_opened.emit(row)
        else:
            self.opened_row.emit(row)

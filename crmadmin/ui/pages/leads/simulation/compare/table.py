"""The table of what changes from one side to the other."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor

from crmadmin.core.leads.choosing import Shifted
from crmadmin.core.leads.verdicts import Shift
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.simulation.compare.sides import ShiftRow
from crmadmin.ui.pages.leads.simulation.views import View, row_title
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView

NAME, ENTRIES, ONE, OTHER, CAUGHT, FREED = "name", "entries", "one", "other", "caught", "freed"
SHIFTED = {CAUGHT: Shifted.CAUGHT, FREED: Shifted.FREED}
_NAME = "simulation.compared"
_SHOWN = (NAME, ENTRIES, ONE, OTHER, CAUGHT, FREED)


class ShiftTexts(Texts):
    """The texts of this module."""


class ShiftTable(TableView):
    """List differences; ``moves_asked`` carries a row and which of its moves, None for both."""

    moves_asked = Signal(object, object)

    def __init__(self, shell: Shell) -> None:
        super().__init__(_NAME)
        self._shell = shell
        self._view = View.RULE
        self._sides = ("", "")
        self._model = ListTableModel[ShiftRow](
            self._columns(), identity=lambda row: (row.key is None, row.key), parent=self
        )
        self.show_model(self._model)
        self.header.setStretchLastSection(True)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(_NAME, self._columns(), _SHOWN)
        self.link_opened.connect(lambda row, name: self.moves_asked.emit(row, SHIFTED.get(name)))
        self.opened.connect(lambda row: self.moves_asked.emit(row, None))
        shell.theme.changed.connect(self.retranslate)

    @property
    def rows(self) -> tuple[ShiftRow, ...]:
        """Give the rows as they are ordered now."""
        return self._model.rows

    def show_rows(self, view: View, sides: tuple[str, str], rows: tuple[ShiftRow, ...]) -> None:
        """List differences between two sides of these names."""
        if (view, sides) != (self._view, self._sides):
            self._view, self._sides = view, sides
            self.retranslate()
        self._model.set_rows(rows)
        if rows and not self.currentIndex().isValid():
            self.go_to(0)

    def current_shift(self) -> ShiftRow | None:
        """Give the row that is looked at."""
        row = self.current_row()
        return row if isinstance(row, ShiftRow) else None

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.setAccessibleName(ShiftTexts.tr("What is different"))
        self._layout.retitle(self._columns())

    def _columns(self) -> tuple[TableColumn[ShiftRow], ...]:
        tokens = self._shell.theme.tokens
        one, other = self._sides

        def tint(count: Callable[[Shift], int]) -> Callable[[ShiftRow], QColor]:
            return lambda row: QColor(tokens.accent if count(row.shift) else tokens.muted)

        def signed(count: int, sign: str) -> str:
            return f"{sign}{formats.number(count)}" if count else formats.number(0)

        return (
            TableColumn[ShiftRow](
                name=NAME,
                title=row_title(self._view),
                text=lambda row: row.name,
                tooltip=lambda row: row.name,
                bold=lambda row: row.key is None,
                sort_key=lambda row: "" if row.key is None else row.name.casefold(),
                width=200,
            ),
            TableColumn[ShiftRow](
                name=ENTRIES,
                title=ShiftTexts.tr("Moves"),
                description=ShiftTexts.tr("Moves and creations in the period"),
                text=lambda row: formats.number(row.shift.entries),
                sort_key=lambda row: float(row.shift.entries),
                numeric=True,
                width=72,
            ),
            TableColumn[ShiftRow](
                name=ONE,
                title=one,
                description=ShiftTexts.tr("Blocked by the rules of the first side"),
                text=lambda row: formats.number(row.shift.before),
                sort_key=lambda row: float(row.shift.before),
                numeric=True,
                width=124,
            ),
            TableColumn[ShiftRow](
                name=OTHER,
                title=other,
                description=ShiftTexts.tr("Blocked by the rules of the second side"),
                text=lambda row: formats.number(row.shift.after),
                sort_key=lambda row: float(row.shift.after),
                numeric=True,
                width=124,
            ),
            TableColumn[ShiftRow](
                name=CAUGHT,
                title=ShiftTexts.tr("Newly blocked"),
                description=ShiftTexts.tr("Blocked by the second side, not by the first"),
                text=lambda row: signed(row.shift.caught, "+"),
                sort_key=lambda row: float(row.shift.caught),
                numeric=True,
                linked=lambda row: row.shift.caught > 0,
                colour=tint(lambda shift: shift.caught),
                width=104,
            ),
            TableColumn[ShiftRow](
                name=FREED,
                title=ShiftTexts.tr("No more blocked"),
                description=ShiftTexts.tr("Blocked by the first side, not by the second"),
                text=lambda row: signed(row.shift.freed, "−"),
                sort_key=lambda row: float(row.shift.freed),
                numeric=True,
                linked=lambda row: row.shift.freed > 0,
                colour=tint(lambda shift: shift.freed),
                width=120,
            ),
        )

"""The table of figures."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor

from crmadmin.core.leads.rulings import Ruling
from crmadmin.core.leads.verdicts import Tally
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.simulation.groups.rows import GroupRow
from crmadmin.ui.pages.leads.simulation.views import View, row_title, view_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView

NAME, ENTRIES, BLOCKED, SHARE, CHANGE = "name", "entries", "blocked", "share", "change"
EXEMPT, UNJUDGED = "exempt", "unjudged"
RULINGS = {BLOCKED: Ruling.BLOCKED, EXEMPT: Ruling.EXEMPT, UNJUDGED: Ruling.UNJUDGED}
"""Which moves a click on a column's figure opens; all of them in any other."""
_NAME = "simulation.groups"
_SHOWN = (NAME, ENTRIES, BLOCKED, SHARE, CHANGE, EXEMPT)


class GroupTexts(Texts):
    """The texts of this module."""


class GroupTable(TableView):
    """List figures; ``moves_asked`` carries a row and the ruling that was clicked, None for all."""

    moves_asked = Signal(object, object)

    def __init__(self, shell: Shell) -> None:
        super().__init__(_NAME, choosable=True)
        self._shell = shell
        self._view = View.RULE
        self._model = ListTableModel[GroupRow](
            _columns(shell, self._view), identity=lambda row: (row.view, row.key), parent=self
        )
        self.show_model(self._model)
        self.header.setStretchLastSection(True)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(_NAME, _columns(shell, self._view), _SHOWN)
        self.link_opened.connect(self._follow)
        self.opened.connect(lambda row: self.moves_asked.emit(row, _usual(row)))
        shell.theme.changed.connect(self.retranslate)

    @property
    def rows(self) -> tuple[GroupRow, ...]:
        """Give the rows as they are ordered now."""
        return self._model.rows

    def show_rows(self, view: View, rows: tuple[GroupRow, ...]) -> None:
        """List figures; the current row stays where it still is one."""
        if view is not self._view:
            self._view = view
            self.retranslate()
        self._model.set_rows(rows)
        if rows and not self.currentIndex().isValid():
            self.go_to(0)

    def current_group(self) -> GroupRow | None:
        """Give the row that is looked at."""
        row = self.current_row()
        return row if isinstance(row, GroupRow) else None

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.setAccessibleName(view_name(self._view))
        self._layout.retitle(_columns(self._shell, self._view))

    @Slot(object, str)
    def _follow(self, row: GroupRow, name: str) -> None:
        self.moves_asked.emit(row, RULINGS.get(name))


def _usual(row: GroupRow) -> Ruling | None:
    """Open what is blocked of a row, all of it where nothing is."""
    return Ruling.BLOCKED if row.tally.blocked else None


def _columns(shell: Shell, view: View) -> tuple[TableColumn[GroupRow], ...]:
    tokens = shell.theme.tokens

    def quiet(row: GroupRow) -> QColor | None:
        return QColor(tokens.muted) if row.is_off or not row.tally.entries else None

    def tint(count: Callable[[Tally], int]) -> Callable[[GroupRow], QColor]:
        return lambda row: QColor(tokens.accent if count(row.tally) else tokens.muted)

    def tint_share(row: GroupRow) -> QColor | None:
        return None if row.tally.blocked else QColor(tokens.muted)

    def figure(row: GroupRow, count: int) -> str:
        return "" if row.is_off and not count else formats.number(count)

    def change(row: GroupRow) -> str:
        more = row.change
        if more is None:
            return ""
        return f"+{formats.number(more)}" if more > 0 else formats.number(more)

    entries = (
        (GroupTexts.tr("Against it"), GroupTexts.tr("Moves and creations that break the rule"))
        if view is View.RULE
        else (GroupTexts.tr("Moves"), GroupTexts.tr("Moves and creations in the period"))
    )
    return (
        TableColumn[GroupRow](
            name=NAME,
            title=row_title(view),
            text=lambda row: row.name,
            tooltip=lambda row: row.name,
            colour=quiet,
            width=240,
        ),
        TableColumn[GroupRow](
            name=ENTRIES,
            title=entries[0],
            description=entries[1],
            text=lambda row: figure(row, row.tally.entries),
            sort_key=lambda row: float(row.tally.entries),
            numeric=True,
            linked=lambda row: row.tally.entries > 0,
            colour=tint(lambda tally: tally.entries),
            width=92,
        ),
        TableColumn[GroupRow](
            name=BLOCKED,
            title=GroupTexts.tr("Blocked"),
            description=GroupTexts.tr("Would have been refused by the rules that are tried"),
            text=lambda row: figure(row, row.tally.blocked),
            sort_key=lambda row: float(row.tally.blocked),
            numeric=True,
            linked=lambda row: row.tally.blocked > 0,
            colour=tint(lambda tally: tally.blocked),
            width=84,
        ),
        TableColumn[GroupRow](
            name=SHARE,
            title=GroupTexts.tr("Share"),
            description=GroupTexts.tr("Of the moves and creations in the period")
            if view is View.RULE
            else GroupTexts.tr("Of the row’s moves and creations"),
            text=lambda row: "" if row.is_off else formats.percent(row.share, 1),
            sort_key=lambda row: row.share,
            numeric=True,
            colour=tint_share,
            width=76,
        ),
        TableColumn[GroupRow](
            name=CHANGE,
            title=GroupTexts.tr("Against the draft"),
            description=GroupTexts.tr("How many more are blocked than by the rules as drafted"),
            text=change,
            sort_key=lambda row: None if row.change is None else float(row.change),
            numeric=True,
            fits_title=True,
            width=104,
        ),
        TableColumn[GroupRow](
            name=EXEMPT,
            title=GroupTexts.tr("Exempt"),
            description=GroupTexts.tr("Against a rule that does not bind whoever made it"),
            text=lambda row: figure(row, row.tally.exempt),
            sort_key=lambda row: float(row.tally.exempt),
            numeric=True,
            linked=lambda row: row.tally.exempt > 0,
            colour=tint(lambda tally: tally.exempt),
            width=84,
        ),
        TableColumn[GroupRow](
            name=UNJUDGED,
            title=GroupTexts.tr("Not judged"),
            description=GroupTexts.tr("From another pipeline, or through a stage that is no more"),
            text=lambda row: figure(row, row.tally.unjudged),
            sort_key=lambda row: float(row.tally.unjudged),
            numeric=True,
            linked=lambda row: row.tally.unjudged > 0,
            colour=tint(lambda tally: tally.unjudged),
            width=92,
        ),
    )

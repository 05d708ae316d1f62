"""The mapping table: one row a mapping, the rule edited in place, counts that lead to records."""

from PySide6.QtCore import Signal, Slot

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.ui.pages.sync.columns import DEFAULT, RULE, mapping_columns
from crmadmin.ui.pages.sync.delegate import MappingDelegate
from crmadmin.ui.pages.sync.groups import Group
from crmadmin.ui.pages.sync.rows import MappingRow, matches
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView

SETTINGS_KEY = "sync.mappings"


class MappingTable(TableView):
    """Show mappings.

    ``rule_chosen`` carries a row and the rule chosen for it, ``count_opened`` a row and the
    group whose count was clicked or entered, ``edit_asked`` a row that was.
    """

    rule_chosen = Signal(object, object)
    count_opened = Signal(object, object)
    edit_asked = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__("sync.mappings", choosable=True)
        self._shell = shell
        self._rows: tuple[MappingRow, ...] = ()
        self._text = ""
        self._wanted = ""
        self._editable = False
        self._model: ListTableModel[MappingRow] = ListTableModel(
            mapping_columns(shell, editable=False), identity=_identity, parent=self
        )
        self.setItemDelegate(MappingDelegate(shell.theme, self))
        self.show_model(self._model)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(SETTINGS_KEY, self._model.columns, DEFAULT)
        self._model.edited.connect(self._edit)
        self.link_opened.connect(self._open_count)
        self.opened.connect(self._open_current)
        shell.theme.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the columns in the language spoken now."""
        self.setAccessibleName(self.tr("Field mappings"))
        self._layout.retitle(mapping_columns(self._shell, editable=self._editable))

    def show_rows(self, rows: tuple[MappingRow, ...], *, editable: bool) -> None:
        """Show mappings; rules can be changed where ``editable``."""
        self._rows = rows
        if editable != self._editable:
            self._editable = editable
            self.retranslate()
        self._show()

    def filter(self, text: str) -> None:
        """Show the mappings that a text means, all of them for an empty one."""
        self._text = text
        self._show()

    def select(self, property_name: str) -> None:
        """Make a mapping the current one, where it is shown."""
        position = self._model.find(property_name)
        if position is not None:
            self.go_to(position)

    def select_later(self, property_name: str) -> None:
        """Make a mapping the current one, as soon as it is shown."""
        self._wanted = property_name
        self._select_wanted()

    def _select_wanted(self) -> None:
        if self._wanted and self._model.find(self._wanted) is not None:
            self.select(self._wanted)
            self._wanted = ""

    def current_mapping(self) -> MappingRow | None:
        """Give the current row."""
        row = self.current_row()
        return row if isinstance(row, MappingRow) else None

    def edit_rule(self) -> None:
        """Drop the rules of the current mapping down."""
        section = self._model.position_of(RULE)
        if section is not None and self.currentIndex().isValid():
            self.edit(self._model.index(self.currentIndex().row(), section))

    def _show(self) -> None:
        self._model.set_rows([row for row in self._rows if matches(row, self._text)])
        self._select_wanted()
        self._make_room()

    def _make_room(self) -> None:
        """Widen the columns of counts where a drafted figure stands beside the old one."""
        for group in Group:
            section = self._model.position_of(group)
            if section is None:
                continue
            if any(row.earlier(group) is not None for row in self._model.rows):
                wanted = self.sizeHintForColumn(section)
                if wanted > self.columnWidth(section):
                    self.setColumnWidth(section, wanted)

    @Slot(object, str, object)
    def _edit(self, row: MappingRow, name: str, value: object) -> None:
        if name == RULE:
            self.rule_chosen.emit(row, SyncRule(str(value)))

    @Slot(object)
    def _open_current(self, row: MappingRow) -> None:
        """Open what Enter is pressed on: the records of a count, else the mapping."""
        name = self._model.columns[self.currentIndex().column()].name
        if name not in tuple(Group):
            self.edit_asked.emit(row)
        elif row.now(Group(name)):
            self.count_opened.emit(row, Group(name))

    @Slot(object, str)
    def _open_count(self, row: MappingRow, name: str) -> None:
        if name in tuple(Group):
            self.count_opened.emit(row, Group(name))


def _identity(row: MappingRow) -> str:
    return row.line.property_name

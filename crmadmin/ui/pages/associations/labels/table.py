"""The table of labels between two objects."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from crmadmin.services.associating import PairSheet
from crmadmin.ui.pages.associations.labels.columns import DEFAULT, LIMIT, USED, label_columns
from crmadmin.ui.pages.associations.labels.rows import LabelRow, matches
from crmadmin.ui.pages.associations.words import pair_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView

_BESIDE = 32
"""Pixels that a change takes beside its texts."""
SETTINGS_KEY = "associations.labels"


class LabelTable(TableView):
    """Show labels.

    ``count_opened`` carries a row whose count was clicked or entered, ``rename_asked`` one that
    was double-clicked or entered elsewhere.
    """

    count_opened = Signal(object)
    rename_asked = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__("associations.labels", choosable=True)
        self._shell = shell
        self._rows: tuple[LabelRow, ...] = ()
        self._pair = ("", "")
        self._text = ""
        self._drafted_only = False
        self._wanted = ""
        self._model: ListTableModel[LabelRow] = ListTableModel(
            label_columns(shell, self._pair), identity=lambda row: row.line.key, parent=self
        )
        self.show_model(self._model)
        self.header.setStretchLastSection(True)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(SETTINGS_KEY, self._model.columns, DEFAULT)
        self.link_opened.connect(lambda row, _name: self.count_opened.emit(row))
        self.opened.connect(self._open_current)
        shell.theme.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the columns in the language spoken now."""
        self.setAccessibleName(self.tr("Association labels"))
        self._layout.retitle(label_columns(self._shell, self._pair))

    def show_rows(self, pair: PairSheet, rows: tuple[LabelRow, ...]) -> None:
        """Show the labels of a pair."""
        if pair.key != self._pair:
            self._pair = pair.key
            self.retranslate()
            self.setAccessibleDescription(pair_name(*pair.key))
        self._rows = rows
        self._show()
        self._choose_first()

    def filter(self, text: str, *, drafted_only: bool = False) -> None:
        """Show the labels that a text means, of those that the draft has touched where asked."""
        self._text = text
        self._drafted_only = drafted_only
        self._show()

    @property
    def is_filtered(self) -> bool:
        """Tell whether labels may be left out."""
        return bool(self._text.strip()) or self._drafted_only

    def select_later(self, key: str) -> None:
        """Make a label the current one, as soon as it is shown."""
        self._wanted = key
        self._select_wanted()

    def current_label(self) -> LabelRow | None:
        """Give the current row."""
        row = self.current_row()
        return row if isinstance(row, LabelRow) else None

    def selected_labels(self) -> tuple[LabelRow, ...]:
        """Give the selected rows, from the top."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return tuple(self._model.rows[place] for place in places)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Delete to the page's action."""
        if event.key() == Qt.Key.Key_Delete:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        self._model.set_rows(
            [
                row
                for row in self._rows
                if matches(row, self._text) and (row.line.is_drafted or not self._drafted_only)
            ]
        )
        self._make_room()
        self._select_wanted()

    def _make_room(self) -> None:
        """Widen the column of limits where a drafted limit stands beside the old one."""
        section = self._model.position_of(LIMIT)
        if section is None:
            return
        changes = (self._model.look(row, section).change for row in range(len(self._model.rows)))
        texts = [change.words() for change in changes if change is not None]
        wanted = max(map(self.fontMetrics().horizontalAdvance, texts), default=0) + _BESIDE
        if texts and wanted > self.columnWidth(section):
            self.setColumnWidth(section, wanted)

    def _choose_first(self) -> None:
        """Choose a label of the portal's own where none is chosen, so that the panel says much."""
        own = [place for place, row in enumerate(self._model.rows) if row.is_own]
        if own and not self.currentIndex().isValid():
            self.go_to(own[0])

    def _select_wanted(self) -> None:
        position = self._model.find(self._wanted) if self._wanted else None
        if position is not None:
            self._wanted = ""
            self.go_to(position)

    @Slot(object)
    def _open_current(self, row: LabelRow) -> None:
        """Open what Enter is pressed on: the records of a count, else the label."""
        name = self._model.columns[self.currentIndex().column()].name
        if name == USED and row.usage is not None and row.usage.associations:
            self.count_opened.emit(row)
        else:
            self.rename_asked.emit(row)

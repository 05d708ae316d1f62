"""The stages of a pipeline in their order; each is moved, renamed and given a state in place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractItemView

from crmadmin.core.configuration.address import Address
from crmadmin.core.pipelines.states import Metadata
from crmadmin.ui.pages.leads.pipelines.columns import DEFAULT, RECORDS, stage_columns
from crmadmin.ui.pages.leads.pipelines.rows import StageRow
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.movable import MovableModel, MovableTable
from crmadmin.wording.speech import Speech
from crmadmin.wording.stage_states import state_name

SETTINGS_KEY = "leads.stages"
DRAGGED = "application/x-crmadmin-stages"


class StageTable(MovableTable):
    """Show stages, one of them current.

    ``count_opened`` carries a row whose count was clicked or entered, ``opened_row`` one that was
    double-clicked or entered elsewhere. ``state_chosen`` carries a row and the metadata of the
    state that was chosen for it.
    """

    count_opened = Signal(object)
    opened_row = Signal(object)
    state_chosen = Signal(object, object)

    def __init__(self, shell: Shell) -> None:
        super().__init__(SETTINGS_KEY)
        self._shell = shell
        self._wanted: Address | None = None
        self._states: Sequence[Metadata] = ()
        self._editable = False
        self._model = MovableModel[StageRow](
            stage_columns(shell, self._offered),
            identity=lambda row: row.address,
            has_place=lambda row: row.is_there,
            kind=DRAGGED,
            parent=self,
        )
        self.show_movable(self._model)
        # HubSpot's order is made of single stages: one is moved at a time
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header.setStretchLastSection(True)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(SETTINGS_KEY, self._model.columns, DEFAULT)
        self._model.edited.connect(self._choose_state)
        self.link_opened.connect(lambda row, _name: self.count_opened.emit(row))
        self.opened.connect(self._open_current)
        shell.theme.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the columns in the language spoken now."""
        self.setAccessibleName(self.tr("Stages"))
        self._layout.retitle(stage_columns(self._shell, self._offered))

    def show_rows(
        self, rows: tuple[StageRow, ...], states: Sequence[Metadata], *, editable: bool
    ) -> None:
        """Show stages, and offer these states for them."""
        self._states, self._editable = states, editable
        self._model.set_rows(rows)
        self.let_move(on=editable)
        self._select_wanted()
        if self._model.rows and not self.currentIndex().isValid():
            self.go_to(0)

    def select_later(self, address: Address) -> None:
        """Make a stage the current one, as soon as it is shown."""
        self._wanted = address
        self._select_wanted()

    def current_stage(self) -> StageRow | None:
        """Give the current row."""
        row = self.current_row()
        return row if isinstance(row, StageRow) else None

    @property
    def rows(self) -> tuple[StageRow, ...]:
        """Give the stages shown."""
        return self._model.rows

    def _offered(self, row: StageRow) -> Sequence[Metadata]:
        may = self._editable and row.is_there and not row.line.is_locked
        return self._states if may else ()

    @Slot(object, str, object)
    def _choose_state(self, row: StageRow, _name: str, chosen: object) -> None:
        speech = Speech(self._shell.languages.language)
        for metadata in self._states:
            if state_name(speech, metadata) == chosen:
                self.state_chosen.emit(row, metadata)
                return

    def _select_wanted(self) -> None:
        position = self._model.find(self._wanted) if self._wanted else None
        if position is not None:
            self._wanted = None
            self.go_to(position)

    @Slot(object)
    def _open_current(self, row: StageRow) -> None:
        """Open what Enter is pressed on: the records of a count, else the stage."""
        name = self._model.columns[self.currentIndex().column()].name
        if name == RECORDS and row.records:
            self.count_opened.emit(row)
        else:
            self.opened_row.emit(row)

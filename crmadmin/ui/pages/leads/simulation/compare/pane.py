"""Choosing two sides, and the table of what is different."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from crmadmin.core.leads.choosing import Shifted
from crmadmin.settings import LAST_IMPORT_FOLDER
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.simulation.compare.sides import (
    Comparing,
    ShiftRow,
    Side,
    shift_rows,
    side_name,
)
from crmadmin.ui.pages.leads.simulation.compare.table import ShiftTable
from crmadmin.ui.pages.leads.simulation.holdings import Simulation
from crmadmin.ui.pages.leads.simulation.naming import told_of
from crmadmin.ui.pages.leads.simulation.views import GROUPED, View, view_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.boxes import give_way
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.text import label

_NARROWEST = 96


class ComparePane(QFrame):
    """Compare two sides; ``moves_asked`` carries the query of a difference and its title."""

    moves_asked = Signal(object, str)

    def __init__(self, shell: Shell, simulation: Simulation) -> None:
        super().__init__()
        self.setObjectName("simulation.compare")
        wear(self, "page")
        self._shell = shell
        self._simulation = simulation
        self.comparing = Comparing(simulation, shell.operations)
        self._sides = [QComboBox(), QComboBox()]
        self._by = QComboBox()
        self._by.setObjectName("simulation.compare_by")
        give_way(self._by)
        self._by.setMinimumWidth(_NARROWEST)
        self._arrow = label("secondary", "→")
        self.table = ShiftTable(shell)
        self._nothing = EmptyState(shell.icons, "scales")
        self.table.set_empty(self._nothing)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        for place, box in enumerate(self._sides):
            box.setObjectName(f"simulation.side{place}")
            give_way(box)
            box.setMinimumWidth(_NARROWEST)
            for side in Side:
                box.addItem("", side)
        for view in GROUPED:
            self._by.addItem("", view)
        row.addWidget(self._sides[0])
        row.addWidget(self._arrow)
        row.addWidget(self._sides[1])
        row.addSpacing(8)
        row.addWidget(self._by)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.comparing.changed.connect(self._show)
        self.comparing.failed.connect(self._shell.notices.problem)
        for place, box in enumerate(self._sides):
            box.activated.connect(partial(self._choose, place))
        self._by.activated.connect(self._show)
        self.table.moves_asked.connect(self._ask_moves)

    @property
    def view(self) -> View:
        """Give by what differences are listed."""
        return View(self._by.currentData())

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        names = (self.tr("First side"), self.tr("Second side"))
        for box, name in zip(self._sides, names, strict=True):
            box.setAccessibleName(name)
        self._by.setAccessibleName(self.tr("By what differences are listed"))
        for place, view in enumerate(GROUPED):
            self._by.setItemText(place, view_name(view))
        self._nothing.say(
            self.tr("Nothing to compare"),
            self.tr("There are no moves in this period, or the history is still being read."),
        )
        self.table.retranslate()
        self._show()

    @Slot()
    def _show(self) -> None:
        comparing, simulation = self.comparing, self._simulation
        for box, chosen in zip(self._sides, comparing.sides, strict=True):
            with QSignalBlocker(box):
                for place, side in enumerate(Side):
                    box.setItemText(place, side_name(side, comparing.file))
                box.setCurrentIndex(box.findData(chosen))
        one, other = (side_name(side, comparing.file) for side in comparing.sides)
        rows: tuple[ShiftRow, ...] = ()
        if comparing.difference is not None and simulation.history is not None:
            told = told_of(self._shell, simulation.history, simulation.people)
            rows = shift_rows(comparing.difference, self.view, told)
        self.table.show_rows(self.view, (one, other), rows)

    @Slot(int)
    def _choose(self, place: int, chosen: int) -> None:
        side = tuple(Side)[chosen]
        if side is Side.FILE:
            self._ask_file(place)
        else:
            self.comparing.choose(place, side)

    def _ask_file(self, place: int) -> None:
        folder = self._shell.settings.get(LAST_IMPORT_FOLDER) or str(Path.home())
        dialog = QFileDialog(self.window(), self.tr("Rules of a configuration file"), folder)
        dialog.setObjectName("simulation.compare_file")
        dialog.setNameFilter(fill(self.tr("Configuration files (%1)"), "*.yaml *.yml"))
        dialog.fileSelected.connect(lambda name: self.comparing.choose_file(place, Path(name)))
        dialog.rejected.connect(self._show)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object, object)
    def _ask_moves(self, row: ShiftRow, shifted: Shifted | None) -> None:
        query = self.comparing.query(row, self.view, shifted)
        count = {
            None: row.shift.caught + row.shift.freed,
            Shifted.CAUGHT: row.shift.caught,
            Shifted.FREED: row.shift.freed,
        }[shifted]
        if query is not None and count:
            self.moves_asked.emit(query, row.name)

"""The records behind a count: where one came from, which outcomes, the list, copy and export."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.sync.scenarios import Outcome
from crmadmin.services.effect_rows import EffectRows, NamedEffect
from crmadmin.ui import formats
from crmadmin.ui.pages.sync.effect_columns import FIELD_COLUMNS, RECORD_COLUMNS, effect_columns
from crmadmin.ui.pages.sync.groups import OUTCOMES
from crmadmin.ui.pages.sync.wording.outcomes import group_name, outcome_name, record_outcome_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.paged_table import PagedTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.flow import FlowLayout
from crmadmin.ui.widgets.text import ElidedLabel, label

_KEYS = {True: "sync.record_effects", False: "sync.effects"}


class DrillDown(QFrame):
    """List effects.

    ``left`` says that the person goes back; ``chosen`` carries the outcomes to list;
    ``entered_row`` an effect that became current (None without), ``opened`` one to be shown on
    the Records page; ``export_asked`` that the list is wanted as a file.
    """

    left = Signal()
    chosen = Signal(object)
    entered_row = Signal(object)
    opened = Signal(object)
    export_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("sync.drill")
        wear(self, "page")
        self._shell = shell
        self._rows: EffectRows | None = None
        self._back = self._link("sync.drill.back", "arrow-left")
        self._back.clicked.connect(self.left)
        self._title = ElidedLabel("section")
        self._title.setObjectName("sync.drill.title")
        self._count = label("secondary")
        self._count.setObjectName("sync.drill.count")
        self._count.setFont(numeric(self._count.font()))
        self._copy = self._link("sync.drill.copy", "copy")
        self._export = self._link("sync.drill.export", "export")
        self._offers = QWidget()
        self._chips = FlowLayout(self._offers, 8)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.table = TableView("sync.effects", choosable=True)
        self._model: PagedTableModel[NamedEffect] = PagedTableModel(
            effect_columns(shell), shell.operations, self.table
        )
        self.table.show_model(self._model)
        self._layout = TableLayout(self.table, shell.settings)
        self._lay_out()
        self._connect()

    def _link(self, name: str, icon: str) -> QPushButton:
        made = QPushButton()
        made.setObjectName(name)
        wear(made, "link")
        self._shell.icons.put(made, icon, "accent")
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 0)
        head.setSpacing(8)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        head.addWidget(self._copy)
        head.addWidget(self._export)
        self._chips.setContentsMargins(24, 4, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._offers)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self._copy.clicked.connect(self._copy_rows)
        self._export.clicked.connect(self.export_asked)
        self.table.entered_row.connect(self.entered_row)
        self.table.opened.connect(self.opened)
        self.table.copied.connect(self._tell_copied)
        self._model.counted.connect(self._tell_count)
        self._model.failed.connect(self._shell.notices.problem)

    @property
    def rows(self) -> EffectRows | None:
        """Give what is listed."""
        return self._rows

    def show_effects(
        self, title: str, rows: EffectRows, offered: Sequence[tuple[tuple[Outcome, ...], int]]
    ) -> None:
        """List effects; ``offered`` are the sets of outcomes to choose from, with their counts."""
        whole = not rows.question.property_name
        if self._rows is None or (not self._rows.question.property_name) != whole:
            names = RECORD_COLUMNS if whole else FIELD_COLUMNS
            self._layout.use(_KEYS[whole], effect_columns(self._shell), names)
        self._rows = rows
        self._title.say(title)
        self._count.clear()
        self._offer(offered, whole=whole)
        self.table.setCurrentIndex(QModelIndex())
        self._model.set_source(rows)
        self.table.setFocus()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._back.setText(self.tr("All mappings"))
        self._back.setToolTip(self.tr("Back to all mappings (Esc)"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy the selected rows, all of them where none is"))
        self._export.setText(self.tr("Export…"))
        self.table.setAccessibleName(self.tr("Records and what the sync does to them"))
        self._layout.retitle(effect_columns(self._shell))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _offer(self, offered: Sequence[tuple[tuple[Outcome, ...], int]], *, whole: bool) -> None:
        """Show a chip for each set of outcomes, where there is a choice."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        if self._rows is None or len(offered) < 2:  # noqa: PLR2004 - one is no choice
            return
        for number, (outcomes, count) in enumerate(offered):
            chip = QPushButton(
                f"{self._named(outcomes, number, whole=whole)}  {formats.number(count)}"
            )
            chip.setObjectName(f"sync.chip.{_key(outcomes, number)}")
            chip.setCheckable(True)
            chip.setChecked(frozenset(outcomes) == self._rows.question.outcomes)
            chip.clicked.connect(
                lambda _checked=False, outcomes=outcomes: self.chosen.emit(frozenset(outcomes))
            )
            self._group.addButton(chip)
            self._chips.addWidget(chip)

    def _named(self, outcomes: tuple[Outcome, ...], number: int, *, whole: bool) -> str:
        """Name a set of outcomes: all of them first, one alone, or a group's."""
        if len(outcomes) == 1:
            return record_outcome_name(outcomes[0]) if whole else outcome_name(outcomes[0])
        group = next((g for g, own in OUTCOMES.items() if {*outcomes} <= {*own}), None)
        return self.tr("All") if number == 0 or group is None else group_name(group)

    @Slot(int)
    def _tell_count(self, count: int) -> None:
        self._count.setText(self.tr("%Ln record(s)", None, count))
        if count and not self.table.currentIndex().isValid():
            self.table.go_to(0)

    @Slot()
    def _copy_rows(self) -> None:
        if not self.table.selectionModel().hasSelection():
            self.table.selectAll()
        self.table.copy()

    @Slot(int)
    def _tell_copied(self, count: int) -> None:
        self._shell.notices.toast(self.tr("%Ln row(s) copied", None, count))


def _key(outcomes: tuple[Outcome, ...], number: int) -> str:
    if len(outcomes) == 1:
        return outcomes[0]
    return "all" if number == 0 else "group"

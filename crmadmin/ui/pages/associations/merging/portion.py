"""Which part of a label's associations is split off: by filters of the records at either end."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.associations.links import LinkKey
from crmadmin.core.associations.selection import Associated, Records
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor
from crmadmin.core.records.query import Filter, RecordQuery
from crmadmin.services.browsing import Browsing, ColumnLabels
from crmadmin.ui.filters.chips import FilterChips
from crmadmin.ui.filters.editor import FilterEditor
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import object_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.boxes import give_way


class Portion(QWidget):
    """Put filters together; ``altered`` says that they became others."""

    altered = Signal()

    def __init__(self, shell: Shell, browsing: Browsing, pair: tuple[str, str]) -> None:
        super().__init__()
        self._shell, self._browsing, self._pair = shell, browsing, pair
        self._columns: tuple[ColumnLabels, ...] = ()
        self._filters: tuple[Filter, ...] = ()
        self.side = QComboBox()
        self.side.setObjectName("merging.side")
        self.side.setAccessibleName(self.tr("Whose properties"))
        for name in dict.fromkeys(pair):
            self.side.addItem(
                fill(self.tr("By properties of %1"), object_name(System.HUBSPOT, name)), name
            )
        give_way(self.side)
        self._chips = FilterChips(shell.icons)
        self._add = QPushButton(self.tr("Add a filter…"))
        self._add.setObjectName("merging.add_filter")
        self._add.setAutoDefault(False)
        shell.icons.put(self._add, "funnel", "text")
        self._add.clicked.connect(lambda _checked=False: self._edit(None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.side, self._chips, self._add):
            column.addWidget(part)
        self.side.currentIndexChanged.connect(self._turn)
        self._chips.changing.connect(self._edit)
        self._chips.removed.connect(self._remove)
        self._chips.cleared.connect(lambda: self.apply(()))
        self._turn()

    def selection(self, key: LinkKey) -> Associated | None:
        """Give the associations with a label that pass the filters; None without filters."""
        if not self._filters:
            return None
        name = str(self.side.currentData())
        query = RecordQuery(system=System.HUBSPOT, object=name, columns=(), filters=self._filters)
        records = Records(object=name, query=query)
        if name == self._pair[0]:
            return Associated(carrying=(key,), one=records)
        return Associated(carrying=(key,), other=records)

    def apply(self, filters: Sequence[Filter]) -> None:
        """Let the associations of records that pass all of these be split off."""
        self._filters = tuple(filters)
        self._chips.say(self._filters, {each.definition.name: each for each in self._columns})
        self._chips.updateGeometry()
        self.altered.emit()

    @Slot()
    def _turn(self) -> None:
        """Read the properties of the records at that end."""
        browsing, name = self._browsing, str(self.side.currentData())
        self._add.setEnabled(False)
        self.apply(())

        def work(_monitor: Monitor) -> tuple[ColumnLabels, ...]:
            return browsing.columns(System.HUBSPOT, name)

        self._shell.operations.start(
            work, owner=self, done=self._take, latest=f"merging.columns.{id(self)}"
        )

    def _take(self, columns: tuple[ColumnLabels, ...]) -> None:
        self._columns = columns
        self._add.setEnabled(bool(columns))

    @Slot(int)
    def _edit(self, place: int | None) -> None:
        given = None if place is None else self._filters[place]
        editor = FilterEditor(self._columns, self, given=given)

        def take(made: Filter) -> None:
            filters = list(self._filters)
            filters[slice(len(filters), None) if place is None else slice(place, place + 1)] = [
                made
            ]
            self.apply(filters)

        editor.chosen.connect(take)
        editor.open()

    @Slot(int)
    def _remove(self, place: int) -> None:
        self.apply([*self._filters[:place], *self._filters[place + 1 :]])

"""The filters in force, each in words, each to be changed or taken away."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from crmadmin.core.records.query import Filter
from crmadmin.services.browsing import ColumnLabels
from crmadmin.ui.filters.words import filter_words
from crmadmin.ui.i18n import fill
from crmadmin.ui.icons import Icons
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.flow import FlowLayout


class FilterChips(QWidget):
    """Show filters as chips; hidden without any.

    ``changing`` and ``removed`` carry the place of a filter, ``cleared`` says that all go.
    """

    changing = Signal(int)
    removed = Signal(int)
    cleared = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("filter-chips")
        self._icons = icons
        self._flow = FlowLayout(self)
        self.hide()

    def say(self, filters: Sequence[Filter], columns: Mapping[str, ColumnLabels]) -> None:
        """Show these filters."""
        while (item := self._flow.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        for place, given in enumerate(filters):
            self._flow.addWidget(self._chip(place, given, columns.get(given.property)))
        if len(filters) > 1:
            self._flow.addWidget(self._clear_all())
        self.setVisible(bool(filters))

    def _chip(self, place: int, given: Filter, column: ColumnLabels | None) -> QFrame:
        words = filter_words(column, given) if column else given.property
        chip = QFrame()
        chip.setObjectName("filter-chip")
        wear(chip, "chip")
        change = QPushButton(words)
        change.setObjectName("filter-chip.change")
        wear(change, "link")
        change.setToolTip(self.tr("Change this filter"))
        change.clicked.connect(lambda _checked=False: self.changing.emit(place))
        remove = QPushButton()
        remove.setObjectName("filter-chip.remove")
        wear(remove, "link")
        self._icons.put(remove, "x")
        remove.setAccessibleName(fill(self.tr("Remove the filter %1"), words))
        remove.setToolTip(self.tr("Remove this filter"))
        remove.clicked.connect(lambda _checked=False: self.removed.emit(place))
        row = QHBoxLayout(chip)
        row.setContentsMargins(8, 0, 2, 0)
        row.setSpacing(0)
        row.addWidget(change)
        row.addWidget(remove)
        return chip

    def _clear_all(self) -> QPushButton:
        clear = QPushButton(self.tr("Remove all filters"))
        clear.setObjectName("filter-chips.clear")
        wear(clear, "link")
        clear.clicked.connect(lambda _checked=False: self.cleared.emit())
        return clear

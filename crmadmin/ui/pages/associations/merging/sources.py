"""Which labels go: several of a merge, one of a split or a move."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.widgets.boxes import give_way

_ROW, _MOST_ROWS = 26, 7
_ADDRESS = Qt.ItemDataRole.UserRole


class Sources(Texts):
    """The texts of this module."""


class LabelSources(QWidget):
    """Choose labels; ``altered`` says that others are chosen.

    ``counts`` says how many associations carry each.
    """

    altered = Signal()

    def __init__(
        self,
        labels: Iterable[AssociationLabel],
        counts: Mapping[Address, int],
        chosen: Iterable[Address],
        *,
        several: bool,
    ) -> None:
        super().__init__()
        self._labels = {label.address: label for label in labels}
        self._list = QListWidget()
        self._list.setObjectName("merging.labels")
        self._list.setAccessibleName(self.tr("Labels that go"))
        self._box = QComboBox()
        self._box.setObjectName("merging.label")
        self._box.setAccessibleName(self.tr("The label"))
        give_way(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        column.addWidget(self._box)
        self._list.setVisible(several)
        self._box.setVisible(not several)
        self._several = several
        self._fill(counts, tuple(chosen))
        self._list.itemChanged.connect(self.altered)
        self._box.currentIndexChanged.connect(self.altered)

    @property
    def labels(self) -> tuple[AssociationLabel, ...]:
        """Give the labels chosen, in their order."""
        if not self._several:
            place = self._box.currentIndex()
            return (tuple(self._labels.values())[place],) if place >= 0 else ()
        return tuple(
            label
            for place, label in enumerate(self._labels.values())
            if self._list.item(place).checkState() is Qt.CheckState.Checked
        )

    def tick(self, names: Iterable[str]) -> None:
        """Choose more labels of a merge, by their internal names."""
        wanted = frozenset(names)
        for place, label in enumerate(self._labels.values()):
            if label.name in wanted:
                self._list.item(place).setCheckState(Qt.CheckState.Checked)

    def _fill(self, counts: Mapping[Address, int], chosen: tuple[Address, ...]) -> None:
        with QSignalBlocker(self._list), QSignalBlocker(self._box):
            for place, (address, label) in enumerate(self._labels.items()):
                count = formats.number(counts.get(address, 0))
                text = f"{label.label}  ({count})"
                item = QListWidgetItem(text, self._list)
                item.setToolTip(label.name)
                is_chosen = address in chosen
                item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
                self._box.addItem(text)
                if is_chosen:
                    self._box.setCurrentIndex(place)
                    self._list.setCurrentRow(place)
        shown = min(len(self._labels), _MOST_ROWS)
        self._list.setFixedHeight(shown * _ROW + 4)

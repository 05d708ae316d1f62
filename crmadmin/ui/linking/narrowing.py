"""Which associations an edit is about: all, those that carry a key, those with one record."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from crmadmin.core.associations.links import PLAIN, LinkKey
from crmadmin.core.records.detail import RecordName
from crmadmin.services.browsing import Browsing
from crmadmin.ui.i18n import fill
from crmadmin.ui.linking.finder import RecordFinder
from crmadmin.ui.linking.words import KeyTexts
from crmadmin.ui.shell import Shell

_ALL, _ONE_RECORD, _KEY = "all", "record", "key:"


class Narrowing(QWidget):
    """Choose which associations; ``altered`` says that others are chosen."""

    altered = Signal()

    def __init__(self, shell: Shell, browsing: Browsing, dialog: QWidget) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setObjectName("linking.which")
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setAccessibleName(self.tr("Which associations"))
        self._finder = RecordFinder(shell, browsing, dialog, "linking.which.record")
        self._finder.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.box)
        column.addWidget(self._finder)
        self.box.currentIndexChanged.connect(self._turn)
        self._finder.chosen.connect(self.altered)

    @property
    def carrying(self) -> tuple[LinkKey, ...]:
        """Give the key that associations carry; empty for any."""
        chosen = str(self.box.currentData())
        return (chosen.removeprefix(_KEY),) if chosen.startswith(_KEY) else ()

    @property
    def is_one_record(self) -> bool:
        """Tell whether associations with one record alone are meant."""
        return bool(self.box.currentData() == _ONE_RECORD)

    @property
    def record(self) -> RecordName | None:
        """Give that record; None where all are meant, or while it is not found."""
        return self._finder.record if self.is_one_record else None

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is missing."""
        return not self.is_one_record or self.record is not None

    def offer(self, other: str, keys: Sequence[LinkKey], texts: KeyTexts) -> None:
        """Offer the ways of associations with records of an object; the way chosen stays."""
        former = self.box.currentData()
        self._finder.seek(other)
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItem(self.tr("All of them"), _ALL)
            for key in keys:
                if key != PLAIN:
                    text = fill(self.tr("Those with “%1”", "a label"), texts.key(key))
                    self.box.addItem(text, _KEY + key)
            self.box.addItem(self.tr("Those with one record…"), _ONE_RECORD)
            self.box.setCurrentIndex(max(0, self.box.findData(former)))
        self._turn()

    @Slot()
    def _turn(self) -> None:
        self._finder.setVisible(self.is_one_record)
        self.altered.emit()

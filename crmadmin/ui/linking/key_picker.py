"""Choosing several labels: a list to choose from, and a chip for each that was chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.associations.links import LinkKey
from crmadmin.ui.i18n import fill
from crmadmin.ui.icons import Icons
from crmadmin.ui.linking.words import KeyTexts
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.flow import FlowLayout
from crmadmin.ui.widgets.text import label


class KeyPicker(QWidget):
    """Choose labels; ``altered`` says that others are chosen. ``tint`` colours the chips' texts."""

    altered = Signal()

    def __init__(self, icons: Icons, name: str, tint: str) -> None:
        super().__init__()
        self._icons, self._name, self._tint = icons, name, tint
        self._offered: tuple[LinkKey, ...] = ()
        self._texts = KeyTexts()
        self._keys: tuple[LinkKey, ...] = ()
        self.box = QComboBox()
        self.box.setObjectName(name)
        self.box.setMinimumContentsLength(16)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.activated.connect(self._add)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.box)
        column.addWidget(self._chips)
        self._show()

    @property
    def keys(self) -> tuple[LinkKey, ...]:
        """Give what was chosen."""
        return self._keys

    def ask(self, placeholder: str) -> None:
        """Say what is chosen here."""
        self.box.setPlaceholderText(placeholder)
        self.box.setAccessibleName(placeholder)

    def offer(self, keys: Sequence[LinkKey], texts: KeyTexts) -> None:
        """Offer these keys; of what was chosen those that are offered stay."""
        self._offered, self._texts = tuple(keys), texts
        self._keys = tuple(key for key in self._keys if key in self._offered)
        self._show()

    def choose(self, keys: Sequence[LinkKey]) -> None:
        """Choose these of the keys offered."""
        self._keys = tuple(key for key in keys if key in self._offered)
        self._show()
        self.altered.emit()

    @Slot(int)
    def _add(self, place: int) -> None:
        self.choose((*self._keys, self.box.itemData(place)))

    def _remove(self, key: LinkKey) -> None:
        self.choose([each for each in self._keys if each != key])
        self.box.setFocus()

    def _show(self) -> None:
        left = [key for key in self._offered if key not in self._keys]
        with QSignalBlocker(self.box):
            self.box.clear()
            for key in left:
                self.box.addItem(self._texts.key(key), key)
            self.box.setCurrentIndex(-1)
        self.box.setEnabled(bool(left))
        while (item := self._flow.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        for key in self._keys:
            self._flow.addWidget(self._chip(key))
        self._chips.setVisible(bool(self._keys))
        self._chips.updateGeometry()

    def _chip(self, key: LinkKey) -> QFrame:
        text = self._texts.key(key)
        chip = QFrame()
        chip.setObjectName(f"{self._name}.chip")
        wear(chip, "chip")
        remove = QPushButton()
        remove.setObjectName(f"{self._name}.remove")
        remove.setAutoDefault(False)
        wear(remove, "link")
        self._icons.put(remove, "x")
        remove.setToolTip(self.tr("Leave it out"))
        remove.setAccessibleName(fill(self.tr("Leave out %1", "a label"), text))
        remove.clicked.connect(lambda _checked=False: self._remove(key))
        row = QHBoxLayout(chip)
        row.setContentsMargins(8, 2, 2, 2)
        row.setSpacing(4)
        row.addWidget(label(self._tint, text))
        row.addWidget(remove)
        return chip

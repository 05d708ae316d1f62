"""Which label others become: one that is there, or a new one."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.associations.suggestions import suggestions
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.errors import Language
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.associations.words import direction_name
from crmadmin.ui.widgets.boxes import give_way
from crmadmin.ui.widgets.flow import FlowLayout

_INDENT = 24


class LabelTarget(QWidget):
    """Choose or word the label; ``altered`` says that it became another."""

    altered = Signal()

    def __init__(
        self, labels: Iterable[AssociationLabel], pair: tuple[str, str], language: Language
    ) -> None:
        super().__init__()
        self._labels = tuple(labels)
        self._pair = pair
        self._offered: tuple[AssociationLabel, ...] = ()
        self._there = QRadioButton(self.tr("A label that is there"))
        self._there.setObjectName("merging.there")
        self._new = QRadioButton(self.tr("A new label"))
        self._new.setObjectName("merging.new")
        self._box = QComboBox()
        self._box.setObjectName("merging.into")
        self._box.setAccessibleName(self._there.text())
        give_way(self._box)
        self._text = self._edit("merging.text", direction_name(*pair))
        self._inverse = self._edit("merging.inverse", direction_name(*pair[::-1]))
        self._inverse.setPlaceholderText(
            fill(self.tr("%1 (blank: the same)", "a direction"), direction_name(*pair[::-1]))
        )
        self._text.setPlaceholderText(direction_name(*pair))
        self._examples = QWidget()
        self._fill_examples(language)
        self._lay_out()
        self._there.toggled.connect(self._turn)
        self._box.currentIndexChanged.connect(self.altered)
        self._new.setChecked(True)
        self._turn()

    @property
    def existing(self) -> AssociationLabel | None:
        """Give the label that is there; None where a new one is worded."""
        place = self._box.currentIndex()
        return self._offered[place] if self._there.isChecked() and place >= 0 else None

    @property
    def texts(self) -> tuple[str, str | None] | None:
        """Give the texts of a new label; None without, or where one that is there is chosen."""
        text, inverse = self._text.text().strip(), self._inverse.text().strip()
        if not self._new.isChecked() or not text:
            return None
        return text, inverse or None

    def leave_out(self, going: Iterable[AssociationLabel]) -> None:
        """Offer the labels that do not go; the one chosen stays where it can."""
        former = self.existing
        gone = tuple(going)
        self._offered = tuple(label for label in self._labels if label not in gone)
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItems([label.label for label in self._offered])
            place = self._offered.index(former) if former in self._offered else 0
            self._box.setCurrentIndex(place if self._offered else -1)
        self._there.setEnabled(bool(self._offered))
        if not self._offered:
            self._new.setChecked(True)

    def choose(self, label: AssociationLabel) -> None:
        """Choose a label that is there."""
        if label in self._offered:
            self._there.setChecked(True)
            self._box.setCurrentIndex(self._offered.index(label))

    def word(self, text: str, inverse: str = "") -> None:
        """Word a new label."""
        self._new.setChecked(True)
        self._text.setText(text)
        self._inverse.setText(inverse)
        self._text.setFocus()

    def _edit(self, name: str, called: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(called)
        made.textChanged.connect(self.altered)
        return made

    def _fill_examples(self, language: Language) -> None:
        """Offer roles that no label has yet."""
        flow = FlowLayout(self._examples, 6)
        offered = [each for each in suggestions(*self._pair, self._labels) if not each.existing]
        for number, suggestion in enumerate(offered):
            text, inverse = suggestion.texts(language)
            chip = QPushButton(text)
            chip.setObjectName(f"merging.template.{number}")
            chip.setAutoDefault(False)
            chip.clicked.connect(
                lambda _checked=False, texts=(text, inverse or ""): self.word(*texts)
            )
            flow.addWidget(chip)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for radio, parts in (
            (self._there, (self._box,)),
            (self._new, (self._text, self._inverse, self._examples)),
        ):
            inner = QVBoxLayout()
            inner.setContentsMargins(_INDENT, 0, 0, 0)
            inner.setSpacing(6)
            for part in parts:
                inner.addWidget(part)
            column.addWidget(radio)
            column.addLayout(inner)

    @Slot()
    def _turn(self) -> None:
        there = self._there.isChecked()
        self._box.setVisible(there)
        for part in (self._text, self._inverse, self._examples):
            part.setVisible(not there)
        self.altered.emit()

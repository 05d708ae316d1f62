"""What the list of findings is narrowed to."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from crmadmin.core.associations.findings import Finding, Severity
from crmadmin.ui.pages.associations.findings.kinds import Kind, kind_name, kind_of

_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LETTERS = 12
"""How wide a choice is at least: a small window has no more room."""


class FindingFilters(QWidget):
    """Narrow findings by what they are about and how much they matter; hide those seen to."""

    narrowed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kind = QComboBox()
        self._kind.setObjectName("findings.kind")
        self._severity = QComboBox()
        self._severity.setObjectName("findings.severity")
        self._open = QCheckBox()
        self._open.setObjectName("findings.open_only")
        self._kind.currentIndexChanged.connect(self.narrowed)
        self._severity.currentIndexChanged.connect(self.narrowed)
        self._open.toggled.connect(self.narrowed)
        for box in (self._kind, self._severity):
            box.setSizeAdjustPolicy(_SHORT)
            box.setMinimumContentsLength(_LETTERS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for part in (self._kind, self._severity, self._open):
            row.addWidget(part)
        row.addStretch(1)

    @property
    def is_narrowing(self) -> bool:
        """Tell whether anything is left out."""
        narrowed = self._kind.currentIndex() > 0 or self._severity.currentIndex() > 0
        return narrowed or self._open.isChecked()

    def lets_through(self, finding: Finding) -> bool:
        """Tell whether a finding is to be listed."""
        kind = self._kind.currentData() or Kind.ALL
        return (
            kind in {Kind.ALL, kind_of(finding)}
            and self._severity.currentData() in {None, finding.severity}
            and not (self._open.isChecked() and finding.checked)
        )

    def choose(self, kind: Kind) -> None:
        """Narrow to what findings are about."""
        self._kind.setCurrentIndex(max(0, self._kind.findData(kind)))

    @Slot()
    def clear(self) -> None:
        """Leave nothing out."""
        self._kind.setCurrentIndex(0)
        self._severity.setCurrentIndex(0)
        self._open.setChecked(False)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now; what was chosen stays."""
        self._kind.setAccessibleName(self.tr("What findings are about"))
        self._severity.setAccessibleName(self.tr("How much they matter"))
        self._open.setText(self.tr("Hide what was seen to"))
        _fill(self._kind, [(kind_name(kind), kind) for kind in Kind])
        _fill(
            self._severity,
            [
                (self.tr("Any weight"), None),
                (self.tr("Warnings"), Severity.WARNING),
                (self.tr("Worth knowing"), Severity.INFO),
            ],
        )


def _fill(box: QComboBox, choices: list[tuple[str, object]]) -> None:
    """Name choices anew without telling anybody that another one was chosen."""
    place = max(0, box.currentIndex())
    with QSignalBlocker(box):
        box.clear()
        for text, value in choices:
            box.addItem(text, value)
        box.setCurrentIndex(place)

"""What the table is narrowed to."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from crmadmin.ui.shell import Shell

_WIDTH = 220


class LabelFilters(QWidget):
    """Filter labels by a few letters, or to what is drafted.

    ``filtered`` carries the text, ``narrowed`` whether only drafted labels are wanted.
    """

    filtered = Signal(str)
    narrowed = Signal(bool)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._text = QLineEdit()
        self._text.setObjectName("associations.filter")
        self._text.setClearButtonEnabled(True)
        self._text.setMaximumWidth(_WIDTH)
        self._text.addAction(
            shell.icons.icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._text.textChanged.connect(self.filtered)
        self._drafted = QCheckBox()
        self._drafted.setObjectName("associations.drafted_only")
        self._drafted.toggled.connect(self.narrowed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        row.addWidget(self._drafted)
        row.addStretch(0)

    @property
    def text(self) -> str:
        """Give the letters that labels are filtered by."""
        return self._text.text()

    @property
    def drafted_only(self) -> bool:
        """Tell whether only drafted labels are wanted."""
        return self._drafted.isChecked()

    def clear(self) -> None:
        """Narrow to nothing."""
        self._text.clear()
        self._drafted.setChecked(False)

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self._text.setFocus()
        self._text.selectAll()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._text.setPlaceholderText(self.tr("Filter labels"))
        self._text.setAccessibleName(self.tr("Filter labels"))
        self._drafted.setText(self.tr("Only what is drafted"))

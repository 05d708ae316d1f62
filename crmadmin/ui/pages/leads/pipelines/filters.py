"""What the tab is narrowed to: the pipelines that a text means."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from crmadmin.ui.shell import Shell

_WIDTH = 220


class PipelineFilters(QWidget):
    """Find a pipeline; ``sought`` carries the text."""

    sought = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._find = QLineEdit()
        self._find.setObjectName("pipelines.find")
        self._find.setClearButtonEnabled(True)
        self._find.setMaximumWidth(_WIDTH)
        self._find.addAction(
            shell.icons.icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._find.textChanged.connect(self.sought)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._find, 1)
        row.addStretch(0)

    @property
    def text(self) -> str:
        """Give the letters by which a pipeline is sought."""
        return self._find.text()

    def focus(self) -> None:
        """Put the cursor where pipelines are found."""
        self._find.setFocus()
        self._find.selectAll()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        text = self.tr("Find a pipeline")
        self._find.setPlaceholderText(text)
        self._find.setAccessibleName(text)

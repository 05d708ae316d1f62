"""What the tab is narrowed to: the pipelines that a text means."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from crmadmin.ui.shell import Shell

_WIDTH = 220


class PipelineFilters(QWidget):
    """Find a pipeline, or add one; ``sought`` carries the text."""

    sought = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._find = QLineEdit()
        self._find.setObjectName("pipelines.find")
        self._find.setClearButtonEnabled(True)
        self._find.setMaximumWidth(_WIDTH)
        self._find.addAction(
            shell.icons.icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._find.textChanged.connect(self.sought)
        self._add = QPushButton()
        self._add.setObjectName("pipelines.add_pipeline")
        self._add.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._find, 1)
        row.addWidget(self._add)
        row.addStretch(0)

    @property
    def text(self) -> str:
        """Give the letters by which a pipeline is sought."""
        return self._find.text()

    def focus(self) -> None:
        """Put the cursor where pipelines are found."""
        self._find.setFocus()
        self._find.selectAll()

    def let_add(self, *, on: bool) -> None:
        """Offer to add a pipeline, or not."""
        self._add.setEnabled(on)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        text = self.tr("Find a pipeline")
        self._find.setPlaceholderText(text)
        self._find.setAccessibleName(text)
        self._add.setText(self.tr("Add pipeline…"))

    @Slot()
    def _ask(self) -> None:
        self._shell.actions.qt("leads.pipelines.add_pipeline").trigger()

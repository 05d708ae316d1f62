"""The report of an import, on its own."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crmadmin.core.import_report import ImportReport
from crmadmin.ui.importing.outcome import OutcomeStep
from crmadmin.ui.shell import Shell

_SIZE = (880, 560)


class ReportDialog(QDialog):
    """Show the report of an import that was made before."""

    def __init__(self, window: QWidget, shell: Shell, report: ImportReport) -> None:
        super().__init__(window)
        self.setObjectName("report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._outcome = OutcomeStep(shell)
        self._outcome.tell(report)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._outcome)
        column.addWidget(buttons)
        shell.languages.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.setWindowTitle(self.tr("Last import"))
        self._outcome.retranslate()

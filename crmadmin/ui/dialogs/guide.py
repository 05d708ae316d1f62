"""The guide, in the language of the window, readable without a network."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from crmadmin.ui.shell import Shell

_SIZE = (680, 640)


class GuideDialog(QDialog):
    """Show ``guide_<language>.md`` of the help folder; stays open beside the work."""

    def __init__(self, window: QWidget, shell: Shell, folder: Path) -> None:
        super().__init__(window)
        self.setObjectName("guide")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._shell = shell
        self._folder = folder
        self._text = QTextBrowser()
        self._text.setObjectName("guide.text")
        self._text.setOpenExternalLinks(True)
        self._text.document().setDocumentMargin(16)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._text)
        column.addWidget(buttons)
        shell.languages.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Show the guide of the language spoken now."""
        self.setWindowTitle(self.tr("Guide"))
        guide = self._folder / f"guide_{self._shell.languages.language}.md"
        self._text.setMarkdown(guide.read_text(encoding="utf-8"))

"""The guide, in the language of the window, readable without a network."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from crmadmin.ui.shell import Shell

_SIZE = (680, 640)
_ABOVE_HEADING, _BELOW, _LINE = 16, 4, 120


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
        space_out(self._text.document())


def space_out(document: QTextDocument) -> None:
    """Give headings and paragraphs air, which Markdown as Qt lays it out has not."""
    block = document.begin()
    while block.isValid():
        heading = block.blockFormat().headingLevel()
        form = QTextBlockFormat(block.blockFormat())
        form.setTopMargin(_ABOVE_HEADING if heading > 1 else 0)
        form.setBottomMargin(_BELOW)
        form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(block).setBlockFormat(form)
        block = block.next()

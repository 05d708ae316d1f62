"""Where plans and reports are written: the system's file dialog, and what kind of report."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.errors import Language
from crmadmin.services.reporting import ReportFormat
from crmadmin.ui.i18n import Texts
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import label

_WIDTH = 440
_NAMED = 20
"""Records that a report names behind each effect, where a person wants that."""
_LANGUAGES = {Language.FRENCH: "Français", Language.ENGLISH: "English"}


class ReviewFiles(Texts):
    """The texts of this module's functions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportChoice:
    """Which report is wanted, and where; ``named`` is how many records behind each effect."""

    path: Path
    format: ReportFormat
    language: Language
    named: int = 0


def ask_plan_file(window: QWidget, proposed: Path, done: Callable[[Path], None]) -> QFileDialog:
    """Ask where to write a plan."""
    title, kind = ReviewFiles.tr("Save the plan"), ReviewFiles.tr("Plans (*.json)")
    return _ask(window, title, proposed, kind, done)


class ReportDialog(QDialog):
    """Ask what a report is to be and where to write it; ``chosen`` carries the answer."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, proposed: Path, language: Language) -> None:
        super().__init__(window)
        self.setObjectName("review.report_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("crmadmin")
        self.setMinimumWidth(_WIDTH)
        self._proposed = proposed
        self._format = QComboBox()
        self._format.setObjectName("review.report.format")
        for each, text in (
            (ReportFormat.HTML, self.tr("HTML: to read, print and sign off")),
            (ReportFormat.CSV, self.tr("CSV: a row for each field that changes")),
            (ReportFormat.JSON, self.tr("JSON: the plan itself, for programs")),
        ):
            self._format.addItem(text, each)
        self._language = QComboBox()
        self._language.setObjectName("review.report.language")
        for spoken, name in _LANGUAGES.items():
            self._language.addItem(name, spoken)
        self._language.setCurrentIndex(self._language.findData(language))
        self._named = QCheckBox(
            self.tr("&Name up to %Ln record(s) behind each effect", None, _NAMED)
        )
        self._named.setObjectName("review.report.named")
        self._named.setToolTip(
            self.tr("Names are personal data: give such a report only to who may see them")
        )
        self._format.currentIndexChanged.connect(self._suit)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Format"), self._format)
        form.addRow(self.tr("&Language"), self._language)
        form.addRow("", self._named)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(label("section", self.tr("Report of this plan")))
        column.addLayout(form)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        go = QPushButton(self.tr("Choose the file…"))
        go.setObjectName("review.report.go")
        wear(go, "primary")
        go.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        return buttons

    def _suit(self) -> None:
        """Only a report for reading is in a language, and names records."""
        for part in (self._language, self._named):
            part.setEnabled(self._is_for_reading())

    def _is_for_reading(self) -> bool:
        return ReportFormat(self._format.currentData()) is ReportFormat.HTML

    def _ask(self) -> None:
        wanted = ReportFormat(self._format.currentData())
        proposed = self._proposed.with_name(f"{self._proposed.name}.{wanted}")
        kind = f"{wanted.upper()} (*.{wanted})"
        _ask(self, self.tr("Export the report"), proposed, kind, self._choose)

    def _choose(self, path: Path) -> None:
        self.chosen.emit(
            ReportChoice(
                path=path,
                format=ReportFormat(self._format.currentData()),
                language=Language(self._language.currentData()),
                named=_NAMED if self._named.isChecked() and self._is_for_reading() else 0,
            )
        )
        self.accept()


def _ask(
    window: QWidget, title: str, proposed: Path, kind: str, done: Callable[[Path], None]
) -> QFileDialog:
    dialog = QFileDialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    folder = proposed.parent if proposed.parent.is_dir() else Path.home()
    dialog.setDirectory(str(folder))
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda path: done(Path(path)))
    dialog.open()
    return dialog

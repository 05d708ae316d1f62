"""Asking where to write changes of the history."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from crmadmin.services.history import FileFormat
from crmadmin.ui.i18n import Texts, fill

_FORMATS = {".csv": FileFormat.CSV, ".xlsx": FileFormat.XLSX, ".json": FileFormat.JSON}


class HistoryFiles(Texts):
    """The texts of this module."""


def ask_audit_target(
    window: QWidget, proposed: Path, done: Callable[[Path, FileFormat], None]
) -> QFileDialog:
    """Ask for a file and what it is to be; CSV where its name does not say."""
    dialog = QFileDialog(window, HistoryFiles.tr("Export the changes"), str(proposed.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    names = {
        fill(HistoryFiles.tr("CSV files (%1)"), "*.csv"): "csv",
        fill(HistoryFiles.tr("Excel workbooks (%1)"), "*.xlsx"): "xlsx",
        fill(HistoryFiles.tr("JSON files (%1)"), "*.json"): "json",
    }
    dialog.setNameFilters([*names])
    dialog.setDefaultSuffix("csv")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(names[chosen]))
    dialog.selectFile(proposed.name)

    def selected(text: str) -> None:
        path = Path(text)
        done(path, _FORMATS.get(path.suffix.lower(), FileFormat.CSV))

    dialog.fileSelected.connect(selected)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog

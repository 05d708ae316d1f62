"""Asking which configuration file to read or write, and where to export a list."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from crmadmin.services.effect_rows import FileFormat
from crmadmin.ui.i18n import Texts, fill


class SyncFiles(Texts):
    """The texts of this module."""


def ask_configuration(window: QWidget, folder: Path, done: Callable[[Path], None]) -> QFileDialog:
    """Ask which configuration file to import."""
    dialog = QFileDialog(window, SyncFiles.tr("Import a configuration"), str(folder))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_yaml(), fill(SyncFiles.tr("All files (%1)"), "*")])
    return _opened(dialog, done)


def ask_configuration_target(
    window: QWidget, proposed: Path, done: Callable[[Path], None]
) -> QFileDialog:
    """Ask where to write the configuration; a file that is there is updated in place."""
    dialog = QFileDialog(window, SyncFiles.tr("Export the configuration"), str(proposed.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(_yaml())
    dialog.setDefaultSuffix("yaml")
    dialog.selectFile(proposed.name)
    return _opened(dialog, done)


def ask_list_target(
    window: QWidget, proposed: Path, done: Callable[[Path, FileFormat], None]
) -> QFileDialog:
    """Ask where to export a list of effects, and as what."""
    dialog = QFileDialog(window, SyncFiles.tr("Export this list"), str(proposed.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    csv = fill(SyncFiles.tr("CSV files (%1)"), "*.csv")
    xlsx = fill(SyncFiles.tr("Excel workbooks (%1)"), "*.xlsx")
    dialog.setNameFilters([csv, xlsx])
    dialog.setDefaultSuffix("csv")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("xlsx" if chosen == xlsx else "csv")
    )
    dialog.selectFile(proposed.name)

    def selected(path: Path) -> None:
        is_sheet = path.suffix.lower() == ".xlsx"
        done(path, FileFormat.XLSX if is_sheet else FileFormat.CSV)

    return _opened(dialog, selected)


def _yaml() -> str:
    return fill(SyncFiles.tr("Configuration files (%1)"), "*.yaml *.yml")


def _opened(dialog: QFileDialog, done: Callable[[Path], None]) -> QFileDialog:
    dialog.fileSelected.connect(lambda path: done(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog

"""Asking for files and places with the system's own dialogs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from crmadmin.services.workspaces import SUFFIX
from crmadmin.ui.i18n import Texts, fill


class Files(Texts):
    """The texts of this module."""


def ask_workspace(window: QWidget, folder: Path, done: Callable[[Path], None]) -> QFileDialog:
    """Ask which workspace to open."""
    dialog = _dialog(window, Files.tr("Open a workspace"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(fill(Files.tr("crmadmin workspaces (%1)"), f"*{SUFFIX}"))
    dialog.fileSelected.connect(lambda path: done(Path(path)))
    dialog.open()
    return dialog


def ask_new_workspace(window: QWidget, proposed: Path, done: Callable[[Path], None]) -> QFileDialog:
    """Ask where to create a workspace."""
    dialog = _dialog(window, Files.tr("Create a workspace"), proposed.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(fill(Files.tr("crmadmin workspaces (%1)"), f"*{SUFFIX}"))
    dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda path: done(Path(path)))
    dialog.open()
    return dialog


def ask_exports(
    window: QWidget, folder: Path, done: Callable[[tuple[Path, ...]], None]
) -> QFileDialog:
    """Ask which exported files to import."""
    dialog = _dialog(window, Files.tr("Choose exported files"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    exports, everything = Files.tr("Exports (%1)"), Files.tr("All files (%1)")
    patterns = "*.csv *.tsv *.txt *.xlsx *.json"
    dialog.setNameFilters([fill(exports, patterns), fill(everything, "*")])
    dialog.filesSelected.connect(lambda paths: done(tuple(map(Path, paths))))
    dialog.open()
    return dialog


def ask_folder(
    window: QWidget, folder: Path, done: Callable[[tuple[Path, ...]], None]
) -> QFileDialog:
    """Ask for a folder of exported files."""
    dialog = _dialog(window, Files.tr("Choose a folder of exports"), folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.filesSelected.connect(lambda paths: done(tuple(map(Path, paths))))
    dialog.open()
    return dialog


def ask_report_file(window: QWidget, proposed: Path, done: Callable[[Path], None]) -> QFileDialog:
    """Ask where to save a report as text."""
    dialog = _dialog(window, Files.tr("Save the report"), proposed.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(fill(Files.tr("Text files (%1)"), "*.txt"))
    dialog.setDefaultSuffix("txt")
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda path: done(Path(path)))
    dialog.open()
    return dialog


def _dialog(window: QWidget, title: str, folder: Path) -> QFileDialog:
    dialog = QFileDialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    existing = next((place for place in (folder, *folder.parents) if place.is_dir()), Path.home())
    dialog.setDirectory(str(existing))
    return dialog

"""Asking for a file of associations, and where to save texts about it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.errors.exporting import CANNOT_WRITE
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.shell import Shell


class LinkFiles(Texts):
    """The texts of this module."""


def ask_open(window: QWidget, folder: Path, done: Callable[[Path], None]) -> QFileDialog:
    """Ask which file to read."""
    dialog = _dialog(window, LinkFiles.tr("Choose a file of associations"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    tables, everything = LinkFiles.tr("Tables (%1)"), LinkFiles.tr("All files (%1)")
    dialog.setNameFilters([fill(tables, "*.csv *.tsv *.txt *.xlsx"), fill(everything, "*")])
    dialog.fileSelected.connect(lambda path: done(Path(path)))
    dialog.open()
    return dialog


def ask_save(window: QWidget, proposed: Path, done: Callable[[Path], None]) -> QFileDialog:
    """Ask where to save a text."""
    dialog = _dialog(window, LinkFiles.tr("Save"), proposed.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(fill(LinkFiles.tr("Files (%1)"), f"*{proposed.suffix}"))
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda path: done(Path(path)))
    dialog.open()
    return dialog


def save(shell: Shell, owner: QWidget, text: str, path: Path) -> None:
    """Write a text in the background, marked as UTF-8 so that Excel reads its accents."""

    def work(_monitor: Monitor) -> None:
        try:
            path.write_text(text, encoding="utf-8-sig")
        except OSError as error:
            raise Problem(CANNOT_WRITE, path=path, detail=str(error)) from error

    shell.operations.start(
        work,
        owner=owner,
        done=lambda _none: shell.notices.toast(fill(LinkFiles.tr("%1 saved"), path.name)),
        failed=shell.notices.problem,
    )


def _dialog(window: QWidget, title: str, folder: Path) -> QFileDialog:
    dialog = QFileDialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    existing = next((place for place in (folder, *folder.parents) if place.is_dir()), Path.home())
    dialog.setDirectory(str(existing))
    return dialog

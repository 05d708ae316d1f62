"""Taking the matrix away as a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from crmadmin.services.association_matrix import Matrix, export_matrix
from crmadmin.settings import LAST_EXPORT_FOLDER
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.shell import Shell


class MatrixExport(Texts):
    """The texts of this module."""


def ask_export(owner: QWidget, shell: Shell, matrix: Matrix) -> None:
    """Ask for a file, then write the matrix into it in the background."""
    folder = Path(shell.settings.get(LAST_EXPORT_FOLDER) or Path.home())
    dialog = QFileDialog(owner.window(), MatrixExport.tr("Export the matrix"), str(folder))
    dialog.setObjectName("associations.matrix.export_file")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(fill(MatrixExport.tr("CSV files (%1)"), "*.csv"))
    dialog.setDefaultSuffix("csv")
    dialog.selectFile("associations.csv")
    dialog.fileSelected.connect(lambda name: export(owner, shell, matrix, Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def export(
    owner: QWidget,
    shell: Shell,
    matrix: Matrix,
    path: Path,
    done: Callable[[], None] = lambda: None,
) -> None:
    """Write the matrix, and say when it is done."""
    shell.settings.set(LAST_EXPORT_FOLDER, str(path.parent))

    def told(count: int) -> None:
        text = MatrixExport.tr("%Ln pair(s) exported to %1", None, count)
        shell.notices.toast(fill(text, path.name))
        done()

    shell.operations.start(lambda _monitor: export_matrix(matrix, path), owner=owner, done=told)

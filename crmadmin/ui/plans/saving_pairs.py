"""Writing the pairs of records of a run into a file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from crmadmin.core.progress import Monitor
from crmadmin.services.history import FileFormat
from crmadmin.services.pushes.links.rows import RunLinks
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.shell import Shell

_FORMATS = {".csv": FileFormat.CSV, ".xlsx": FileFormat.XLSX, ".json": FileFormat.JSON}


class SavingPairs(Texts):
    """The texts of this module."""


def ask_to_save_pairs(page: QWidget, shell: Shell, links: RunLinks, folder: Path) -> QFileDialog:
    """Ask for a file, then write the pairs of a run that a query wants; CSV where in doubt."""
    dialog = QFileDialog(page.window(), SavingPairs.tr("Save the pairs"), str(folder))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(fill(SavingPairs.tr("Tables (%1)"), "*.csv *.xlsx *.json"))
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(f"run-{links.run_id}-pairs.csv")
    dialog.fileSelected.connect(lambda text: save_pairs(page, shell, links, Path(text)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def save_pairs(owner: QWidget, shell: Shell, links: RunLinks, path: Path) -> None:
    """Write the pairs in the background, and say when it is done."""
    file_format = _FORMATS.get(path.suffix.lower(), FileFormat.CSV)

    def work(monitor: Monitor) -> int:
        return links.export(path, file_format, monitor)

    def done(count: int) -> None:
        written = SavingPairs.tr("%Ln pair(s)", None, count)
        shell.notices.toast(fill(SavingPairs.tr("%1 written to %2"), written, path.name))

    shell.operations.start(
        work,
        owner=owner,
        done=done,
        failed=shell.notices.problem,
        title=SavingPairs.tr("Exporting"),
    )

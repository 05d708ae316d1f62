"""Taking the records shown away as a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from crmadmin.core.progress import Monitor
from crmadmin.core.records.query import RecordQuery
from crmadmin.services.browsing import Browsing
from crmadmin.services.exporting import FileFormat, export_records
from crmadmin.settings import LAST_EXPORT_FOLDER
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.shell import Shell


class Export(Texts):
    """The texts of this module."""


def ask_export(parent: QWidget, shell: Shell, browsing: Browsing, query: RecordQuery) -> None:
    """Ask for a file, then write the records of a query into it in the background."""
    filters = {
        Export.tr("CSV file (*.csv)"): FileFormat.CSV,
        Export.tr("Excel workbook (*.xlsx)"): FileFormat.XLSX,
        Export.tr("JSON file (*.json)"): FileFormat.JSON,
    }
    dialog = QFileDialog(parent, Export.tr("Export records"))
    dialog.setObjectName("export-file")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(FileFormat.CSV)
    folder = Path(shell.settings.get(LAST_EXPORT_FOLDER) or Path.home())
    dialog.setDirectory(str(folder))
    dialog.selectFile(f"{query.system}-{query.object}.csv")
    dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(filters[name]))

    def take(name: str) -> None:
        file_format = filters[dialog.selectedNameFilter()]
        export(parent, shell, exporting(browsing, query, path_of(name, file_format)))

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def path_of(name: str, file_format: FileFormat) -> Path:
    """Give the file that a person named, with the suffix of the format they chose."""
    path = Path(name)
    known = {f".{each}" for each in FileFormat}
    if path.suffix.lower() in known:
        return path.with_suffix(f".{file_format}")
    return path.with_name(f"{path.name}.{file_format}")


Exporting = tuple[Path, Callable[[Monitor], int]]


def exporting(browsing: Browsing, query: RecordQuery, path: Path) -> Exporting:
    """Give the work that writes the records of a query into a file, by its suffix."""
    file_format = FileFormat(path.suffix.removeprefix(".").lower())
    return path, lambda monitor: export_records(browsing, query, path, file_format, monitor)


def export(owner: QWidget, shell: Shell, work: Exporting) -> None:
    """Write in the background, and say when it is done."""
    path, write = work
    shell.settings.set(LAST_EXPORT_FOLDER, str(path.parent))

    def done(count: int) -> None:
        shell.notices.toast(
            fill(Export.tr("%Ln record(s) exported to %1", None, count), path.name),
            action=Export.tr("Open the folder"),
            run=lambda: _open(path.parent),
        )

    title = fill(Export.tr("Exporting %1"), path.name)
    shell.operations.start(write, owner=owner, done=done, title=title)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

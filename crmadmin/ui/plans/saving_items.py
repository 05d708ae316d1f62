"""Writing the items of a run, pairs of records or records, into a file."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from crmadmin.core.progress import Monitor
from crmadmin.services.history import FileFormat
from crmadmin.services.pushes.batches.rows import RunItems
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.shell import Shell

_FORMATS = {".csv": FileFormat.CSV, ".xlsx": FileFormat.XLSX, ".json": FileFormat.JSON}
_RECORDS = "records"

AnyItems = RunItems[Any, Any, Any]


class SavingItems(Texts):
    """The texts of this module."""


def ask_to_save_items(page: QWidget, shell: Shell, items: AnyItems, folder: Path) -> QFileDialog:
    """Ask for a file, then write the items of a run that a query wants; CSV where in doubt."""
    title = (
        SavingItems.tr("Save the records")
        if items.unit == _RECORDS
        else SavingItems.tr("Save the pairs")
    )
    dialog = QFileDialog(page.window(), title, str(folder))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(fill(SavingItems.tr("Tables (%1)"), "*.csv *.xlsx *.json"))
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(f"run-{items.run_id}-{items.unit}.csv")
    dialog.fileSelected.connect(lambda text: save_items(page, shell, items, Path(text)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def save_items(owner: QWidget, shell: Shell, items: AnyItems, path: Path) -> None:
    """Write the items in the background, and say when it is done."""
    file_format = _FORMATS.get(path.suffix.lower(), FileFormat.CSV)

    def work(monitor: Monitor) -> int:
        return items.export(path, file_format, monitor)

    def done(count: int) -> None:
        written = (
            SavingItems.tr("%Ln record(s)", None, count)
            if items.unit == _RECORDS
            else SavingItems.tr("%Ln pair(s)", None, count)
        )
        shell.notices.toast(fill(SavingItems.tr("%1 written to %2"), written, path.name))

    shell.operations.start(
        work,
        owner=owner,
        done=done,
        failed=shell.notices.problem,
        title=SavingItems.tr("Exporting"),
    )

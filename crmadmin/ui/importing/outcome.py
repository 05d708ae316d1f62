"""Third step: what the import brought, and what it could not read."""

from pathlib import Path, PurePath

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.import_report import FileReport, ImportReport
from crmadmin.ui import formats
from crmadmin.ui.dialogs.files import ask_report_file
from crmadmin.ui.importing.outcome_text import as_text, left_out, notes, summary, what
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label, selectable

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OutcomeStep(QWidget):
    """Show an import report: a row a file, below it what is worth looking at."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._report: ImportReport | None = None
        self._summary = selectable(label("section", wraps=True))
        self._summary.setObjectName("import.summary")
        self._left_out = selectable(label("secondary", wraps=True))
        self._tree = QTreeWidget()
        self._tree.setObjectName("import.report")
        self._tree.setColumnCount(6)
        self._tree.setWordWrap(True)
        self._copy = QPushButton()
        self._copy.setObjectName("import.copy")
        self._copy.clicked.connect(self._copy_text)
        self._save = QPushButton()
        self._save.setObjectName("import.save")
        self._save.clicked.connect(self._ask_file)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._left_out, 1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._summary)
        column.addWidget(self._tree, 1)
        column.addLayout(buttons)
        self.retranslate()

    def tell(self, report: ImportReport) -> None:
        """Show a report."""
        self._report = report
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._copy.setText(self.tr("Copy report"))
        self._save.setText(self.tr("Save report…"))
        columns = (self.tr("Rows"), self.tr("New"), self.tr("Changed"), self.tr("Unchanged"))
        self._tree.setHeaderLabels([self.tr("File"), self.tr("Holds"), *columns])
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in range(2, 6):
            self._tree.headerItem().setTextAlignment(column, _RIGHT)
        if self._report is not None:
            self._fill(self._report)

    def _fill(self, report: ImportReport) -> None:
        self._summary.setText(summary(report))
        self._left_out.setText(left_out(report) if report.left_out else "")
        self._tree.clear()
        for file in report.files:
            self._add(file)

    def _add(self, file: FileReport) -> None:
        rows = file.loaded
        counts = map(formats.number, (rows.read, rows.new, rows.changed, rows.unchanged))
        held = what(file.kind, file.system, file.object)
        item = QTreeWidgetItem(self._tree, [PurePath(file.path).name, held, *counts])
        item.setToolTip(0, file.path)
        for column in range(2, 6):
            item.setTextAlignment(column, _RIGHT)
        for note in notes(file):
            child = QTreeWidgetItem(item, [note])
            child.setIcon(0, self._shell.icons.icon("warning", "blocked"))
            child.setToolTip(0, note)
            child.setFirstColumnSpanned(True)
        item.setExpanded(True)

    @Slot()
    def _copy_text(self) -> None:
        if self._report:
            QGuiApplication.clipboard().setText(as_text(self._report))

    @Slot()
    def _ask_file(self) -> None:
        proposed = Path.home() / self.tr("import report.txt")
        ask_report_file(self, proposed, self._save_to)

    def _save_to(self, path: Path) -> None:
        if self._report:
            path.write_text(as_text(self._report), encoding="utf-8")

"""A good file: how many associations it would change, and the first of them before → after."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from crmadmin.core.associations.staging import LinkFile, LinkRow
from crmadmin.core.definitions import System
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.linking.columns import NAMES, link_columns
from crmadmin.ui.linking.files.sample import FileSample
from crmadmin.ui.names import object_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_KEY = "linking.file_sample"


class CheckedFile(QWidget):
    """Show what a good file would do."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._samples: tuple[FileSample, ...] = ()
        self._figures = label("section", wraps=True)
        self._figures.setObjectName("linking.file.figures")
        self._figures.setFont(numeric(self._figures.font()))
        self._pairs = QComboBox()
        self._pairs.setObjectName("linking.file.pairs")
        self._pairs.setAccessibleName(self.tr("Between which objects"))
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(4)
        self.table = TableView(_KEY, choosable=True)
        self.table.setAccessibleName(self.tr("Pairs of records, before and after"))
        self._model: ListTableModel[LinkRow] = ListTableModel(
            (), identity=lambda row: (row.record.id, row.other.id), parent=self
        )
        self.table.show_model(self._model)
        self.table.header.setStretchLastSection(True)
        self._layout = TableLayout(self.table, shell.settings)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._figures, 1)
        head.addWidget(self._pairs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._warnings)
        column.addWidget(self.table, 1)
        self._pairs.currentIndexChanged.connect(self._show_pair)

    def show_file(self, file: LinkFile, samples: tuple[FileSample, ...]) -> None:
        """Show another file."""
        self._samples = samples
        changed = sum(count.changed for count in file.counts.values())
        same = sum(count.unchanged for count in file.counts.values())
        text = self.tr("%Ln association(s) would change", None, changed)
        if same:
            rest = fill(self.tr("%1 are so already"), formats.number(same))
            text = f"{text} · {rest}"
        self._figures.setText(text)
        with QSignalBlocker(self._pairs):
            self._pairs.clear()
            for sample in samples:
                one, other = (object_name(System.HUBSPOT, name) for name in sample.pair)
                self._pairs.addItem(f"{one} ↔ {other}")
        self._pairs.setVisible(len(samples) > 1)
        self._show_pair()

    def warn(self, texts: tuple[str, ...]) -> None:
        """Say what it would be staged in spite of."""
        while (item := self._warnings.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        for text in texts:
            self._warnings.addWidget(line(Symbol(self._shell.icons, "warning", "blocked"), text))

    @Slot()
    def _show_pair(self) -> None:
        place = self._pairs.currentIndex()
        if 0 <= place < len(self._samples):
            sample = self._samples[place]
            columns = link_columns(self._shell, sample.pair, sample.texts)
            self._layout.use(_KEY, columns, NAMES)
            self._model.set_rows(sample.rows)
        else:
            self._model.set_rows(())

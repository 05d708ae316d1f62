"""The items of a run, pairs of records or records: what became of each, and why not."""

from abc import abstractmethod
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.records.detail import RecordName
from crmadmin.core.runs.verdicts import ItemOutcome, ItemQuery, Tally
from crmadmin.ui.i18n import Texts
from crmadmin.ui.plans.looks import Look
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.paged_table import PagedTableModel, PageSource
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.text import ElidedLabel

LOOKS = {
    ItemOutcome.DONE: Look("check-circle", "create"),
    ItemOutcome.THERE: Look("check-circle", "muted"),
    ItemOutcome.REFUSED: Look("prohibit", "blocked"),
    ItemOutcome.FAILED: Look("x-circle", "delete"),
    ItemOutcome.DIFFERS: Look("warning-circle", "blocked"),
}
"""The look of what became of an item."""

S = TypeVar("S")


class RunItemTexts(Texts):
    """The texts of this module."""


class RunItemsPanel(QWidget, Generic[S]):
    """Show the items of a run; ``record_opened`` carries a record to be shown.

    ``saving`` asks for a file of the items that are listed.
    """

    record_opened = Signal(object)
    saving = Signal(object)

    def __init__(self, shell: Shell, key: str, shown: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName(key)
        self._shell = shell
        self._read: Callable[[ItemQuery], PageSource[S]] | None = None
        self._tally = Tally()
        self._known = Configuration()
        self._title = ElidedLabel("section")
        self._title.setObjectName(f"{key}.title")
        self._only = QCheckBox()
        self._only.setObjectName(f"{key}.not_done")
        self._save = link("", self._ask_to_save, f"{key}.save")
        self.table = TableView(f"{key}.table", choosable=True)
        self._model: PagedTableModel[S] = PagedTableModel(
            self.columns(), shell.operations, self.table
        )
        self.table.show_model(self._model)
        self.table.header.setStretchLastSection(True)
        self._layout = TableLayout(self.table, shell.settings)
        self._layout.use(key, self._model.columns, shown)
        self._lay_out()
        self._only.toggled.connect(self._list)
        self._model.failed.connect(shell.notices.problem)
        self.table.opened.connect(lambda row: self._open(row, ""))
        self.table.link_opened.connect(self._open)
        shell.theme.changed.connect(self.retranslate)
        self.retranslate()

    @abstractmethod
    def columns(self) -> tuple[TableColumn[S], ...]:
        """List the columns, named in the language spoken now."""

    @abstractmethod
    def tally_text(self, tally: Tally) -> str:
        """Count the items that are as planned, and those that are not."""

    @abstractmethod
    def texts(self) -> tuple[str, str]:
        """Give what the link to a file says, and what the table is called."""

    @abstractmethod
    def record_of(self, row: S, column: str) -> RecordName:
        """Give the record that a cell of a row leads to."""

    @property
    def known(self) -> Configuration:
        """Give the configuration that knows what items hold."""
        return self._known

    @property
    def query(self) -> ItemQuery:
        """Give which items are listed."""
        return ItemQuery(not_done=self._only.isChecked())

    def show_items(
        self,
        read: Callable[[ItemQuery], PageSource[S]] | None,
        tally: Tally,
        known: Configuration,
    ) -> None:
        """Show the items of another run: those that were not done, if there are any."""
        self._read, self._tally, self._known = read, tally, known
        with QSignalBlocker(self._only):
            self._only.setChecked(bool(tally.not_done))
            self._only.setEnabled(0 < tally.not_done < tally.judged)
        self.retranslate()
        self._list()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        save, name = self.texts()
        self._title.say(self.tally_text(self._tally))
        self._only.setText(RunItemTexts.tr("Only what is not done"))
        self._save.setText(save)
        self.table.setAccessibleName(name)
        self._layout.retitle(self.columns())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 8, 24, 8)
        head.setSpacing(16)
        head.addWidget(self._title, 1)
        head.addWidget(self._only)
        head.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    @Slot()
    def _list(self) -> None:
        self.table.setCurrentIndex(QModelIndex())
        self._model.set_source(None if self._read is None else self._read(self.query))

    def _ask_to_save(self) -> None:
        if self._read is not None:
            self.saving.emit(self.query)

    @Slot(object, str)
    def _open(self, row: S, column: str) -> None:
        self.record_opened.emit(self.record_of(row, column))

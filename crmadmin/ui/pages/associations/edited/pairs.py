"""The pairs of records of one staged edit, before → after."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal, Slot

from crmadmin.core.associations.staging import LinkRow, StagedEdit
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.effects.rows import Page
from crmadmin.core.progress import Monitor
from crmadmin.services.linking import Linking
from crmadmin.ui.linking.columns import NAMES, RECORD, link_columns
from crmadmin.ui.linking.words import KeyTexts
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.paged_table import PagedTableModel
from crmadmin.ui.tables.view import TableView

_KEY = "associations.edit_pairs"


@dataclass(frozen=True, slots=True, kw_only=True)
class EditRows:
    """The pairs of an edit, read in pages."""

    linking: Linking
    staged: StagedEdit

    def head(self, limit: int, monitor: Monitor, /) -> Sequence[LinkRow]:
        """Give the first of them."""
        return self.page(0, limit, monitor)

    def count(self, _monitor: Monitor, /) -> int:
        """Give how many they are: the edit says so."""
        return self.staged.edit.pairs

    def page(self, offset: int, limit: int, monitor: Monitor, /) -> Sequence[LinkRow]:
        """Give some of them."""
        return self.linking.rows(
            self.staged.edit.edit_id, Page(offset=offset, limit=limit), monitor
        )


class EditPairs(TableView):
    """Show the pairs of an edit; ``record_opened`` carries a record to be shown."""

    record_opened = Signal(object)

    def __init__(self, shell: Shell, linking: Linking) -> None:
        super().__init__(_KEY, choosable=True)
        self._shell, self._linking = shell, linking
        self._staged: StagedEdit | None = None
        self._texts = KeyTexts()
        self._model: PagedTableModel[LinkRow] = PagedTableModel((), shell.operations, self)
        self.show_model(self._model)
        self.header.setStretchLastSection(True)
        self._layout = TableLayout(self, shell.settings)
        self._model.failed.connect(shell.notices.problem)
        self.opened.connect(lambda row: self.record_opened.emit(row.record))
        self.link_opened.connect(self._open_linked)
        shell.theme.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the columns in the language spoken now."""
        self.setAccessibleName(self.tr("Pairs of records of the edit"))
        if self._staged is not None:
            self._layout.retitle(self._columns(self._staged))

    def show_edit(self, staged: StagedEdit | None, configuration: Configuration) -> None:
        """Show the pairs of another edit, or of the same anew.

        ``configuration`` knows the labels that are there and those that are drafted.
        """
        former, self._staged = self._staged, staged
        self.setCurrentIndex(QModelIndex())
        if staged is None:
            self._model.set_source(None)
            return
        pair = _pair(staged)
        self._texts = KeyTexts.known(configuration.each(AssociationLabel), *pair)
        if former is None or _pair(former) != pair:
            self._layout.use(_KEY, self._columns(staged), NAMES)
        else:
            self.retranslate()
        self._model.set_source(EditRows(linking=self._linking, staged=staged))

    def _columns(self, staged: StagedEdit) -> tuple[TableColumn[LinkRow], ...]:
        return link_columns(self._shell, _pair(staged), self._texts, linked=True)

    @Slot(object, str)
    def _open_linked(self, row: LinkRow, name: str) -> None:
        self.record_opened.emit(row.record if name == RECORD else row.other)


def _pair(staged: StagedEdit) -> tuple[str, str]:
    return staged.edit.from_object, staged.edit.to_object

"""The audit: every setting that was changed, from what to what, by which request."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QColor

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.runs.audit import AuditEntry
from crmadmin.services.history import AuditEntries
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.plans.looks import difference_look
from crmadmin.ui.plans.speaking import speech_of, when
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.change import ShownChange
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.paged_table import PagedTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.wording.kinds import CHANNELS, kind_title
from crmadmin.wording.settings import address_line, differences, setting_line
from crmadmin.wording.typography import sentence_case

_DEFAULT = ("at", "setting", "change", "who", "request")
_OF_RUN = ("setting", "change", "way", "request", "at")


class EntryColumns(Texts):
    """The texts of this module."""


def entry_columns(
    shell: Shell, known: Configuration | None = None
) -> tuple[TableColumn[AuditEntry], ...]:
    """List the columns, named in the language spoken now; ``known`` names other settings."""
    speech = speech_of(shell)

    def setting(row: AuditEntry) -> str:
        found = row.before or row.after
        if found is None:
            return sentence_case(address_line(speech, row.address))
        return sentence_case(setting_line(speech, found, known))

    def change(row: AuditEntry) -> ShownChange:
        look = difference_look(row.before, row.after)
        colour = QColor(getattr(shell.theme.tokens, look.tint))
        if row.before is None:
            return ShownChange(before="", after=EntryColumns.tr("created"), colour=colour)
        if row.after is None:
            return ShownChange(before="", after=EntryColumns.tr("deleted"), colour=colour)
        first = differences(speech, row.before, row.after, known)
        blank = EntryColumns.tr("(blank)")
        old, new = (first[0].old, first[0].new) if first else ("", "")
        return ShownChange(before=old or blank, after=new or blank, colour=colour)

    return (
        TableColumn(
            name="at", title=EntryColumns.tr("When"), text=lambda row: when(row.at), width=140
        ),
        TableColumn(
            name="setting",
            title=EntryColumns.tr("Setting"),
            text=setting,
            tooltip=lambda row: str(row.address),
            icon=lambda row: shell.icons.icon(*difference_look(row.before, row.after)),
            width=320,
        ),
        TableColumn(
            name="change",
            title=EntryColumns.tr("Before → after"),
            text=lambda row: change(row).words(),
            change=change,
            width=260,
        ),
        TableColumn(
            name="kind",
            title=EntryColumns.tr("Kind"),
            text=lambda row: kind_title(speech, row.address.kind),
            width=160,
        ),
        TableColumn(name="who", title=EntryColumns.tr("Who"), text=lambda row: row.who, width=130),
        TableColumn(
            name="way",
            title=EntryColumns.tr("How"),
            text=lambda row: sentence_case(speech(CHANNELS[row.channel])),
            width=120,
        ),
        TableColumn(
            name="request",
            title=EntryColumns.tr("Request"),
            text=lambda row: row.request_id,
            elided_in_middle=True,
            width=200,
        ),
        TableColumn(
            name="run",
            title=EntryColumns.tr("Run"),
            text=lambda row: formats.number(row.run_id),
            numeric=True,
            width=60,
        ),
        TableColumn(
            name="account",
            title=EntryColumns.tr("Portal"),
            text=lambda row: row.account_id,
            width=100,
        ),
        TableColumn(
            name="address",
            title=EntryColumns.tr("Address"),
            text=lambda row: str(row.address),
            width=320,
        ),
    )


class EntriesTable(TableView):
    """Show entries of the audit, in pages; ``told`` carries how many there are."""

    told = Signal(int)

    def __init__(self, shell: Shell, key: str, *, of_run: bool) -> None:
        super().__init__(key, choosable=True)
        self._shell = shell
        self._known: Configuration | None = None
        self._model: PagedTableModel[AuditEntry] = PagedTableModel(
            entry_columns(shell), shell.operations, self
        )
        self.show_model(self._model)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(key, self._model.columns, _OF_RUN if of_run else _DEFAULT)
        self._model.counted.connect(self._tell)
        self._model.failed.connect(shell.notices.problem)
        self.copied.connect(self._tell_copied)
        shell.theme.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the columns in the language spoken now."""
        self.setAccessibleName(self.tr("Changed settings"))
        self._layout.retitle(entry_columns(self._shell, self._known))

    def name_by(self, known: Configuration) -> None:
        """Name settings as these are called."""
        if known != self._known:
            self._known = known
            self.retranslate()

    def show_entries(self, entries: AuditEntries | None) -> None:
        """Show the entries of a query, none of them for None."""
        self.setCurrentIndex(QModelIndex())
        self._model.set_source(entries)

    @Slot(int)
    def _tell(self, count: int) -> None:
        self.told.emit(count)

    @Slot(int)
    def _tell_copied(self, count: int) -> None:
        self._shell.notices.toast(self.tr("%Ln row(s) copied", None, count))

"""What a run changed: settings, pairs of records and records, where it was about any."""

from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.progress import Monitor
from crmadmin.core.records.detail import RecordName
from crmadmin.core.runs.report import RunView
from crmadmin.core.runs.summary import RunSummary
from crmadmin.core.runs.verdicts import ItemQuery, Tally
from crmadmin.services.naming import read_known_ever
from crmadmin.services.pushes.batches.rows import RunItems
from crmadmin.ui import formats
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.history.entries_table import EntriesTable
from crmadmin.ui.plans.run_links import RunLinksPanel
from crmadmin.ui.plans.run_records import RunRecordsPanel
from crmadmin.ui.plans.saving_items import ask_to_save_items
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

_Read = tuple[RunView, Configuration]


class RunContents(QTabWidget):
    """Show the settings that a run changed beside its pairs of records and its records."""

    def __init__(self, shell: Shell, services: Services, entries: EntriesTable) -> None:
        super().__init__()
        self.setObjectName("history.run_contents")
        self.setDocumentMode(True)
        self._shell, self._services = shell, services
        self._run: RunSummary | None = None
        self._pairs = self._records = Tally()
        self.links = RunLinksPanel(shell, "history.run_links")
        self.records = RunRecordsPanel(shell, "history.run_records")
        self.addTab(entries, "")
        for panel, save in ((self.links, self._save_links), (self.records, self._save_records)):
            self.addTab(panel, "")
            panel.saving.connect(save)
            panel.record_opened.connect(self._lead_to)
        self._show_tabs()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.links.retranslate()
        self.records.retranslate()
        self._show_tabs()

    def show_run(self, run: RunSummary) -> None:
        """Show what another run changed."""
        self._run = run
        services = self._services

        def work(_monitor: Monitor) -> _Read:
            return services.pushing.run(run.run_id), read_known_ever(services.database)

        self._shell.operations.start(
            work, owner=self, done=partial(self._take, run.run_id), latest="history.run_links"
        )

    def _take(self, run_id: int, read: _Read) -> None:
        run, known = read
        self._pairs, self._records = run.pairs, run.records
        history = self._services.history
        links = partial(history.links, run_id) if self._pairs.judged else None
        records = partial(history.records, run_id) if self._records.judged else None
        self.links.show_items(links, self._pairs, known)
        self.records.show_items(records, self._records, known)
        self._show_tabs()

    def _show_tabs(self) -> None:
        self.setTabText(0, self.tr("Settings"))
        names = (self.tr("Pairs of records"), self.tr("Records"))
        tallies = (self._pairs, self._records)
        for place, (name, tally) in enumerate(zip(names, tallies, strict=True), 1):
            count = formats.number(tally.judged) if tally.judged else ""
            self.setTabText(place, f"{name}  {count}".strip())
            self.setTabVisible(place, tally.judged > 0)
        self.tabBar().setVisible(any(tally.judged for tally in tallies))

    @Slot(object)
    def _save_links(self, query: ItemQuery) -> None:
        if self._run is not None:
            self._save(self._services.history.links(self._run.run_id, query))

    @Slot(object)
    def _save_records(self, query: ItemQuery) -> None:
        if self._run is not None:
            self._save(self._services.history.records(self._run.run_id, query))

    def _save(self, items: RunItems[Any, Any, Any]) -> None:
        ask_to_save_items(self, self._shell, items, self._services.database.path.parent)

    @Slot(object)
    def _lead_to(self, record: RecordName) -> None:
        self._shell.navigation.go(Place("records", (record.system, record.object, record.id)))

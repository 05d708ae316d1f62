"""What a run changed: settings, and pairs of records where it was about any."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.progress import Monitor
from crmadmin.core.records.detail import RecordName
from crmadmin.core.runs.summary import RunSummary
from crmadmin.core.runs.verdicts import ItemQuery, Tally
from crmadmin.ui import formats
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.history.entries_table import EntriesTable
from crmadmin.ui.plans.run_links import RunLinksPanel
from crmadmin.ui.plans.saving_pairs import ask_to_save_pairs
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

_Read = tuple[Tally, Configuration]


class RunContents(QTabWidget):
    """Show the settings that a run changed beside its pairs of records."""

    def __init__(self, shell: Shell, services: Services, entries: EntriesTable) -> None:
        super().__init__()
        self.setObjectName("history.run_contents")
        self.setDocumentMode(True)
        self._shell, self._services = shell, services
        self._run: RunSummary | None = None
        self._tally = Tally()
        self.links = RunLinksPanel(shell, "history.run_links")
        self.addTab(entries, "")
        self.addTab(self.links, "")
        self.links.saving.connect(self._save)
        self.links.record_opened.connect(self._lead_to)
        self._show_tabs()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.links.retranslate()
        self._show_tabs()

    def show_run(self, run: RunSummary) -> None:
        """Show what another run changed."""
        self._run = run
        services = self._services

        def work(_monitor: Monitor) -> _Read:
            base, drafted = services.drafting.base(), services.drafting.configuration()
            known = Configuration({**base.settings, **drafted.settings})
            return services.pushing.run(run.run_id).links(), known

        self._shell.operations.start(
            work, owner=self, done=partial(self._take, run.run_id), latest="history.run_links"
        )

    def _take(self, run_id: int, read: _Read) -> None:
        self._tally, known = read
        links = self._services.history.links
        source = partial(links, run_id) if self._tally.judged else None
        self.links.show_links(source, self._tally, known)
        self._show_tabs()

    def _show_tabs(self) -> None:
        has_pairs = self._tally.judged > 0
        count = formats.number(self._tally.judged) if has_pairs else ""
        self.setTabText(0, self.tr("Settings"))
        self.setTabText(1, f"{self.tr('Pairs of records')}  {count}".strip())
        self.setTabVisible(1, has_pairs)
        self.tabBar().setVisible(has_pairs)

    @Slot(object)
    def _save(self, query: ItemQuery) -> None:
        if self._run is not None:
            links = self._services.history.links(self._run.run_id, query)
            ask_to_save_pairs(self, self._shell, links, self._services.database.path.parent)

    @Slot(object)
    def _lead_to(self, record: RecordName) -> None:
        self._shell.navigation.go(Place("records", (record.system, record.object, record.id)))

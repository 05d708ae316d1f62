"""The page itself: cards, filled in the background."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.import_report import ImportReport
from crmadmin.core.progress import Monitor
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.services.association_findings import AssociationFindings, Severity
from crmadmin.services.drafting import DraftState
from crmadmin.services.import_reports import last_import_report
from crmadmin.services.workspaces import Database, WorkspaceSummary, workspace_summary
from crmadmin.ui import formats
from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.overview.draft import Told, drafted
from crmadmin.ui.pages.overview.findings import Ways, findings
from crmadmin.ui.pages.overview.holdings import holdings
from crmadmin.ui.pages.overview.pairs import pairs, unclear
from crmadmin.ui.pages.page import Page, PageSpec
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.card import Card
from crmadmin.ui.widgets.card_grid import CardGrid
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.wording.speech import Speech

PAGE = "overview"
_LOADING, _FILLED, _EMPTY = range(3)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    """What the page shows, read together."""

    summary: WorkspaceSummary
    draft: DraftState
    configuration: Configuration
    report: ImportReport | None


class OverviewPage(Page):
    """Say what the workspace holds and lead to the next sensible thing."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell, services)
        self._facts: _Facts | None = None
        self._warnings = 0
        self._holdings = Card("overview.holdings")
        self._pairs = Card("overview.pairs")
        self._findings = Card("overview.findings")
        self._draft = Card("overview.draft")
        self._empty = EmptyState(shell.icons, "tray")
        self._stack = QStackedWidget()
        cards = CardGrid((self._holdings, self._pairs, self._findings, self._draft))
        for widget in (QWidget(), cards, self._empty):
            self._stack.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        shell.languages.changed.connect(self.retranslate)
        self.retranslate()

    def subtitle(self) -> str:
        """Say how old the data is."""
        if self._facts is None or self._facts.summary.last_import is None:
            return self.tr("What this workspace holds")
        age = formats.ago(self._facts.summary.last_import)
        return fill(self.tr("What this workspace holds, imported %1"), age)

    def primary(self) -> str:
        """Lead to the sync once there is something to sync."""
        return "overview.preview" if self._is_filled else ""

    def page_actions(self) -> tuple[Action, ...]:
        """Lead to what the next sync would do."""
        return (
            Action(
                id="overview.preview",
                text=lambda: self.tr("See what the next sync would do"),
                run=lambda: self._go(Place("sync", (Scenario.NEXT_SYNC,))),
                menu=Menu.VIEW,
                group=2,
                page=PAGE,
                enabled=lambda: self._is_filled,
            ),
        )

    def refresh(self, changes: Changes) -> None:
        """Count anew."""
        if not changes & Changes.EVERYTHING:
            self.heading_changed.emit()
            return
        services = self.services
        self.shell.operations.start(
            lambda _monitor: _Facts(
                summary=workspace_summary(services.database),
                draft=services.drafting.draft(),
                configuration=services.drafting.configuration(),
                report=last_import_report(services.database),
            ),
            owner=self,
            done=self._show,
            latest="overview.facts",
        )
        if changes & (Changes.RECORDS | Changes.DEFINITIONS | Changes.CONFIGURATION):
            self._count_warnings()

    def _count_warnings(self) -> None:
        """Count what is wrong with associations, which takes longer than the rest."""
        database = self.services.database
        self.shell.operations.start(
            partial(_warnings, database),
            owner=self,
            done=self._take_warnings,
            latest="overview.associations",
        )

    def _take_warnings(self, count: int) -> None:
        if count != self._warnings:
            self._warnings = count
            if self._facts is not None:
                self._show(self._facts)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._holdings.title(self.tr("Records"))
        self._pairs.title(self.tr("Records in both systems"))
        self._findings.title(self.tr("What looks wrong"))
        self._draft.title(self.tr("Drafted changes"))
        self._empty.say(
            self.tr("Nothing is in this workspace yet"),
            self.tr(
                "Import the CSV or XLSX exports of HubSpot and Salesforce; "
                "then this page says what they hold and what looks wrong."
            ),
            action=self.tr("Import files…"),
            run=lambda: self.shell.actions.qt("file.import").trigger(),
        )
        if self._facts is not None:
            self._show(self._facts)

    @property
    def _is_filled(self) -> bool:
        return self._facts is not None and bool(self._facts.summary.objects)

    def _show(self, facts: _Facts) -> None:
        self._facts = facts
        self._stack.setCurrentIndex(_FILLED if facts.summary.objects else _EMPTY)
        self._holdings.fill(holdings(facts.summary, self._go))
        self._pairs.fill(pairs(facts.summary.pairs))
        self._findings.fill(
            findings(
                facts.report,
                unclear(facts.summary.pairs),
                self._warnings,
                self.shell.icons,
                Ways(
                    to_report=lambda: self.shell.actions.qt("file.report").trigger(),
                    to_associations=lambda: self._go(Place("associations", ("findings",))),
                ),
            )
        )
        told = Told(
            icons=self.shell.icons,
            speech=Speech(self.shell.languages.language),
            configuration=facts.configuration,
        )
        self._draft.fill(drafted(facts.draft, told))
        self.shell.actions.refresh()
        self.heading_changed.emit()

    def _go(self, place: Place) -> None:
        self.shell.navigation.go(place)


def _warnings(database: Database, monitor: Monitor) -> int:
    """Count the warnings about associations that nobody saw to."""
    found = AssociationFindings(database).findings(monitor)
    return sum(each.severity is Severity.WARNING and not each.checked for each in found)


class Overview(Texts):
    """The texts of the page's announcement."""


OVERVIEW = PageSpec(
    id=PAGE,
    title=lambda: Overview.tr("Overview"),
    icon="squares-four",
    build=OverviewPage,
)

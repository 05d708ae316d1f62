"""The page itself: cards, filled in the background."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.services.workspaces import WorkspaceSummary, workspace_summary
from crmadmin.ui import formats
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.overview.holdings import holdings
from crmadmin.ui.pages.page import Page, PageSpec
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.card import Card
from crmadmin.ui.widgets.empty import EmptyState


class OverviewPage(Page):
    """Say what the workspace holds and lead to the next sensible thing."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell, services)
        self._summary: WorkspaceSummary | None = None
        self._holdings = Card("overview.holdings")
        self._empty = EmptyState(shell.icons, "tray")
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._holdings)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(cards)
        self._stack = QStackedWidget()
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        shell.languages.changed.connect(self.retranslate)
        self.retranslate()

    def subtitle(self) -> str:
        """Say how old the data is."""
        if self._summary is None or self._summary.last_import is None:
            return self.tr("What this workspace holds")
        age = formats.ago(self._summary.last_import)
        return fill(self.tr("What this workspace holds, imported %1"), age)

    def refresh(self, changes: Changes) -> None:
        """Count anew."""
        if changes & Changes.EVERYTHING:
            database = self.services.database
            self.shell.operations.start(
                lambda _monitor: workspace_summary(database),
                owner=self,
                done=self._show,
                latest="overview.summary",
            )
        else:
            self.heading_changed.emit()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._holdings.title(self.tr("Records"))
        self._empty.say(
            self.tr("Nothing is in this workspace yet"),
            self.tr(
                "Import the CSV or XLSX exports of HubSpot and Salesforce; "
                "then this page says what they hold and what looks wrong."
            ),
            action=self.tr("Import files…"),
            run=lambda: self.shell.actions.qt("file.import").trigger(),
        )
        if self._summary is not None:
            self._show(self._summary)

    def _show(self, summary: WorkspaceSummary) -> None:
        self._summary = summary
        self._stack.setCurrentIndex(0 if summary.objects else 1)
        self._holdings.fill(holdings(summary, self._go))
        self.heading_changed.emit()

    def _go(self, place: Place) -> None:
        self.shell.navigation.go(place)


class Overview(Texts):
    """The texts of the page's announcement."""


OVERVIEW = PageSpec(
    id="overview",
    title=lambda: Overview.tr("Overview"),
    icon="squares-four",
    build=OverviewPage,
)

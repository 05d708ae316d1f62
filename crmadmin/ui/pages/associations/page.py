"""The page itself: its tabs, and what they stand on."""

from crmadmin.ui.changes import Changes
from crmadmin.ui.pages.associations.found import Found
from crmadmin.ui.pages.associations.holdings import Holdings
from crmadmin.ui.pages.associations.tab import PAGE, AssociationsDesk, AssociationsTabSpec
from crmadmin.ui.pages.associations.tabs import LABELS, TABS
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.tabbed.page import TabbedPage


class AssociationsPage(TabbedPage[AssociationsDesk]):
    """Show what joins records."""

    def __init__(
        self, shell: Shell, services: Services, specs: tuple[AssociationsTabSpec, ...] = TABS
    ) -> None:
        desk = AssociationsDesk(
            page=PAGE,
            shell=shell,
            services=services,
            holdings=Holdings(shell.operations, services),
            found=Found(shell.operations, services),
        )
        super().__init__(desk, specs, home=LABELS.id)
        desk.holdings.failed.connect(shell.notices.problem)
        desk.found.failed.connect(shell.notices.problem)

    def tabs_name(self) -> str:
        """Name the row of tabs."""
        return self.tr("What of the associations")

    def refresh_desk(self, changes: Changes) -> None:
        """Read labels, usage and findings anew where these changes touch them."""
        self.desk.holdings.refresh(changes)
        self.desk.found.refresh(changes)

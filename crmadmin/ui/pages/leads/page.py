"""The page itself: its tabs, and what they stand on."""

from crmadmin.ui.changes import Changes
from crmadmin.ui.pages.leads.known import KnownPipelines
from crmadmin.ui.pages.leads.tab import PAGE, LeadsDesk
from crmadmin.ui.pages.leads.tabs import OPTIONS, TABS
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.tabbed.page import TabbedPage


class LeadsPage(TabbedPage[LeadsDesk]):
    """Show how leads are worked; places that name no tab are about options."""

    def __init__(self, shell: Shell, services: Services) -> None:
        known = KnownPipelines(shell, services)
        desk = LeadsDesk(page=PAGE, shell=shell, services=services, known=known)
        super().__init__(desk, TABS, home=OPTIONS.id)
        known.failed.connect(shell.notices.problem)

    def tabs_name(self) -> str:
        """Name the row of tabs."""
        return self.tr("What of the leads")

    def refresh_desk(self, changes: Changes) -> None:
        """Read pipelines and people anew where these changes touch them."""
        self.desk.known.refresh(changes)

"""The page itself: its tabs, and what they stand on."""

from crmadmin.ui.pages.leads.tab import PAGE, LeadsDesk
from crmadmin.ui.pages.leads.tabs import OPTIONS, TABS
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.tabbed.page import TabbedPage


class LeadsPage(TabbedPage[LeadsDesk]):
    """Show how leads are worked; places that name no tab are about options."""

    def __init__(self, shell: Shell, services: Services) -> None:
        desk = LeadsDesk(page=PAGE, shell=shell, services=services)
        super().__init__(desk, TABS, home=OPTIONS.id)

    def tabs_name(self) -> str:
        """Name the row of tabs."""
        return self.tr("What of the leads")

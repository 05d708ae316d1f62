"""The tab Simulation in its window, on a small portal whose leads moved in known ways."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from crmadmin.ui.pages.leads.simulation.tab import SimulationTab
from crmadmin.ui.pages.leads.simulation.views import View
from tests.services.staged_portal import make_staged
from tests.ui.pages.leads.conftest import Portal


class Simulated:
    """The tab, and what is read off it."""

    def __init__(self, portal: Portal) -> None:
        self.portal = portal
        portal.page.show_tab("simulation")
        portal.settle()
        tab = portal.page.tab("simulation")
        assert isinstance(tab, SimulationTab)
        self.tab = tab

    def look(self, view: View) -> None:
        """Choose a view."""
        self.tab.views.choose(view)
        self.portal.settle()

    def figures(self) -> dict[str, tuple[int, int, int]]:
        """Give entries, blocked and exempt of each row of the table of figures."""
        return {
            row.name: (row.tally.entries, row.tally.blocked, row.tally.exempt)
            for row in self.tab.groups.rows
        }

    def panel(self) -> str:
        """Read everything that the detail panel says."""
        return "\n".join(each.text() for each in self.tab.detail().findChildren(QLabel))


@pytest.fixture
def simulated(bare: Portal, tmp_path: Path) -> Simulated:
    """Open the portal on the tab."""
    bare.open(make_staged(tmp_path / "acme.crmadmin"))
    return Simulated(bare)

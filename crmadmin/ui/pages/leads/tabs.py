"""The tabs of the page, in their order: a new one is added here."""

from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.board.tab import BoardTab
from crmadmin.ui.pages.leads.options.tab import OptionsTab
from crmadmin.ui.pages.leads.pipelines.tab import PipelinesTab
from crmadmin.ui.pages.leads.settings.tab import SettingsTab
from crmadmin.ui.pages.leads.simulation.tab import SimulationTab
from crmadmin.ui.pages.leads.tab import LeadsTabSpec
from crmadmin.ui.tabbed.tab import TabSpec


class TabNames(Texts):
    """The texts of this module."""


PIPELINES = TabSpec(id="pipelines", text=lambda: TabNames.tr("Pipelines"), build=PipelinesTab)
SIMULATION = TabSpec(id="simulation", text=lambda: TabNames.tr("Simulation"), build=SimulationTab)
SETTINGS = TabSpec(id="settings", text=lambda: TabNames.tr("Settings"), build=SettingsTab)
BOARD = TabSpec(id="board", text=lambda: TabNames.tr("Board"), build=BoardTab)
OPTIONS = TabSpec(id="options", text=lambda: TabNames.tr("Options"), build=OptionsTab)

TABS: tuple[LeadsTabSpec, ...] = (PIPELINES, SIMULATION, SETTINGS, BOARD, OPTIONS)

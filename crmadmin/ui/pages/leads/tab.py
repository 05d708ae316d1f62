"""What the Leads page lends to its tabs."""

from dataclasses import dataclass

from crmadmin.ui.pages.leads.known import KnownPipelines
from crmadmin.ui.tabbed.tab import Desk, Tab, TabSpec

PAGE = "leads"
"""The id of the page, in places and in the ids of actions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadsDesk(Desk):
    """What the page lends to its tabs.

    ``known`` are pipelines, records in their stages, and people, read once for all; and which
    pipeline is looked at.
    """

    known: KnownPipelines


LeadsTab = Tab[LeadsDesk]
LeadsTabSpec = TabSpec[LeadsDesk]

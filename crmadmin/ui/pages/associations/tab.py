"""What the Associations page lends to its tabs."""

from dataclasses import dataclass

from crmadmin.ui.pages.associations.found import Found
from crmadmin.ui.pages.associations.holdings import Holdings
from crmadmin.ui.tabbed.tab import Desk, Tab, TabSpec

PAGE = "associations"
"""The id of the page, in places and in the ids of actions."""
AMONG = "?"
"""What stands before a kind of associated pairs in a place, where else a label's name is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociationsDesk(Desk):
    """What the page lends to its tabs.

    ``holdings`` are labels and usage, read once for all; ``found`` are the findings likewise.
    """

    holdings: Holdings
    found: Found


AssociationsTab = Tab[AssociationsDesk]
AssociationsTabSpec = TabSpec[AssociationsDesk]

"""What the window lends to its pages."""

from dataclasses import dataclass

from crmadmin.settings import Settings
from crmadmin.ui.actions import Actions
from crmadmin.ui.i18n import Languages
from crmadmin.ui.icons import Icons
from crmadmin.ui.navigation import Navigation
from crmadmin.ui.notices import Notices
from crmadmin.ui.operations import Operations
from crmadmin.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """The window's own services; they live as long as the program."""

    settings: Settings
    theme: Theme
    icons: Icons
    languages: Languages
    operations: Operations
    actions: Actions
    notices: Notices
    navigation: Navigation

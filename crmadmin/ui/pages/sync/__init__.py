"""The Sync page: what a sync would do, rule by rule, down to each record and why."""

from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.page import PageSpec
from crmadmin.ui.pages.sync.page import SyncPage


class Sync(Texts):
    """The texts of the page's announcement."""


SYNC = PageSpec(
    id="sync",
    title=lambda: Sync.tr("Sync"),
    icon="arrows-clockwise",
    build=SyncPage,
)

__all__ = ["SYNC"]

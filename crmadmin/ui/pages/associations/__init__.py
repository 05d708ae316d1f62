"""The Associations page: which labels and limits join records, and what changing them does."""

from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.associations.page import AssociationsPage
from crmadmin.ui.pages.page import PageSpec


class Associations(Texts):
    """The texts of the page's announcement."""


ASSOCIATIONS = PageSpec(
    id="associations",
    title=lambda: Associations.tr("Associations"),
    icon="arrows-left-right",
    build=AssociationsPage,
)

__all__ = ["ASSOCIATIONS"]

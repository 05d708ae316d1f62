"""The Leads page: pipelines, stages, and the options by which leads are worked."""

from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.page import LeadsPage
from crmadmin.ui.pages.page import PageSpec


class Leads(Texts):
    """The texts of the page's announcement."""


LEADS = PageSpec(
    id="leads",
    title=lambda: Leads.tr("Leads"),
    icon="funnel",
    build=LeadsPage,
)

__all__ = ["LEADS"]

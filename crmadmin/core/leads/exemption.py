"""Whom the rules of a pipeline bind, judged by what history tells of a change (leads.md §5)."""

from enum import StrEnum

from crmadmin.core.leads.people import People


class Origin(StrEnum):
    """What made a change, as the source of its history entry tells.

    ``USER``: a person in the window; ``MOBILE``: in the mobile app; ``WORKFLOW``: any automation
    of the portal; ``SYNC``: the Salesforce connector; ``OTHER``: a form, a calculation, a merge,
    and whatever source is not known.
    """

    USER = "user"
    MOBILE = "mobile"
    IMPORT = "import"
    INTEGRATION = "integration"
    API = "api"
    WORKFLOW = "workflow"
    SYNC = "sync"
    OTHER = "other"


class Standing(StrEnum):
    """Whether rules bind whoever made a change, and if not, why."""

    BOUND = "bound"
    WORKFLOW = "workflow"
    NO_USER = "no_user"
    SUPER_ADMIN = "super_admin"
    PROPERTY_EDITOR = "property_editor"

    @property
    def is_bound(self) -> bool:
        """Tell whether rules bind."""
        return self is Standing.BOUND


SOURCES = {
    "CRM_UI": Origin.USER,
    "CRM_UI_BULK_ACTION": Origin.USER,
    "BATCH_UPDATE": Origin.USER,
    "CONTACTS_WEB": Origin.USER,
    "CONTACTS": Origin.USER,
    "SALES": Origin.USER,
    "EXTENSION": Origin.USER,
    "MOBILE_IOS": Origin.MOBILE,
    "MOBILE_ANDROID": Origin.MOBILE,
    "IMPORT": Origin.IMPORT,
    "INTEGRATION": Origin.INTEGRATION,
    "INTEGRATIONS_PLATFORM": Origin.INTEGRATION,
    "INTEGRATIONS_SYNC": Origin.INTEGRATION,
    "API": Origin.API,
    "AUTOMATION_PLATFORM": Origin.WORKFLOW,
    "WORKFLOWS": Origin.WORKFLOW,
    "WORKFLOW_CONTACT_DELETE_ACTION": Origin.WORKFLOW,
    "AUTOMATION_JOURNEY": Origin.WORKFLOW,
    "SALESFORCE": Origin.SYNC,
}
"""What the observed values of ``sourceType`` in HubSpot's history stand for."""

WORKFLOW_SOURCES = frozenset(
    source for source, origin in SOURCES.items() if origin is Origin.WORKFLOW
)
"""The sources that no rule binds, whoever stands behind them."""


def origin_of(source_type: str) -> Origin:
    """Say what made a change."""
    return SOURCES.get(source_type.strip().upper(), Origin.OTHER)


def standing_of(source_type: str, user_id: str, people: People) -> Standing:
    """Say whether rules bind whoever made a change, and if not, why.

    Bound is a user, in the window, in the app, or behind an import, integration or call; not a
    workflow, and no call without a user's identity. Super admins and those who may edit property
    settings are exempt. A user whose rights are not known is bound (assumption).
    """
    if origin_of(source_type) is Origin.WORKFLOW:
        return Standing.WORKFLOW
    if not user_id:
        return Standing.NO_USER
    if people.is_super_admin(user_id):
        return Standing.SUPER_ADMIN
    if user_id in people.property_editors:
        return Standing.PROPERTY_EDITOR
    return Standing.BOUND

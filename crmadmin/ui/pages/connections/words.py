"""The words of connections: what scopes are for, and what goes without them."""

from crmadmin.core.connection import SuperAdmin
from crmadmin.services.scoping import Purpose
from crmadmin.ui.i18n import Texts


class ConnectionWords(Texts):
    """The texts of this module."""


def purpose_name(purpose: Purpose) -> str:
    """Name what scopes are for, as HubSpot's own screens do."""
    return {
        Purpose.CONTACTS: ConnectionWords.tr("Contacts", "what scopes are for"),
        Purpose.COMPANIES: ConnectionWords.tr("Companies", "what scopes are for"),
        Purpose.DEALS: ConnectionWords.tr("Deals", "what scopes are for"),
        Purpose.LEADS: ConnectionWords.tr("Leads", "what scopes are for"),
        Purpose.OWNERS: ConnectionWords.tr("Owners"),
        Purpose.USERS: ConnectionWords.tr("Users"),
        Purpose.TEAMS: ConnectionWords.tr("Teams"),
        Purpose.LISTS: ConnectionWords.tr("Lists and their members"),
        Purpose.PIPELINE_RULES: ConnectionWords.tr("Pipeline rules"),
        Purpose.STAGE_PERMISSIONS: ConnectionWords.tr("Stage edit access"),
        Purpose.WORKFLOWS: ConnectionWords.tr("Workflows"),
        Purpose.TICKETS: ConnectionWords.tr("Tickets"),
        Purpose.CUSTOM_OBJECTS: ConnectionWords.tr("Custom objects (Enterprise)"),
    }[purpose]


def prevented(purpose: Purpose) -> str:
    """Say what goes without the scopes of a purpose."""
    return {
        Purpose.CONTACTS: ConnectionWords.tr("Contacts are not read: no preview of their sync."),
        Purpose.COMPANIES: ConnectionWords.tr("Companies are not read: no preview of their sync."),
        Purpose.DEALS: ConnectionWords.tr("Deals are not read: no preview of their sync."),
        Purpose.LEADS: ConnectionWords.tr("Leads and their pipelines are not read."),
        Purpose.OWNERS: ConnectionWords.tr("Owners stay numbers, and owner sync is not previewed."),
        Purpose.USERS: ConnectionWords.tr(
            "Nobody can tell whether the token’s user is a super admin."
        ),
        Purpose.TEAMS: ConnectionWords.tr("Teams are not shown."),
        Purpose.LISTS: ConnectionWords.tr("The inclusion list is unknown: every record counts."),
        Purpose.PIPELINE_RULES: ConnectionWords.tr("Pipeline rules are not read."),
        Purpose.STAGE_PERMISSIONS: ConnectionWords.tr("Who may edit a stage is not read."),
        Purpose.WORKFLOWS: ConnectionWords.tr(
            "It stays unknown which workflows use a property or a stage."
        ),
        Purpose.TICKETS: ConnectionWords.tr("Tickets are not read."),
        Purpose.CUSTOM_OBJECTS: ConnectionWords.tr("Custom objects are not read."),
    }[purpose]


def super_admin_text(super_admin: SuperAdmin) -> str:
    """Say whether the person behind a token is a super admin."""
    match super_admin:
        case SuperAdmin.YES:
            return ConnectionWords.tr("Yes", "super admin")
        case SuperAdmin.NO:
            return ConnectionWords.tr("No: some settings may be hidden from this token.")
        case SuperAdmin.CANNOT_TELL:
            return ConnectionWords.tr("Cannot tell: the token may not read users.")

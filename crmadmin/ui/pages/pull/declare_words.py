"""The words of what no API tells: its name, and where a person sees it in HubSpot."""

from crmadmin.core.pull.declarations import Declared, Unreadable
from crmadmin.ui.i18n import Texts


class DeclareWords(Texts):
    """The texts of this module."""


def setting_name(setting: Unreadable) -> str:
    """Name a kind of setting that HubSpot shows in its window only."""
    return {
        Unreadable.FIELD_MAPPINGS: DeclareWords.tr("Field mappings"),
        Unreadable.OBJECT_SETTINGS: DeclareWords.tr("Sync settings"),
        Unreadable.INCLUSION_LIST: DeclareWords.tr("Inclusion list"),
        Unreadable.LEAD_AUTOMATION: DeclareWords.tr("Lead automation"),
        Unreadable.LEAD_FORM: DeclareWords.tr("Create lead form"),
        Unreadable.LEAD_OWNERSHIP: DeclareWords.tr("Lead owner and activity sync"),
        Unreadable.DEAL_WHEN_QUALIFYING: DeclareWords.tr("Require a deal when qualifying"),
        Unreadable.DEFAULT_CREATION_STAGE: DeclareWords.tr("Default stage at creation"),
        Unreadable.LIFECYCLE_AUTOMATION: DeclareWords.tr("Lifecycle stage automation"),
        Unreadable.REQUIRED_STAGE_PROPERTIES: DeclareWords.tr("Required properties per stage"),
    }[setting]


def menu_path(setting: Unreadable) -> str:
    """Say where to click in HubSpot to see a setting."""
    salesforce = DeclareWords.tr("Settings → Integrations → Connected apps → Salesforce")
    leads = DeclareWords.tr("Settings → Objects → Leads")
    return {
        Unreadable.FIELD_MAPPINGS: salesforce,
        Unreadable.OBJECT_SETTINGS: salesforce,
        Unreadable.INCLUSION_LIST: salesforce,
        Unreadable.LEAD_AUTOMATION: leads,
        Unreadable.LEAD_FORM: leads,
        Unreadable.LEAD_OWNERSHIP: leads,
        Unreadable.DEAL_WHEN_QUALIFYING: leads,
        Unreadable.DEFAULT_CREATION_STAGE: leads,
        Unreadable.LIFECYCLE_AUTOMATION: DeclareWords.tr(
            "Settings → Objects → Contacts or Companies → Lifecycle stage"
        ),
        Unreadable.REQUIRED_STAGE_PROPERTIES: DeclareWords.tr(
            "Settings → Objects → the object → Pipelines → a stage"
        ),
    }[setting]


def declared_text(declared: Declared) -> str:
    """Say whether the configuration says something about a setting."""
    match declared:
        case Declared.YES:
            return DeclareWords.tr("declared")
        case Declared.NO:
            return DeclareWords.tr("not declared yet")
        case Declared.CANNOT:
            return DeclareWords.tr("no place for it in crmadmin yet")

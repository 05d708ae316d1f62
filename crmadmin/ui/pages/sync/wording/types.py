"""What the types of properties and fields are called on the screens of their systems."""

from crmadmin.core.definitions import Definition, System
from crmadmin.core.sync.type_table import HubSpotType, hubspot_type
from crmadmin.ui.i18n import Texts


class SyncTypes(Texts):
    """The texts of this module."""


def type_name(definition: Definition | None) -> str:
    """Name a type, empty for a property that is not in the workspace."""
    if definition is None:
        return ""
    if not definition.declared:
        return SyncTypes.tr("type not known")
    if definition.system is System.SALESFORCE:
        return salesforce_type_name(definition.type)
    return hubspot_type_name(hubspot_type(definition))


def hubspot_type_name(kind: HubSpotType) -> str:
    """Name a HubSpot property type."""
    return {
        HubSpotType.SELECT: SyncTypes.tr("dropdown"),
        HubSpotType.CHECKBOXES: SyncTypes.tr("multiple checkboxes"),
        HubSpotType.SINGLE_CHECKBOX: SyncTypes.tr("single checkbox"),
        HubSpotType.NUMBER: SyncTypes.tr("number", "HubSpot type"),
        HubSpotType.SINGLE_LINE: SyncTypes.tr("single-line text"),
        HubSpotType.MULTI_LINE: SyncTypes.tr("multi-line text"),
        HubSpotType.DATE: SyncTypes.tr("date picker"),
        HubSpotType.DATETIME: SyncTypes.tr("date and time picker"),
        HubSpotType.USER: SyncTypes.tr("HubSpot user"),
        HubSpotType.RICH_TEXT: SyncTypes.tr("rich text"),
        HubSpotType.FILE: SyncTypes.tr("file"),
        HubSpotType.CALCULATION: SyncTypes.tr("calculation"),
        HubSpotType.SCORE: SyncTypes.tr("score"),
        HubSpotType.PHONE: SyncTypes.tr("phone number"),
        HubSpotType.OTHER: SyncTypes.tr("other type"),
    }[kind]


def salesforce_type_name(name: str) -> str:
    """Name a Salesforce field type as Setup does; an unknown one by its own name."""
    return {
        "string": SyncTypes.tr("text", "Salesforce type"),
        "textarea": SyncTypes.tr("text area", "Salesforce type"),
        "email": SyncTypes.tr("e-mail", "Salesforce type"),
        "phone": SyncTypes.tr("phone", "Salesforce type"),
        "url": SyncTypes.tr("URL", "Salesforce type"),
        "picklist": SyncTypes.tr("picklist", "Salesforce type"),
        "multipicklist": SyncTypes.tr("multi-select picklist", "Salesforce type"),
        "boolean": SyncTypes.tr("checkbox", "Salesforce type"),
        "int": SyncTypes.tr("whole number", "Salesforce type"),
        "double": SyncTypes.tr("number", "Salesforce type"),
        "currency": SyncTypes.tr("currency", "Salesforce type"),
        "percent": SyncTypes.tr("percent", "Salesforce type"),
        "date": SyncTypes.tr("date", "Salesforce type"),
        "datetime": SyncTypes.tr("date/time", "Salesforce type"),
        "reference": SyncTypes.tr("lookup", "Salesforce type"),
        "id": SyncTypes.tr("record ID", "Salesforce type"),
    }.get(name, name)

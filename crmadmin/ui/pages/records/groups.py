"""What property groups are called: their labels are in no export, so the usual ones are here."""

from crmadmin.core.definitions import Definition, System
from crmadmin.ui.i18n import Texts


class Groups(Texts):
    """The texts of this module."""


def group_name(definition: Definition) -> str:
    """Name a property's group; a group of the portal's own by its internal name."""
    if definition.system is System.SALESFORCE:
        return Groups.tr("Fields")
    return _usual().get(definition.group, _readable(definition.group))


def _usual() -> dict[str, str]:
    return {
        "": Groups.tr("Other properties"),
        "contactinformation": Groups.tr("Contact information"),
        "companyinformation": Groups.tr("Company information"),
        "dealinformation": Groups.tr("Deal information"),
        "lead_information": Groups.tr("Lead information"),
        "leadinformation": Groups.tr("Lead information"),
        "salesforceinformation": Groups.tr("Salesforce information"),
        "emailinformation": Groups.tr("E-mail information"),
        "analyticsinformation": Groups.tr("Analytics"),
        "conversioninformation": Groups.tr("Conversion information"),
        "contact_activity": Groups.tr("Activity"),
        "deal_activity": Groups.tr("Activity"),
        "companyactivity": Groups.tr("Activity"),
        "socialmediainformation": Groups.tr("Social media information"),
    }


def _readable(group: str) -> str:
    return group.replace("_", " ").strip().capitalize()

"""What no API tells of an account, so that a person has to declare it (hubspot-api.md §8)."""

from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.configuration import (
    deal_requirements,
    lead_automation,
    lead_form,
    lead_ownership,
    stage_properties,
    stage_workflows,
)
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.definitions import COMPANIES, CONTACTS, DEALS, LEADS


class Unreadable(StrEnum):
    """A kind of setting that HubSpot shows in its window only."""

    FIELD_MAPPINGS = "field_mappings"
    OBJECT_SETTINGS = "object_settings"
    INCLUSION_LIST = "inclusion_list"
    LEAD_AUTOMATION = "lead_automation"
    LEAD_FORM = "lead_form"
    LEAD_OWNERSHIP = "lead_ownership"
    DEAL_WHEN_QUALIFYING = "deal_when_qualifying"
    DEFAULT_CREATION_STAGE = "default_creation_stage"
    LIFECYCLE_AUTOMATION = "lifecycle_automation"
    REQUIRED_STAGE_PROPERTIES = "required_stage_properties"
    STAGE_WORKFLOWS = "stage_workflows"


class Declared(StrEnum):
    """Whether the configuration says something about it already."""

    YES = "yes"
    NO = "no"
    CANNOT = "cannot"
    """This version has no place for it: it is listed, so that nobody thinks it was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToDeclare:
    """A setting to look up in HubSpot; ``path`` of its page goes behind the portal's address.

    The menu path is the authority, in words of the window and of the command line; ``path`` is
    where HubSpot's own help leads to (inferred), ``{portal}`` standing for the portal's id.
    """

    setting: Unreadable
    object: str = ""
    path: str = ""
    declared: Declared = Declared.CANNOT

    def address(self, ui_host: str, portal_id: str) -> str:
        """Give the page's address; empty where the portal is not known."""
        return page_address(self.path, ui_host, portal_id)


def page_address(path: str, ui_host: str, portal_id: str) -> str:
    """Give the address of a page of HubSpot's window; empty where the portal is not known."""
    if not ui_host or not portal_id:
        return ""
    return f"https://{ui_host}/{path.format(portal=portal_id)}"


def object_page(type_id: str) -> str:
    """Give the path of the page on which an object is set up, ``{portal}`` for the portal's id."""
    return _OBJECT.replace("{type}", type_id)


CONNECTED_APPS = "integrations-settings/{portal}/installed"
_OBJECT = "settings/{portal}/object/{type}"
_SYNCED = (CONTACTS, COMPANIES, DEALS)
_LEADS, _DEALS = (LEADS, "0-136"), (DEALS, "0-3")
_OF_OBJECTS = (
    (Unreadable.LEAD_AUTOMATION, *_LEADS),
    (Unreadable.LEAD_FORM, *_LEADS),
    (Unreadable.LEAD_OWNERSHIP, *_LEADS),
    (Unreadable.DEAL_WHEN_QUALIFYING, *_LEADS),
    (Unreadable.DEFAULT_CREATION_STAGE, *_LEADS),
    (Unreadable.STAGE_WORKFLOWS, *_LEADS),
    (Unreadable.REQUIRED_STAGE_PROPERTIES, *_LEADS),
    (Unreadable.REQUIRED_STAGE_PROPERTIES, *_DEALS),
    (Unreadable.LIFECYCLE_AUTOMATION, CONTACTS, "0-1"),
    (Unreadable.LIFECYCLE_AUTOMATION, COMPANIES, "0-2"),
)
_KINDS = {
    Unreadable.LEAD_AUTOMATION: lead_automation.KIND,
    Unreadable.LEAD_FORM: lead_form.KIND,
    Unreadable.LEAD_OWNERSHIP: lead_ownership.KIND,
    Unreadable.DEAL_WHEN_QUALIFYING: deal_requirements.KIND,
    Unreadable.STAGE_WORKFLOWS: stage_workflows.KIND,
    Unreadable.REQUIRED_STAGE_PROPERTIES: stage_properties.KIND,
}
"""The kind of setting that says each; the addresses of all begin with their object."""


def to_declare(configuration: Configuration) -> tuple[ToDeclare, ...]:
    """List what has to be declared, the settings of the sync first."""
    found: list[ToDeclare] = []
    for name in _SYNCED:
        mapped = bool(configuration.mappings(name))
        settings = any(
            isinstance(each, SyncObjectSettings) and each.object == name
            for each in configuration.settings.values()
        )
        found += [
            _of_sync(Unreadable.FIELD_MAPPINGS, name, declared=mapped),
            _of_sync(Unreadable.OBJECT_SETTINGS, name, declared=settings),
        ]
        if name == CONTACTS:
            listed = configuration.sync_settings(name).inclusion_list is not None
            found.append(_of_sync(Unreadable.INCLUSION_LIST, name, declared=listed or settings))
    found += [
        _of_object(setting, name, type_id, declared=_declared(configuration, setting, name))
        for setting, name, type_id in _OF_OBJECTS
    ]
    return tuple(found)


def _of_sync(setting: Unreadable, name: str, *, declared: bool) -> ToDeclare:
    state = Declared.YES if declared else Declared.NO
    return ToDeclare(setting=setting, object=name, path=CONNECTED_APPS, declared=state)


def _of_object(setting: Unreadable, name: str, type_id: str, *, declared: Declared) -> ToDeclare:
    path = object_page(type_id)
    return ToDeclare(setting=setting, object=name, path=path, declared=declared)


def _declared(configuration: Configuration, setting: Unreadable, name: str) -> Declared:
    """Tell whether anything of this is in the configuration; one stage stands for all of them."""
    kind = _KINDS.get(setting)
    if kind is None:
        return Declared.CANNOT
    said = any(
        address.kind == kind and address.path[0] == name for address in configuration.settings
    )
    return Declared.YES if said else Declared.NO

"""Cards for settings that only a person can change (domain/hubspot-api.md §8)."""

from collections.abc import Sequence

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration import (
    deal_requirements,
    field_mappings,
    lead_automation,
    lead_form,
    lead_ownership,
    stage_properties,
    stage_workflows,
    sync_settings,
)
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Card
from crmadmin.core.plans.ways import Way
from crmadmin.core.pull.declarations import (
    CONNECTED_APPS,
    Unreadable,
    object_page,
    page_address,
)

PLACES = {
    field_mappings.KIND: Unreadable.FIELD_MAPPINGS,
    sync_settings.KIND: Unreadable.OBJECT_SETTINGS,
    stage_properties.KIND: Unreadable.REQUIRED_STAGE_PROPERTIES,
    deal_requirements.KIND: Unreadable.DEAL_WHEN_QUALIFYING,
    stage_workflows.KIND: Unreadable.STAGE_WORKFLOWS,
    lead_ownership.KIND: Unreadable.LEAD_OWNERSHIP,
    lead_automation.KIND: Unreadable.LEAD_AUTOMATION,
    lead_form.KIND: Unreadable.LEAD_FORM,
}
"""The page of HubSpot’s window on which a person sets each kind that has no call."""

_OF_SYNC = frozenset({field_mappings.KIND, sync_settings.KIND})


def way(changes: Sequence[Change], _before: Configuration, ground: Ground) -> Way:
    """Say where a person makes a change by hand; no API tells whether it was made.

    ``link`` is empty where the portal is not known; the menu path, in words, is the authority.
    """
    address = changes[0].address
    place = PLACES[address.kind]
    # Each address begins with the object that it is of.
    of_object = object_page(ground.type_id(address.path[0]))
    path = CONNECTED_APPS if address.kind in _OF_SYNC else of_object
    link = page_address(path, ground.ui_host, ground.account_id)
    return Way(card=Card(place=str(place), link=link))

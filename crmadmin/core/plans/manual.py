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
from crmadmin.core.pull.declarations import Unreadable, to_declare

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


def way(changes: Sequence[Change], _before: Configuration, ground: Ground) -> Way:
    """Say where a person makes a change by hand; no API tells whether it was made.

    ``link`` is empty where the portal is not known; the menu path, in words, is the authority.
    """
    place = PLACES[changes[0].address.kind]
    page = next(each for each in to_declare(Configuration()) if each.setting is place)
    card = Card(place=str(place), link=page.address(ground.ui_host, ground.account_id))
    return Way(card=card)

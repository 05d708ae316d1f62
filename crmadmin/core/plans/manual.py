"""Cards for settings that only a person can change (domain/hubspot-api.md §8)."""

from collections.abc import Sequence

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration import field_mappings, sync_settings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Card
from crmadmin.core.plans.ways import Way
from crmadmin.core.pull.declarations import Unreadable, to_declare

_PLACES = {
    field_mappings.KIND: Unreadable.FIELD_MAPPINGS,
    sync_settings.KIND: Unreadable.OBJECT_SETTINGS,
}


def way(changes: Sequence[Change], _before: Configuration, ground: Ground) -> Way:
    """Say where a person makes a change by hand; no API tells whether it was made.

    ``link`` is empty where the portal is not known; the menu path, in words, is the authority.
    """
    place = _PLACES[changes[0].address.kind]
    page = next(each for each in to_declare(Configuration()) if each.setting is place)
    card = Card(place=str(place), link=page.address(ground.ui_host, ground.account_id))
    return Way(card=card)

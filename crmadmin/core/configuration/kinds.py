"""Every kind of setting: what it is called, what its values are, how it reaches HubSpot."""

from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.configuration import (
    association_edits,
    association_labels,
    association_limits,
    field_mappings,
    property_options,
    sync_settings,
)
from crmadmin.core.configuration.configuration import Setting


class Channel(StrEnum):
    """How a setting reaches the portal.

    ``API``: a documented call; ``MANUAL``: a card that tells a person where to click;
    ``EXPERIMENTAL``: an undocumented call, off unless a person switches it on.
    """

    API = "api"
    MANUAL = "manual"
    EXPERIMENTAL = "experimental"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of setting; ``name`` begins its addresses (domain/hubspot-api.md §8)."""

    name: str
    type: type[Setting]
    channel: Channel


KINDS = {
    kind.name: kind
    for kind in (
        Kind(
            name=association_labels.KIND,
            type=association_labels.AssociationLabel,
            channel=Channel.API,
        ),
        Kind(
            name=association_limits.KIND,
            type=association_limits.AssociationLimit,
            channel=Channel.API,
        ),
        Kind(
            name=association_edits.KIND,
            type=association_edits.AssociationEdit,
            channel=Channel.API,
        ),
        Kind(name=property_options.KIND, type=property_options.PropertyOption, channel=Channel.API),
        Kind(
            name=sync_settings.KIND,
            type=sync_settings.SyncObjectSettings,
            channel=Channel.MANUAL,
        ),
        Kind(name=field_mappings.KIND, type=field_mappings.FieldMapping, channel=Channel.MANUAL),
    )
}
"""Every kind by its name."""

"""Every kind of setting: what it is called, what its values are, how it reaches HubSpot."""

from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.configuration import (
    association_edits,
    association_labels,
    association_limits,
    deal_requirements,
    field_mappings,
    lead_automation,
    lead_form,
    lead_ownership,
    pipeline_rules,
    pipelines,
    property_options,
    stage_moves,
    stage_permissions,
    stage_properties,
    stage_workflows,
    stages,
    sync_settings,
)
from crmadmin.core.configuration.configuration import Setting


class Channel(StrEnum):
    """How a setting reaches the portal; where scope or tier forbid a call, a card does.

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
        Kind(name=pipelines.KIND, type=pipelines.Pipeline, channel=Channel.API),
        Kind(name=stages.KIND, type=stages.Stage, channel=Channel.API),
        Kind(name=stage_moves.KIND, type=stage_moves.StageMove, channel=Channel.API),
        Kind(name=pipeline_rules.KIND, type=pipeline_rules.PipelineRules, channel=Channel.API),
        Kind(
            name=stage_permissions.KIND,
            type=stage_permissions.StagePermissions,
            channel=Channel.API,
        ),
        Kind(
            name=stage_properties.KIND,
            type=stage_properties.StageProperties,
            channel=Channel.MANUAL,
        ),
        Kind(
            name=deal_requirements.KIND,
            type=deal_requirements.DealRequirement,
            channel=Channel.MANUAL,
        ),
        Kind(name=stage_workflows.KIND, type=stage_workflows.StageWorkflow, channel=Channel.MANUAL),
        Kind(name=lead_ownership.KIND, type=lead_ownership.LeadOwnership, channel=Channel.MANUAL),
        Kind(
            name=lead_automation.KIND, type=lead_automation.LeadAutomation, channel=Channel.MANUAL
        ),
        Kind(name=lead_form.KIND, type=lead_form.LeadForm, channel=Channel.MANUAL),
        Kind(
            name=sync_settings.KIND,
            type=sync_settings.SyncObjectSettings,
            channel=Channel.MANUAL,
        ),
        Kind(name=field_mappings.KIND, type=field_mappings.FieldMapping, channel=Channel.MANUAL),
    )
}
"""Every kind by its name."""

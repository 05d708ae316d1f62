"""A configuration: every setting known, as frozen values by address."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.configuration.lead_automation import LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.configuration.sync_settings import SyncObjectSettings, default_settings
from crmadmin.core.definitions import CONTACTS

PipelineSetting = (
    Pipeline
    | Stage
    | StageMove
    | PipelineRules
    | StagePermissions
    | StageProperties
    | DealRequirement
    | StageWorkflow
)
"""What is set of a pipeline of any object."""

LeadSetting = LeadOwnership | LeadAutomation | LeadForm
"""What is set of leads as a whole."""

Setting = (
    FieldMapping
    | SyncObjectSettings
    | AssociationLabel
    | AssociationLimit
    | AssociationEdit
    | PropertyOption
    | PipelineSetting
    | LeadSetting
)
"""Every kind of value that an address can hold; later kinds join this union."""

S = TypeVar("S", bound=Setting)


def stated(setting: Setting | None) -> Setting | None:
    """Give what a value comes to: rules and edit access that restrict nothing are no setting."""
    if isinstance(setting, PipelineRules | StagePermissions) and not setting.restricts:
        return None
    return setting


@dataclass(frozen=True, slots=True)
class Configuration:
    """Settings by address, in the order in which they were declared."""

    settings: Mapping[Address, Setting] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: Iterable[Setting]) -> "Configuration":
        """Collect settings under their own addresses."""
        return cls({setting.address: setting for setting in settings})

    def get(self, address: Address) -> Setting | None:
        """Give the setting at an address, None if there is none."""
        return self.settings.get(address)

    def replaced(self, address: Address, setting: Setting | None) -> "Configuration":
        """Give a configuration with that address set, or removed for None."""
        settings = dict(self.settings)
        if setting is None:
            settings.pop(address, None)
        else:
            settings[address] = setting
        return replace(self, settings=settings)

    def each(self, kind: type[S]) -> tuple[S, ...]:
        """Give the settings of one kind in their order."""
        return tuple(each for each in self.settings.values() if isinstance(each, kind))

    def sync_settings(self, hubspot_object: str) -> SyncObjectSettings:
        """Give the sync settings of an object, or their defaults."""
        for setting in self.each(SyncObjectSettings):
            if setting.object == hubspot_object:
                return setting
        return default_settings(hubspot_object)

    def syncs(self, hubspot_object: str) -> bool:
        """Tell whether an object's sync is on: contacts always, others once they have settings.

        Source: domain/sync-rules.md R7, G1.
        """
        return hubspot_object == CONTACTS or any(
            setting.object == hubspot_object for setting in self.each(SyncObjectSettings)
        )

    def mappings(self, hubspot_object: str) -> tuple[FieldMapping, ...]:
        """Give the field mappings of an object in their order."""
        mappings = self.each(FieldMapping)
        return tuple(mapping for mapping in mappings if mapping.object == hubspot_object)

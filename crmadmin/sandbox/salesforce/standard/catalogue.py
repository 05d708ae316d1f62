"""Every standard object with its key prefix, in the order of the global describe.

Source: domain/salesforce-api.md §3, §8.
"""

from collections.abc import Callable
from dataclasses import dataclass

from crmadmin.sandbox.salesforce.standard import histories, sales, setup
from crmadmin.sandbox.salesforce.standard.fields import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard:
    """A standard object; ``tooling`` ones answer to the Tooling API only.

    ``writable`` objects take records of API clients.
    """

    name: str
    prefix: str
    declare: Callable[[], list[Field]]
    writable: bool = False
    tooling: bool = False


def _sales(name: str, prefix: str, declare: Callable[[], list[Field]]) -> Standard:
    return Standard(name=name, prefix=prefix, declare=declare, writable=True)


def _setup(name: str, prefix: str, declare: Callable[[], list[Field]]) -> Standard:
    return Standard(name=name, prefix=prefix, declare=declare)


def _tooling(name: str, prefix: str, declare: Callable[[], list[Field]]) -> Standard:
    return Standard(name=name, prefix=prefix, declare=declare, tooling=True)


def _history(name: str, parent: str, key: str) -> Standard:
    return _setup(name, "017", lambda: histories.history(parent, key))


OTHER_PREFIXES = {
    "Campaign": "701",
    "CampaignMember": "00v",
    "Case": "500",
    "Event": "00U",
    "OpportunityLineItem": "00k",
    "Product2": "01t",
    "Task": "00T",
    "UserRole": "00E",
}
"""Key prefixes of standard objects that an org has only if a seed brings them."""

STANDARD = (
    _sales("Account", "001", sales.account),
    _sales("AccountContactRelation", "07k", sales.account_contact_relation),
    _sales("Contact", "003", sales.contact),
    _sales("Lead", "00Q", sales.lead),
    _sales("Opportunity", "006", sales.opportunity),
    _sales("OpportunityContactRole", "00K", sales.opportunity_contact_role),
    *(_history(name, *parent) for name, parent in histories.PARENT_FIELDS.items()),
    _setup(histories.STAGE_HISTORY, "008", histories.stage_history),
    _setup("DuplicateRule", "0Bm", setup.duplicate_rule),
    _setup("EntityDefinition", "4ie", setup.entity_definition),
    _setup("FieldPermissions", "01k", setup.field_permissions),
    _setup("FlowDefinitionView", "300", setup.flow_definition_view),
    _setup("Group", "00G", setup.group),
    _setup("LeadStatus", "01J", setup.lead_status),
    _setup("ObjectPermissions", "110", setup.object_permissions),
    _setup("OpportunityStage", "01J", setup.opportunity_stage),
    _setup("Organization", "00D", setup.organization),
    _setup("PermissionSet", "0PS", setup.permission_set),
    _setup("PermissionSetAssignment", "0Pa", setup.permission_set_assignment),
    _setup("Profile", "00e", setup.profile),
    _setup("User", "005", setup.user),
    _tooling("ApexTrigger", "01q", setup.apex_trigger),
    _tooling("ValidationRule", "03d", setup.validation_rule),
)

"""The objects that tell how an org is set up: people, picklists, rules, rights.

Source: domain/salesforce-api.md §3.
"""

from crmadmin.sandbox.salesforce.standard.fields import Field, field, system_fields


def _plain(*fields: Field) -> list[Field]:
    return [*system_fields(owned=False), *fields]


def user() -> list[Field]:
    """Declare the fields of a User."""
    return _plain(
        field("Username", length=80, required=True, unique=True),
        field("FirstName", length=40),
        field("LastName", length=80, required=True),
        field("Name", length=121, read_only=True, required=True),
        field("Email", "email", 128, required=True),
        field("Alias", length=8),
        field("IsActive", "boolean"),
        field(
            "UserType", "picklist", read_only=True, options=("Standard", "PowerPartner", "Guest")
        ),
        field("ProfileId", "reference", to=("Profile",)),
        field("TimeZoneSidKey", "picklist"),
        field("LanguageLocaleKey", "picklist"),
    )


def profile() -> list[Field]:
    """Declare the fields of a Profile."""
    return _plain(field("Name", required=True), field("UserType", "picklist"))


def group() -> list[Field]:
    """Declare the fields of a Group; a queue is one whose ``Type`` is ``Queue``."""
    kinds = ("Regular", "Queue", "Role", "Organization")
    return _plain(
        field("Name", length=40, required=True),
        field("DeveloperName", length=80),
        field("Type", "picklist", required=True, options=kinds),
        field("Email", "email", 255),
    )


def organization() -> list[Field]:
    """Declare the fields of the Organization, of which there is one."""
    return _plain(
        field("Name", length=80, required=True),
        field("InstanceName", length=5, read_only=True),
        field("IsSandbox", "boolean", read_only=True),
        field("OrganizationType", "picklist", read_only=True),
        field("DefaultLocaleSidKey", "picklist"),
        field("TimeZoneSidKey", "picklist"),
        field("LanguageLocaleKey", "picklist"),
    )


def lead_status() -> list[Field]:
    """Declare the fields of a LeadStatus."""
    return _plain(
        field("MasterLabel", required=True),
        field("ApiName", required=True),
        field("IsDefault", "boolean"),
        field("IsConverted", "boolean"),
        field("SortOrder", "int"),
    )


def opportunity_stage() -> list[Field]:
    """Declare the fields of an OpportunityStage."""
    return _plain(
        field("MasterLabel", required=True),
        field("ApiName", required=True),
        field("IsActive", "boolean"),
        field("IsClosed", "boolean"),
        field("IsWon", "boolean"),
        field("DefaultProbability", "percent"),
        field("ForecastCategoryName", "picklist"),
        field("SortOrder", "int"),
    )


def duplicate_rule() -> list[Field]:
    """Declare the fields of a DuplicateRule; what it does is not among them."""
    return _plain(
        field("DeveloperName", length=80, required=True),
        field("MasterLabel", required=True),
        field("SobjectType", "picklist", required=True),
        field("IsActive", "boolean"),
    )


def permission_set() -> list[Field]:
    """Declare the fields of a PermissionSet; each profile owns one."""
    return _plain(
        field("Name", length=80, required=True),
        field("Label", length=80, required=True),
        field("ProfileId", "reference", to=("Profile",)),
        field("IsOwnedByProfile", "boolean", read_only=True),
    )


def permission_set_assignment() -> list[Field]:
    """Declare the fields of a PermissionSetAssignment."""
    return _plain(
        field("AssigneeId", "reference", required=True, to=("User",)),
        field("PermissionSetId", "reference", required=True, to=("PermissionSet",)),
    )


def _parent() -> Field:
    return field("ParentId", "reference", required=True, to=("PermissionSet",))


def object_permissions() -> list[Field]:
    """Declare the fields of ObjectPermissions."""
    rights = ("Read", "Create", "Edit", "Delete", "ViewAllRecords", "ModifyAllRecords")
    return _plain(
        _parent(),
        field("SobjectType", "picklist", required=True),
        *(field(f"Permissions{right}", "boolean") for right in rights),
    )


def field_permissions() -> list[Field]:
    """Declare the fields of FieldPermissions; ``Field`` is ``Lead.Rating``."""
    return _plain(
        _parent(),
        field("SobjectType", "picklist", required=True),
        field("Field", "picklist", required=True),
        field("PermissionsRead", "boolean"),
        field("PermissionsEdit", "boolean"),
    )


def entity_definition() -> list[Field]:
    """Declare the fields of an EntityDefinition, whose id is the object's name."""
    return _plain(
        field("QualifiedApiName", length=70),
        field("DeveloperName", length=80),
        field("Label", length=80),
        field("KeyPrefix", length=3),
    )


def validation_rule() -> list[Field]:
    """Declare the fields of a ValidationRule."""
    return _plain(
        field("EntityDefinitionId", "reference", to=("EntityDefinition",)),
        field("ValidationName", required=True),
        field("Active", "boolean"),
        field("Description", "textarea"),
        field("ErrorDisplayField"),
        field("ErrorMessage", required=True),
    )


def apex_trigger() -> list[Field]:
    """Declare the fields of an ApexTrigger."""
    events = ("BeforeInsert", "BeforeUpdate", "AfterInsert", "AfterUpdate")
    return _plain(
        field("Name", required=True),
        field("TableEnumOrId", "picklist", required=True),
        field("Status", "picklist", options=("Active", "Inactive", "Deleted")),
        *(field(f"Usage{event}", "boolean") for event in events),
    )


def flow_definition_view() -> list[Field]:
    """Declare the fields of a FlowDefinitionView."""
    return _plain(
        field("ApiName", length=80),
        field("Label", required=True),
        field("ProcessType", "picklist"),
        field("TriggerType", "picklist"),
        field("TriggerObjectOrEventLabel"),
        field("IsActive", "boolean"),
    )

"""The objects that tell what changed.

Source: domain/salesforce-api.md §10.
"""

from crmadmin.sandbox.salesforce.standard.fields import Field, field

PARENT_FIELDS = {
    "LeadHistory": ("Lead", "LeadId"),
    "ContactHistory": ("Contact", "ContactId"),
    "AccountHistory": ("Account", "AccountId"),
    "OpportunityFieldHistory": ("Opportunity", "OpportunityId"),
}
"""Objects whose rows are single changes: whose they are, and the field that says so."""

STAGE_HISTORY = "OpportunityHistory"
"""The object whose rows are an opportunity's stage, amount, probability and date at a time."""

SNAPSHOT_FIELDS = {
    "StageName": "picklist",
    "Amount": "currency",
    "Probability": "percent",
    "CloseDate": "date",
}


def parent_of(name: str) -> tuple[str, str] | None:
    """Name the object that a history object tells of, and the field that names the record."""
    if name.endswith("__History"):
        return f"{name.removesuffix('__History')}__c", "ParentId"
    return PARENT_FIELDS.get(name)


def history_of(name: str) -> str:
    """Name the history object of an object."""
    if name.endswith("__c"):
        return f"{name.removesuffix('__c')}__History"
    return "OpportunityFieldHistory" if name == "Opportunity" else f"{name}History"


def _common(parent: str, key: str) -> list[Field]:
    return [
        field("Id", "id"),
        field("IsDeleted", "boolean", read_only=True),
        field(key, "reference", read_only=True, to=(parent,)),
        field("CreatedById", "reference", read_only=True, to=("User",)),
        field("CreatedDate", "datetime", read_only=True),
    ]


def history(parent: str, key: str) -> list[Field]:
    """Declare the fields of a history object."""
    return [
        *_common(parent, key),
        field("Field", "picklist", read_only=True),
        field("DataType", "picklist", read_only=True),
        field("OldValue", "anyType", read_only=True) | {"filterable": False, "sortable": False},
        field("NewValue", "anyType", read_only=True) | {"filterable": False, "sortable": False},
    ]


def stage_history() -> list[Field]:
    """Declare the fields of OpportunityHistory."""
    return [
        *_common("Opportunity", "OpportunityId"),
        field("SystemModstamp", "datetime", read_only=True),
        *(field(name, kind, read_only=True) for name, kind in SNAPSHOT_FIELDS.items()),
    ]

"""What an org is set up with where a seed says nothing: statuses, stages, profile, rights."""

from collections.abc import Iterator, Mapping
from typing import Any

from crmadmin.sandbox.salesforce.ids import new_id
from crmadmin.sandbox.salesforce.objects import Sobject

Row = tuple[str, str, dict[str, Any]]
"""Object, id and values of a record."""

PROFILE_ID, PROFILE_SET_ID = new_id("00e", 1), new_id("0PS", 1)
ADMINISTRATOR_ID = new_id("005", 1)
_RIGHTS = ("Read", "Create", "Edit", "Delete", "ViewAllRecords", "ModifyAllRecords")
_PIPELINE, _CLOSED, _OMITTED = "Pipeline", "Closed", "Omitted"
_CERTAIN = 100.0


def administrator() -> Row:
    """Give the user of an org that was seeded with none."""
    return (
        "User",
        ADMINISTRATOR_ID,
        {
            "Username": "admin@sandbox.example",
            "Email": "admin@sandbox.example",
            "FirstName": "Sandbox",
            "LastName": "Admin",
            "IsActive": True,
            "UserType": "Standard",
            "ProfileId": PROFILE_ID,
        },
    )


def lead_statuses(lead: Sobject) -> Iterator[Row]:
    """Make the LeadStatus of each choice of ``Lead.Status``; its text tells a converted one."""
    for number, value, label in _choices(lead, "status"):
        text = value.lower()
        yield (
            "LeadStatus",
            new_id("01J", number),
            {
                "MasterLabel": label,
                "ApiName": value,
                "IsDefault": number == 1,
                "IsConverted": "convert" in text and "not " not in text,
                "SortOrder": number,
            },
        )


def opportunity_stages(opportunity: Sobject) -> Iterator[Row]:
    """Make the OpportunityStage of each choice of ``StageName``; its text tells its meaning."""
    choices = list(_choices(opportunity, "stagename"))
    for number, value, label in choices:
        won, lost = "won" in value.lower(), "lost" in value.lower()
        progress = _CERTAIN * number // (len(choices) + 1)
        yield (
            "OpportunityStage",
            new_id("01J", 1_000 + number),
            {
                "MasterLabel": label,
                "ApiName": value,
                "IsActive": True,
                "IsClosed": won or lost,
                "IsWon": won,
                "DefaultProbability": _CERTAIN if won else 0.0 if lost else progress,
                "ForecastCategoryName": _CLOSED if won else _OMITTED if lost else _PIPELINE,
                "SortOrder": number,
            },
        )


def _choices(sobject: Sobject, name: str) -> Iterator[tuple[int, str, str]]:
    field = sobject.fields.get(name)
    for number, option in enumerate(field["picklistValues"] if field else (), 1):
        yield number, option["value"], option["label"]


def rights(objects: Mapping[str, Sobject], users: list[str]) -> Iterator[Row]:
    """Give every user the administrator's profile, which may do everything."""
    name = "System Administrator"
    yield "Profile", PROFILE_ID, {"Name": name, "UserType": "Standard"}
    own = {"Name": "X00ex", "Label": name, "ProfileId": PROFILE_ID, "IsOwnedByProfile": True}
    yield "PermissionSet", PROFILE_SET_ID, own
    for number, user in enumerate(users, 1):
        assigned = {"AssigneeId": user, "PermissionSetId": PROFILE_SET_ID}
        yield "PermissionSetAssignment", new_id("0Pa", number), assigned
    written = [sobject for sobject in objects.values() if sobject.writable]
    for number, sobject in enumerate(written, 1):
        may = {f"Permissions{right}": True for right in _RIGHTS}
        about = {"ParentId": PROFILE_SET_ID, "SobjectType": sobject.name}
        yield "ObjectPermissions", new_id("110", number), about | may
    fields = [
        (sobject.name, field["name"])
        for sobject in written
        for field in sobject.fields.values()
        if field["permissionable"]
    ]
    for number, (name, field) in enumerate(fields, 1):
        about = {"ParentId": PROFILE_SET_ID, "SobjectType": name, "Field": f"{name}.{field}"}
        may = {"PermissionsRead": True, "PermissionsEdit": True}
        yield "FieldPermissions", new_id("01k", number), about | may

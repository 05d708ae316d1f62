"""The properties that every portal has, as far as the product meets them (§9.1, leads.md §3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from crmadmin.sandbox.hubspot.lifecycle_stages import STAGES
from crmadmin.sandbox.kinds import PROPERTY, PROPERTY_GROUP
from crmadmin.sandbox.state import State


@dataclass(frozen=True, slots=True)
class Standard:
    """A property of HubSpot's own."""

    name: str
    label: str
    type: str = "string"
    field_type: str = "text"
    options: Sequence[tuple[str, str]] = ()
    is_read_only: bool = False
    referenced: str = ""

    def body(self, group: str) -> dict[str, Any]:
        """Give the property as HubSpot's API tells it (§3.8)."""
        return {
            "name": self.name,
            "label": self.label,
            "type": self.type,
            "fieldType": self.field_type,
            "description": "",
            "groupName": group,
            "options": [
                {"label": label, "value": value, "displayOrder": order, "hidden": False}
                for order, (value, label) in enumerate(self.options)
            ],
            "displayOrder": -1,
            "calculated": False,
            "externalOptions": bool(self.referenced),
            "hasUniqueValue": self.name == "hs_object_id",
            "hidden": False,
            "hubspotDefined": True,
            "formField": not self.is_read_only,
            **({"referencedObjectType": self.referenced} if self.referenced else {}),
            "modificationMetadata": {
                "archivable": False,
                "readOnlyDefinition": True,
                "readOnlyOptions": self.name == "lifecyclestage",
                "readOnlyValue": self.is_read_only,
            },
        }


def _texts(**labels: str) -> list[Standard]:
    return [Standard(name, label) for name, label in labels.items()]


def _fixed(name: str, label: str, type_: str = "string") -> Standard:
    field_type = {"datetime": "date", "number": "number"}.get(type_, "text")
    return Standard(name, label, type_, field_type, is_read_only=True)


def _choice(name: str, label: str, *options: tuple[str, str]) -> Standard:
    return Standard(name, label, "enumeration", "select", options)


def _number(name: str, label: str) -> Standard:
    return Standard(name, label, "number", "number")


_OWNER = Standard("hubspot_owner_id", "Owner", "enumeration", "select", referenced="OWNER")
_ID = _fixed("hs_object_id", "Record ID", "number")
_MERGED = _fixed("hs_merged_object_ids", "Merged record IDs")
_LIFECYCLE = Standard(
    "lifecyclestage", "Lifecycle Stage", "enumeration", "radio", [(s.id, s.label) for s in STAGES]
)
_LEAD_STATUS = _choice(
    "hs_lead_status",
    "Lead Status",
    ("NEW", "New"),
    ("OPEN", "Open"),
    ("IN_PROGRESS", "In Progress"),
    ("OPEN_DEAL", "Open Deal"),
    ("UNQUALIFIED", "Unqualified"),
    ("ATTEMPTED_TO_CONTACT", "Attempted to Contact"),
    ("CONNECTED", "Connected"),
    ("BAD_TIMING", "Bad Timing"),
)
_STAGE_DATES = [
    _fixed(f"hs_lifecyclestage_{s.id}_date", f"Became a {s.label} Date", "datetime") for s in STAGES
]
_CREATED = _fixed("createdate", "Create Date", "datetime")
_HS_CREATED = _fixed("hs_createdate", "Create Date", "datetime")
_MODIFIED = _fixed("hs_lastmodifieddate", "Last Modified Date", "datetime")
_PIPELINE = _choice("hs_pipeline", "Pipeline")
_STAGE = _choice("hs_pipeline_stage", "Stage")
_YES_NO = (("true", "True"), ("false", "False"))


def _flag(name: str, label: str) -> Standard:
    return Standard(name, label, "bool", "booleancheckbox", _YES_NO, is_read_only=True)


STANDARD: dict[str, list[Standard]] = {
    "contacts": [
        *_texts(
            email="Email",
            firstname="First Name",
            lastname="Last Name",
            phone="Phone Number",
            company="Company Name",
            jobtitle="Job Title",
            website="Website URL",
        ),
        _fixed("associatedcompanyid", "Primary Associated Company ID", "number"),
        _fixed("lastmodifieddate", "Last Modified Date", "datetime"),
        *(_CREATED, _LIFECYCLE, _LEAD_STATUS, *_STAGE_DATES, _OWNER, _ID, _MERGED),
    ],
    "companies": [
        *_texts(name="Company name", domain="Company Domain Name", industry="Industry"),
        _number("numberofemployees", "Number of Employees"),
        _number("annualrevenue", "Annual Revenue"),
        _fixed("hs_parent_company_id", "Parent Company", "number"),
        *(_CREATED, _MODIFIED, _LIFECYCLE, _LEAD_STATUS, *_STAGE_DATES, _OWNER, _ID, _MERGED),
    ],
    "deals": [
        Standard("dealname", "Deal Name"),
        _choice("pipeline", "Pipeline"),
        _choice("dealstage", "Deal Stage"),
        _number("amount", "Amount"),
        Standard("closedate", "Close Date", "datetime", "date"),
        _choice(
            "dealtype",
            "Deal Type",
            ("newbusiness", "New Business"),
            ("existingbusiness", "Existing Business"),
        ),
        _flag("hs_is_closed", "Is Deal Closed?"),
        _flag("hs_is_closed_won", "Is Closed Won"),
        *(_CREATED, _MODIFIED, _OWNER, _ID, _MERGED),
    ],
    "tickets": [
        *_texts(subject="Ticket name", content="Ticket description"),
        _choice(
            "hs_ticket_priority", "Priority", ("LOW", "Low"), ("MEDIUM", "Medium"), ("HIGH", "High")
        ),
        *(_PIPELINE, _STAGE, _CREATED, _MODIFIED, _OWNER, _ID, _MERGED),
    ],
    "leads": [
        Standard("hs_lead_name", "Lead name"),
        _choice(
            "hs_lead_type",
            "Lead type",
            ("NEW_BUSINESS", "New business"),
            ("UPSELL", "Upsell"),
            ("RE_ATTEMPTING", "Re-attempting"),
        ),
        _choice("hs_lead_label", "Lead label", ("HOT", "Hot"), ("WARM", "Warm"), ("COLD", "Cold")),
        _fixed("hs_lead_source", "Lead source"),
        _choice(
            "hs_lead_disqualification_reason",
            "Disqualification reason",
            ("NOT_A_GOOD_FIT", "Not a Good Fit"),
            ("NO_DECISION_MAKING_POWER", "No Decision-making Power"),
            ("NO_INTEREST", "No Commercial Interest"),
        ),
        Standard("hs_lead_disqualification_note", "Disqualification note"),
        _fixed("hs_pipeline_stage_category", "Stage category"),
        _fixed("hs_primary_contact_id", "Primary contact", "number"),
        _fixed("hs_primary_company_id", "Primary company", "number"),
        *(_PIPELINE, _STAGE, _HS_CREATED, _MODIFIED, _OWNER, _ID, _MERGED),
    ],
}
"""Properties by object; other objects have those of ``EVERYWHERE`` only."""

EVERYWHERE = [_HS_CREATED, _MODIFIED, _OWNER, _ID]


def fill_standard_properties(state: State, name: str) -> None:
    """Give an object the standard properties that it lacks, and their group."""
    group = f"{name.rstrip('s')}information"
    present = {body["name"] for body in state.documents(PROPERTY, name)}
    for position, standard in enumerate(STANDARD.get(name, EVERYWHERE)):
        if standard.name not in present:
            body = standard.body(group)
            state.put_document(PROPERTY, standard.name, body, name, 10_000 + position)
    if state.document(PROPERTY_GROUP, group, name) is None:
        body = {"name": group, "label": group.capitalize(), "displayOrder": 0, "archived": False}
        state.put_document(PROPERTY_GROUP, group, body, name)

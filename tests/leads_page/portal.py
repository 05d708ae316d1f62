"""A small portal, exported to files: a lead for each thing that the page tells of."""

import csv
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from crmadmin.core.leads.staged import DEFAULT_PIPELINE
from crmadmin.services.importing import import_files
from crmadmin.store.database import Database

NEW, ATTEMPTING, CONNECTED, QUALIFIED, DISQUALIFIED = (
    f"{name}-stage-id" for name in ("new", "attempting", "connected", "qualified", "unqualified")
)
PARTNERS, RECEIVED = "partners", "received"
ADA, BOB, EDITH, SUPER = "1", "2", "8", "9"
"""Users: two of sales, one with "Edit property settings", one super admin."""

CLOSED_LEAD, OPEN_LEAD, COMPANY_LEAD, DEAL_LEAD = "502", "501", "503", "504"
LOST, LOST_WITHOUT_REASON, LOST_OTHERWISE, MOVED_BACK, PARTNER_LEAD = (
    *("505", "506", "507", "508", "509"),
)

_STATES = {
    NEW: ("New", "NEW"),
    ATTEMPTING: ("Attempting", "IN_PROGRESS"),
    CONNECTED: ("Connected", "IN_PROGRESS"),
    QUALIFIED: ("Qualified", "QUALIFIED"),
    DISQUALIFIED: ("Disqualified", "UNQUALIFIED"),
}
_COLUMNS = (
    *("hs_object_id", "hs_lead_name", "hs_pipeline", "hs_pipeline_stage", "hubspot_owner_id"),
    *("hs_lead_disqualification_reason", "hs_lead_label"),
)
_LEADS = (
    (OPEN_LEAD, "Open", DEFAULT_PIPELINE, NEW, "71", "", ""),
    (CLOSED_LEAD, "Closed", DEFAULT_PIPELINE, QUALIFIED, "71", "", "HOT"),
    (COMPANY_LEAD, "Of a company", DEFAULT_PIPELINE, ATTEMPTING, "71", "", "HOT"),
    (DEAL_LEAD, "With a deal", DEFAULT_PIPELINE, QUALIFIED, "72", "", "HOT"),
    (LOST, "Lost", DEFAULT_PIPELINE, DISQUALIFIED, "72", "NO_INTEREST", "HOT"),
    (LOST_WITHOUT_REASON, "Lost without", DEFAULT_PIPELINE, DISQUALIFIED, "72", "", ""),
    (LOST_OTHERWISE, "Lost otherwise", DEFAULT_PIPELINE, DISQUALIFIED, "72", "BAD_TIMING", ""),
    (MOVED_BACK, "Moved back", DEFAULT_PIPELINE, NEW, "72", "", "HOT"),
    (PARTNER_LEAD, "Of a partner", PARTNERS, RECEIVED, "72", "", "HOT"),
)
_CONTACTS = (("101", "Anna", "71"), ("102", "Ben", "72"), ("103", "Cleo", ""))
_COMPANIES = (("201", "Acme", "73"), ("202", "Globex", ""))
_TIES = (
    ("leads", OPEN_LEAD, "contacts", "102", 578),
    ("leads", OPEN_LEAD, "companies", "201", 580),
    ("leads", CLOSED_LEAD, "contacts", "102", 578),
    ("leads", COMPANY_LEAD, "companies", "201", 580),
    ("leads", DEAL_LEAD, "contacts", "102", 578),
    ("leads", DEAL_LEAD, "deals", "301", 1037),
    ("leads", MOVED_BACK, "contacts", "102", 578),
)
_MOVES = (
    (OPEN_LEAD, NEW, 1, "CRM_UI", ADA),
    (CLOSED_LEAD, NEW, 1, "CRM_UI", BOB),
    (CLOSED_LEAD, QUALIFIED, 2, "CRM_UI", ADA),
    (COMPANY_LEAD, NEW, 1, "AUTOMATION_PLATFORM", ""),
    (COMPANY_LEAD, ATTEMPTING, 2, "AUTOMATION_PLATFORM", ""),
    (DEAL_LEAD, QUALIFIED, 3, "CRM_UI", BOB),
    (LOST, NEW, 1, "CRM_UI", BOB),
    (LOST, DISQUALIFIED, 4, "CRM_UI", BOB),
    (LOST_WITHOUT_REASON, DISQUALIFIED, 4, "CRM_UI", BOB),
    (LOST_OTHERWISE, DISQUALIFIED, 5, "CRM_UI", BOB),
    (MOVED_BACK, NEW, 1, "CRM_UI", BOB),
    (MOVED_BACK, CONNECTED, 3, "AUTOMATION_PLATFORM", ""),
    (MOVED_BACK, NEW, 4, "CRM_UI", BOB),
    (PARTNER_LEAD, RECEIVED, 2, "CRM_UI", BOB),
)
_LIFECYCLE = {
    "contacts": (
        ("101", "lead", 2, "FORM", ""),
        ("102", "customer", 3, "COMPANIES", ""),
        ("103", "customer", 4, "CRM_UI", ADA),
    ),
    "companies": (("201", "customer", 3, "CRM_UI", ADA),),
}
_HISTORY = ("record_id", "property", "value", "timestamp", "source_type", "source_user_id")


def leads_portal(database: Database) -> None:
    """Import the portal."""
    with TemporaryDirectory() as folder:
        _write(Path(folder) / "hubspot")
        import_files(database, [Path(folder)])


def _write(folder: Path) -> None:
    for name in ("history", "pipelines", "properties"):
        (folder / name).mkdir(parents=True)
    _csv(folder / "leads.csv", _COLUMNS, _LEADS)
    owned = ("hs_object_id", "firstname", "hubspot_owner_id")
    _csv(folder / "contacts.csv", owned, _CONTACTS)
    _csv(folder / "companies.csv", ("hs_object_id", "name", "hubspot_owner_id"), _COMPANIES)
    _csv(folder / "deals.csv", ("hs_object_id", "dealname"), [("301", "Deal")])
    _csv(
        folder / "associations.csv",
        ("from_object", "from_id", "to_object", "to_id", "category", "type_id"),
        [(*tie[:4], "HUBSPOT_DEFINED", str(tie[4])) for tie in _TIES],
    )
    for name, told in (("leads", _MOVES), *_LIFECYCLE.items()):
        prop = "hs_pipeline_stage" if name == "leads" else "lifecyclestage"
        rows = [
            (record, prop, value, f"2026-09-0{day}T08:00:00.000Z", source, user)
            for record, value, day, source, user in told
        ]
        _csv(folder / "history" / f"{name}.csv", _HISTORY, rows)
    _json(folder / "owners.json", [_owner(*each) for each in (("71", ADA), ("72", BOB))] + [_CY])
    _json(folder / "users.json", [_user(each) for each in (ADA, BOB, EDITH, SUPER)])
    _json(folder / "pipelines" / "leads.json", _pipelines())
    _json(folder / "properties" / "leads.json", _properties())
    lifecycle = _choice("lifecyclestage", "lead", "customer")
    for name in ("contacts", "companies"):
        owner = _property("hubspot_owner_id")
        _json(folder / "properties" / f"{name}.json", [lifecycle, owner])


_CY = {"id": "73", "firstName": "Cy", "lastName": "", "email": "cy@x.fr", "userId": 3}


def _owner(owner_id: str, user_id: str) -> Mapping[str, object]:
    name = {ADA: "Ada", BOB: "Bob"}[user_id]
    return {
        "id": owner_id,
        "firstName": name,
        "lastName": "",
        "userId": int(user_id),
        "email": f"{name}@x.fr",
    }


def _user(user_id: str) -> Mapping[str, object]:
    return {"id": user_id, "email": f"u{user_id}@x.fr", "superAdmin": user_id == SUPER}


def _pipelines() -> Sequence[Mapping[str, object]]:
    stages = [
        {
            "id": stage,
            "label": label,
            "displayOrder": place,
            "metadata": {"leadState": state},
        }
        for place, (stage, (label, state)) in enumerate(_STATES.items())
    ]
    received = {"id": RECEIVED, "label": "Received", "displayOrder": 0}
    return [
        {"id": DEFAULT_PIPELINE, "label": "Leads", "displayOrder": 0, "stages": stages},
        {
            "id": PARTNERS,
            "label": "Partners",
            "displayOrder": 1,
            "stages": [{**received, "metadata": {"leadState": "NEW"}}],
        },
    ]


def _properties() -> Sequence[Mapping[str, object]]:
    return [
        _property("hs_lead_name"),
        _property("hubspot_owner_id"),
        _choice("hs_pipeline"),
        _choice("hs_pipeline_stage"),
        _choice("hs_lead_label", "HOT", "COLD"),
        _choice("hs_lead_type", "RE_ATTEMPTING"),
        _choice("hs_lead_disqualification_reason", "NO_INTEREST", "BAD_TIMING"),
    ]


def _choice(name: str, *values: str) -> Mapping[str, object]:
    options = [
        {"value": value, "label": value.title(), "displayOrder": place, "hidden": False}
        for place, value in enumerate(values)
    ]
    return {**_property(name), "type": "enumeration", "fieldType": "select", "options": options}


def _property(name: str) -> Mapping[str, object]:
    told = {"readOnlyOptions": False, "readOnlyValue": False, "readOnlyDefinition": False}
    return {
        "name": name,
        "label": name,
        "type": "string",
        "fieldType": "text",
        "options": [],
        "modificationMetadata": told,
    }


def _csv(path: Path, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])


def _json(path: Path, results: Sequence[Mapping[str, object]]) -> None:
    path.write_text(json.dumps({"results": results}), encoding="utf-8")

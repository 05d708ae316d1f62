"""A portal and an org of four people, as exported files."""

import json
from pathlib import Path

CONTACTS = """\
hs_object_id,email,phone,salesforceleadid,salesforcelastsynctime
1,ada@example.org,0101,00Q5g0000000001EAA,2026-09-01T00:00:00.000Z
2,grace@example.org,0202,00Q5g0000000002EAA,2026-09-01T00:00:00.000Z
3,linus@example.org,0303,,
"""
LEADS = """\
Id,Email,Phone,LastName,Company,IsDeleted,IsConverted
00Q5g0000000001EAA,ada@example.org,9901,Lovelace,Engines,false,false
00Q5g0000000002EAA,grace@example.org,0202,Hopper,Navy,false,false
00Q5g0000000004EAA,alan@example.org,9904,Turing,Park,false,false
"""
HISTORY = """\
record_id,property,value,timestamp,source_type
1,phone,0101,2026-09-02T00:00:00.000Z,CRM_UI
"""
CONFIGURATION = """\
# Small portal
crmadmin: 1
sync:
  contacts:
    creates: Lead
    create_in_hubspot: true
    mappings:
      # the key
      - {property: email, fields: {Lead: Email}, rule: prefer_salesforce_unless_blank}
      - {property: phone, fields: {Lead: Phone}, rule: two_way}
"""


def _property(name: str, type_: str = "string") -> dict[str, object]:
    return {
        "name": name,
        "label": name.title(),
        "type": type_,
        "fieldType": "date" if type_ == "datetime" else "text",
        "groupName": "contactinformation",
        "options": [],
        "hubspotDefined": True,
    }


def _field(name: str, type_: str = "string", *, nillable: bool = True) -> dict[str, object]:
    return {
        "name": name,
        "label": name,
        "type": type_,
        "length": 80,
        "nillable": nillable,
        "defaultedOnCreate": type_ == "boolean",
        "createable": True,
        "updateable": True,
        "calculated": False,
        "restrictedPicklist": False,
        "picklistValues": [],
    }


def write_small_portal(folder: Path) -> Path:
    """Write the exports in the layout of a dataset folder; give the folder."""
    properties = [_property(n) for n in ("hs_object_id", "email", "phone", "salesforceleadid")]
    properties.append(_property("salesforcelastsynctime", "datetime"))
    fields = [_field("Id", "id"), _field("Email", "email"), _field("Phone", "phone")]
    fields += [_field("LastName", nillable=False), _field("Company")]
    fields += [_field("IsDeleted", "boolean"), _field("IsConverted", "boolean")]
    files = {
        "hubspot/contacts.csv": CONTACTS,
        "hubspot/properties/contacts.json": json.dumps({"results": properties}),
        "hubspot/history/contacts.csv": HISTORY,
        "salesforce/Lead.csv": LEADS,
        "salesforce/describe/Lead.json": json.dumps({"name": "Lead", "fields": fields}),
        "config.yaml": CONFIGURATION,
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder

"""Small exports of both systems, written into a folder."""

import json
from collections.abc import Mapping
from pathlib import Path

from crmadmin.store.database import Database

LEAD, CONTACT = "00Q5g0000AAJj3xEQD", "0035g0000AAJ0fzAQD"

CONTACTS = "hs_object_id,email,score,createdate\n1,Ada@Example.org,12.0,2026-09-05T10:11:12.345Z\n"
PROPERTIES: Mapping[str, object] = {
    "results": [
        {"name": "email", "label": "Email", "type": "string", "fieldType": "text"},
        {"name": "score", "label": "Score", "type": "number", "fieldType": "number"},
        {"name": "createdate", "label": "Create Date", "type": "datetime", "fieldType": "date"},
    ]
}
LEADS = (
    f"ID,EMAIL,ISDELETED,SCORE__C\n{LEAD[:15]},ADA@example.org,FALSE,7\n00Q5g0000AAJ2yoEQD,,true,\n"
)
DESCRIBE: Mapping[str, object] = {
    "name": "Lead",
    "fields": [
        {"name": "Id", "type": "id"},
        {"name": "Email", "type": "email"},
        {"name": "IsDeleted", "type": "boolean"},
        {"name": "Score__c", "type": "double"},
    ],
}


def written(folder: Path, name: str, content: str | bytes | Mapping[str, object]) -> Path:
    """Write a file below a folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif isinstance(content, str):
        path.write_text(content, encoding="utf-8", newline="")
    else:
        path.write_text(json.dumps(content), encoding="utf-8")
    return path


def dataset(folder: Path) -> Path:
    """Write a dataset folder with a little of everything."""
    files: dict[str, str | Mapping[str, object]] = {
        "hubspot/contacts.csv": CONTACTS,
        "hubspot/properties/contacts.json": PROPERTIES,
        "hubspot/history/contacts.csv": (
            "record_id,property,value,timestamp,source_type\n1,score,12,2026-09-05,CRM_UI\n"
        ),
        "hubspot/associations.csv": (
            "from_object,from_id,to_object,to_id,category,type_id,label\n"
            "contacts,1,companies,2,HUBSPOT_DEFINED,1,Primary\n"
        ),
        "hubspot/lists.json": {"lists": [{"listId": "101", "name": "MQL"}]},
        "hubspot/list_memberships.csv": "list_id,record_id\n101,1\n",
        "hubspot/owners.json": {"results": [{"id": "7", "email": "a@b.c", "userId": 1}]},
        "hubspot/pipelines/deals.json": {
            "results": [{"id": "p", "label": "P", "stages": [{"id": "s", "label": "S"}]}]
        },
        "hubspot/labels/contacts-companies.json": {"results": []},
        "salesforce/Lead.csv": LEADS,
        "salesforce/User.csv": "Id,Username,Email\n0055g0000AAEMaxAQH,ada,a@b.c\n",
        "salesforce/describe/Lead.json": DESCRIBE,
        "salesforce/history/LeadHistory.csv": (
            f"LeadId,Field,OldValue,NewValue,CreatedDate\n{LEAD},Score__c,,7,2026-09-05\n"
        ),
    }
    for name, content in files.items():
        written(folder, name, content)
    return folder


def dump(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Give every row of every table of the workspace, imports apart."""
    with database.reading() as connection:
        names = [
            row[0]
            for row in connection.exec_driver_sql(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'import' "
                "AND name NOT LIKE 'sqlite_%' ORDER BY 1"
            )
        ]
        return {
            name: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')]  # noqa: S608 - from the schema
            for name in names
        }


def rows_of(database: Database, query: str) -> list[tuple[object, ...]]:
    """Give the rows of a query."""
    with database.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]

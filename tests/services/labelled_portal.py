"""Exports of a small portal whose labels, limits and options are used in known ways."""

import atexit
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from crmadmin.core.definitions import System
from crmadmin.core.progress import unwatched
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.reading.allowances import LABELS
from crmadmin.services.importing import import_files
from crmadmin.services.refreshing import refresh_base
from crmadmin.store.database import Database
from crmadmin.store.documents import replace_documents
from tests.services.exports import written

SALARIED = "association_labels/contacts/companies/salarié"
DECIDES = "association_labels/contacts/companies/décideur"
KNOWS = "association_labels/contacts/contacts/connaît"

_OWN, _STANDARD = "USER_DEFINED", "HUBSPOT_DEFINED"
_LABELS: Mapping[str, list[tuple[str, int, str | None]]] = {
    "contacts-companies": [
        (_STANDARD, 279, None),
        (_STANDARD, 1, "Primary"),
        (_OWN, 21, "Salarié"),
        (_OWN, 23, "Décideur"),
    ],
    "companies-contacts": [
        (_STANDARD, 280, None),
        (_STANDARD, 2, "Primary"),
        (_OWN, 22, "Employeur"),
        (_OWN, 24, "Décideur"),
    ],
    "contacts-contacts": [(_STANDARD, 449, None), (_OWN, 31, "Connaît"), (_OWN, 32, "Connu de")],
}
_ASSOCIATIONS = """from_object,from_id,to_object,to_id,category,type_id,label
contacts,1,companies,11,HUBSPOT_DEFINED,279,
contacts,1,companies,11,HUBSPOT_DEFINED,1,Primary
contacts,1,companies,11,USER_DEFINED,21,Salarié
contacts,1,companies,11,USER_DEFINED,23,Décideur
contacts,2,companies,11,HUBSPOT_DEFINED,279,
contacts,2,companies,11,USER_DEFINED,21,Salarié
contacts,2,companies,12,HUBSPOT_DEFINED,279,
contacts,2,companies,12,USER_DEFINED,21,Salarié
"""
_CONTACTS = """hs_object_id,email,firstname,hs_lead_status,tags
1,ada@example.org,Ada,NEW,red;blue
2,bo@example.org,Bo,OPEN,red
3,cy@example.org,Cy,NEW,green
4,di@example.org,Di,OLD,
"""
_COMPANIES = "hs_object_id,name\n11,Acme\n12,Globex\n"


def _property(name: str, kind: str, field: str, *options: str, **more: object) -> dict[str, object]:
    return {
        "name": name,
        "label": name.removeprefix("hs_").replace("_", " ").capitalize(),
        "type": kind,
        "fieldType": field,
        "options": [
            {"label": each.capitalize(), "value": each, "displayOrder": place, "hidden": False}
            for place, each in enumerate(options)
        ],
        **more,
    }


_PROPERTIES = {
    "contacts": (
        _property("email", "string", "text"),
        _property("firstname", "string", "text"),
        _property("hs_lead_status", "enumeration", "radio", "NEW", "OPEN", "CONNECTED"),
        _property("tags", "enumeration", "checkbox", "red", "blue"),
        _property(
            "lifecyclestage",
            "enumeration",
            "radio",
            "lead",
            modificationMetadata={"readOnlyOptions": True},
        ),
        _property("hs_score_band", "enumeration", "select", "high", calculated=True),
        _property("hubspot_owner_id", "enumeration", "select", externalOptions=True),
    ),
    "leads": (_property("hs_lead_type", "enumeration", "select", "NEW_BUSINESS", "UPSELL"),),
}
_WORKFLOW = {
    "id": "77",
    "name": "Welcome decision makers",
    "isEnabled": True,
    "objectTypeId": "0-1",
    "dataSources": [
        {
            "name": "company",
            "type": "ASSOCIATION",
            "objectTypeId": "0-2",
            "associationCategory": _OWN,
            "associationTypeId": 21,
        }
    ],
}


def exports(folder: Path) -> Path:
    """Write the portal's exports below a folder."""
    files: dict[str, str | Mapping[str, object]] = {
        "hubspot/contacts.csv": _CONTACTS,
        "hubspot/companies.csv": _COMPANIES,
        "hubspot/leads.csv": "hs_object_id,hs_lead_name,hs_lead_type\n41,Ada,UPSELL\n",
        "hubspot/associations.csv": _ASSOCIATIONS,
        "hubspot/workflows.json": {"results": [_WORKFLOW]},
    }
    for pair, types in _LABELS.items():
        told = [{"category": c, "typeId": t, "label": text} for c, t, text in types]
        files[f"hubspot/labels/{pair}.json"] = {"results": told}
    for name, properties in _PROPERTIES.items():
        files[f"hubspot/properties/{name}.json"] = {"results": list(properties)}
    for name, content in files.items():
        written(folder, name, content)
    return folder


def fill_labelled(database: Database, folder: Path) -> None:
    """Import the portal into a workspace."""
    import_files(database, [exports(folder)], monitor=unwatched)


def make_labelled(path: Path) -> Path:
    """Make a workspace of the portal and close it; imported once, then copied."""
    if not _made:
        folder = Path(tempfile.mkdtemp(prefix="crmadmin-labelled-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        with Database.create(folder / "labelled.crmadmin") as database:
            fill_labelled(database, folder / "exports")
            _made.append(database.path)
    shutil.copy(_made[0], path)
    return path


_made: list[Path] = []


def tell_cap(database: Database, limit: int, used: int) -> None:
    """Let the portal tell how many labels contacts and companies may have."""
    body = {
        "limit": limit,
        "usage": used,
        "fromObjectType": {"objectTypeId": "0-1"},
        "toObjectType": {"objectTypeId": "0-2"},
    }
    tell(database, LABELS, [body])


def tell(database: Database, kind: str, bodies: Iterable[Mapping[str, Any]]) -> None:
    """Put documents in place, as a pull does."""
    documents = [
        AccountDocument(system=System.HUBSPOT, kind=kind, document_id=str(place), body=body)
        for place, body in enumerate(bodies)
    ]
    with database.writing() as connection:
        replace_documents(connection, System.HUBSPOT, kind, documents)
        refresh_base(connection)

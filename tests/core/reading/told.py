"""Documents of a portal, as a pull keeps them."""

from collections.abc import Iterable
from typing import Any

from crmadmin.core.definitions import System
from crmadmin.core.pull.documents import AccountDocument

OWN, HUBSPOT = "USER_DEFINED", "HUBSPOT_DEFINED"
TYPE_IDS = {"contacts": "0-1", "companies": "0-2", "deals": "0-3", "boats": "2-5"}


def document(kind: str, name: str, body: dict[str, Any], scope: str = "") -> AccountDocument:
    """Give a document."""
    return AccountDocument(
        system=System.HUBSPOT, kind=kind, scope=scope, document_id=name, body=body
    )


def association_type(
    scope: str, type_id: int, label: str | None, category: str = OWN
) -> AccountDocument:
    """Give one type of an ordered pair: ``contacts/companies``."""
    body = {"category": category, "typeId": type_id, "label": label}
    return document("association_label", f"{category}:{type_id}", body, scope)


def schema(name: str, names: Iterable[tuple[str, str, int, str]] = ()) -> AccountDocument:
    """Give the schema of an object; ``names`` are from, to, id and name of association types."""
    associations = [
        {
            "id": str(type_id),
            "fromObjectTypeId": TYPE_IDS[one],
            "toObjectTypeId": TYPE_IDS[other],
            "name": own,
        }
        for one, other, type_id, own in names
    ]
    body = {"name": name, "objectTypeId": TYPE_IDS[name], "associations": associations}
    return document("schema", TYPE_IDS[name], body)


def limit(
    ends: tuple[str, str], type_id: int, most: int | None, category: str = OWN
) -> AccountDocument:
    """Give the limit of a type; None as a portal tells a type without one."""
    body = {
        "category": category,
        "typeId": type_id,
        "fromObjectTypeId": TYPE_IDS[ends[0]],
        "toObjectTypeId": TYPE_IDS[ends[1]],
        "userEnforcedMaxToObjectIds": 500_000 if most is None else most,
        "hasUserEnforcedMaxToObjectIds": most is not None,
    }
    return document("limit_configuration", f"{ends}:{category}:{type_id}", body)


def property_(scope: str, name: str, options: list[dict[str, Any]], **more: Any) -> AccountDocument:
    """Give an enumeration property."""
    body = {"name": name, "type": "enumeration", "options": options, **more}
    return document("property", name, body, scope)


def stage(stage_id: str, order: int | None, **more: Any) -> dict[str, Any]:
    """Give a stage as a pipeline tells it."""
    return {"id": stage_id, "label": stage_id, "displayOrder": order, "metadata": {}, **more}


def pipeline(
    scope: str, pipeline_id: str, stages: Iterable[dict[str, Any]] = (), **more: Any
) -> AccountDocument:
    """Give a pipeline with its stages."""
    body = {"id": pipeline_id, "label": pipeline_id, "displayOrder": 0, "stages": [*stages], **more}
    return document("pipeline", pipeline_id, body, scope)

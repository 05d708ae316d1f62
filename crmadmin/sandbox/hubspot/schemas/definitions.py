"""Schemas of objects: the only place that tells a label's internal name (§3.4)."""

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import Json
from crmadmin.sandbox.hubspot.labels.pair_types import PairType, all_types
from crmadmin.sandbox.hubspot.objects import ObjectType, find_object, object_kept_as
from crmadmin.sandbox.hubspot.properties.definitions import definitions_of
from crmadmin.sandbox.hubspot.standard.schemas import schema_row
from crmadmin.sandbox.state import State
from crmadmin.sandbox.times import later


def labels_of_object(state: State, of_type: ObjectType) -> Json:
    """Give an object's ``singular`` and ``plural`` labels."""
    kept = state.document(kinds.SCHEMA, of_type.type_id)
    if kept and kept.get("labels"):
        return dict(kept["labels"])
    row = schema_row(of_type.name, of_type.singular)
    return {"singular": row.singular, "plural": row.plural}


def schema_of(
    state: State,
    of_type: ObjectType,
    *,
    name_lag: float,
    with_associations: bool,
    with_properties: bool,
) -> Json:
    """Give an object's schema; names of new labels show after ``name_lag`` seconds (§5.3)."""
    row = schema_row(of_type.name, of_type.singular)
    portal = state.document(kinds.PORTAL, kinds.PORTAL) or {}
    body: Json = {
        "id": of_type.type_id,
        "objectTypeId": of_type.type_id,
        "name": of_type.singular.upper(),
        "fullyQualifiedName": of_type.singular.upper(),
        "labels": labels_of_object(state, of_type),
        "primaryDisplayProperty": row.primary,
        "secondaryDisplayProperties": list(row.secondary),
        "searchableProperties": [row.primary],
        "requiredProperties": list(row.required),
        "portalId": portal.get("portalId"),
        "archived": False,
        "associations": [],
        "properties": [],
    }
    body |= state.document(kinds.SCHEMA, of_type.type_id) or {}
    if with_properties:
        body["properties"] = definitions_of(state, of_type.name)
    if with_associations:
        body["associations"] = _associations(state, of_type, name_lag)
    return body


def _associations(state: State, of_type: ObjectType, name_lag: float) -> list[Json]:
    """Give an object's association types in both directions, with their names."""
    now = state.now()
    return [
        _association(state, known)
        for known in all_types(state)
        if of_type.name in {known.from_object, known.to_object}
        and (not known.created_at or later(known.created_at, name_lag) <= now)
        and _is_known(state, known)
    ]


def _association(state: State, known: PairType) -> Json:
    body: Json = {
        "id": str(known.type_id),
        "fromObjectTypeId": object_kept_as(state, known.from_object).type_id,
        "toObjectTypeId": object_kept_as(state, known.to_object).type_id,
        "name": known.name,
    }
    if known.created_at:
        body |= {"createdAt": known.created_at, "updatedAt": known.created_at}
    return body


def _is_known(state: State, known: PairType) -> bool:
    return all(
        find_object(state, name) or state.documents(kinds.PROPERTY, name)
        for name in (known.from_object, known.to_object)
    )
